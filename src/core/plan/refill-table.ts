/**
 * A sheet of ours that gets a table of the shape it has: its looks are left alone, a person's changes to them with it, and taking the
 * write back has nothing to restore but contents and the heights that they need.
 */
import { cellAt, numberFormatAt, type Rectangle, type SheetSnapshot } from "../grid/index.js";
import type { TableCell } from "../summary/summary-table.js";
import { BLANK, contentOf, sameContent } from "./cell-content.js";
import { areasOfCells, type PlacedCell } from "./coalesce.js";
import { rowHeights } from "./row-heights.js";
import type { PlainTable } from "./table-actions.js";
import type { SetNumberFormat, SetRowHeight } from "./write-plan.js";

/** Rows are known by their first cell: how a table looks follows from these and from its merges. */
export function hasSameFrame(table: PlainTable, existing: SheetSnapshot): boolean {
  const { rows, columnWidths, merges } = table;
  const hasSameSize = existing.rowCount === rows.length && existing.columnCount <= columnWidths.length;
  return (
    hasSameSize &&
    sameAreas(
      merges,
      existing.merges.map(({ area }) => area),
    ) &&
    rows.every((cells, row) => sameContent(cells[0] ?? BLANK, cellAt(existing, row, 0)))
  );
}

function sameAreas(some: readonly Rectangle[], others: readonly Rectangle[]): boolean {
  const named = (areas: readonly Rectangle[]) =>
    areas.map(({ row, column, rowCount, columnCount }) => [row, column, rowCount, columnCount].join(":")).sort();
  return some.length === others.length && named(some).join() === named(others).join();
}

export function changedFormats(table: PlainTable, sheet: string, existing: SheetSnapshot): SetNumberFormat[] {
  const changed = new Map<string | null, PlacedCell[]>();
  table.rows.forEach((cells, row) => {
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (cell === undefined) continue;
      const { value, formula, numberFormat } = cell;
      const present = numberFormatAt(existing, row, column);
      // Unknown for a word or a blank: only a figure that comes in its place needs its format.
      const isUnneeded = present === undefined && formula === null && typeof value !== "number";
      if (present === numberFormat || isUnneeded) continue;
      const same = changed.get(numberFormat);
      if (same === undefined) changed.set(numberFormat, [{ row, column }]);
      else same.push({ row, column });
    }
  });
  return [...changed].flatMap(([format, cells]) =>
    areasOfCells(cells).map((area): SetNumberFormat => ({ kind: "set-number-format", sheet, area, format })),
  );
}

/** Of the rows alone whose text needs another height than before. */
export function changedHeights(table: PlainTable, sheet: string, existing: SheetSnapshot): SetRowHeight[] {
  const changed = table.rows.map((cells, row) => (isAsBefore(cells, row, existing) ? [] : cells));
  const former = changed.map((cells, row) =>
    cells.map((cell, column) => ({ ...cell, ...contentOf(cellAt(existing, row, column)) })),
  );
  const { merges, columnWidths } = table;
  const heights = rowHeights({ rows: changed, merges, columnWidths });
  return rowHeights({ rows: former, merges, columnWidths }).flatMap((before, row): SetRowHeight[] => {
    const height = heights[row] ?? before;
    return before === height ? [] : [{ kind: "set-row-height", sheet, row, rowCount: 1, height, before }];
  });
}

function isAsBefore(cells: readonly TableCell[], row: number, existing: SheetSnapshot): boolean {
  for (let column = 0; column < cells.length; column++) {
    if (!sameContent(cells[column] ?? BLANK, cellAt(existing, row, column))) return false;
  }
  return true;
}
