/** A summary table as actions on one sheet: added, or filled anew where the sheet is ours already. */
import type { Rectangle, SheetSnapshot } from "../grid/index.js";
import type { CellLook, SummaryTable, TableCell } from "../summary/summary-table.js";
import { BLANK } from "./cell-content.js";
import { AlikeAreas } from "./alike-areas.js";
import { changedFormats, changedHeights, hasSameFrame } from "./refill-table.js";
import { rowHeightActions } from "./row-heights.js";
import { LOOKS } from "./table-looks.js";
import type { CellContent, SetContents, WriteAction, WritePurpose } from "./write-plan.js";

/** What is drawn needs no kind: summary sheets and blank templates alike. */
export type PlainTable = Omit<SummaryTable, "kind">;

/** @param existing the sheet as it is, where it is ours already; null adds it */
export function tableActions(
  table: PlainTable,
  sheet: string,
  existing: SheetSnapshot | null,
  purpose: WritePurpose = "summary",
): WriteAction[] {
  const area = tableArea(table);
  if (existing !== null && hasSameFrame(table, existing)) {
    return [
      contentsAction(table, sheet, area, purpose),
      ...changedFormats(table, sheet, existing),
      ...changedHeights(table, sheet, existing),
    ];
  }
  const whole = existing === null ? area : covering(area, existing);
  return [
    ...(existing === null ? [{ kind: "add-sheet", sheet } as const] : cleared(sheet, whole, existing)),
    contentsAction(table, sheet, whole, purpose),
    ...drawingActions(table, sheet),
    ...table.merges.map((merge) => ({ kind: "merge", sheet, area: merge }) as const),
    ...table.columnWidths.map(
      (width, column) => ({ kind: "set-column-width", sheet, column, columnCount: 1, width }) as const,
    ),
    ...rowHeightActions(table, sheet),
    ...(existing === null ? firstTimeActions(table, sheet) : []),
  ];
}

export function tableArea({ rows, columnWidths }: PlainTable): Rectangle {
  return { row: 0, column: 0, rowCount: rows.length, columnCount: columnWidths.length };
}

function covering(area: Rectangle, { rowCount, columnCount }: SheetSnapshot): Rectangle {
  return {
    ...area,
    rowCount: Math.max(area.rowCount, rowCount),
    columnCount: Math.max(area.columnCount, columnCount),
  };
}

function cleared(sheet: string, area: Rectangle, existing: SheetSnapshot): WriteAction[] {
  return [
    ...(existing.merges.length > 0
      ? [{ kind: "unmerge", sheet, area, merges: existing.merges.map((merge) => merge.area) } as const]
      : []),
    { kind: "set-number-format", sheet, area, format: null },
  ];
}

/** A row of the table is what the cells will hold, as it is. */
function contentsAction({ rows }: PlainTable, sheet: string, area: Rectangle, purpose: WritePurpose): SetContents {
  const isWhole = area.rowCount === rows.length && rows.every(({ length }) => length === area.columnCount);
  const contents = isWhole ? rows : widenedRows(rows, area);
  return { kind: "set-contents", sheet, area, purpose, contents };
}

function widenedRows(rows: readonly (readonly CellContent[])[], { rowCount, columnCount }: Rectangle): CellContent[][] {
  return Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (__, column) => rows[row]?.[column] ?? BLANK),
  );
}

/** Number formats, then looks. */
function drawingActions({ rows, body }: PlainTable, sheet: string): WriteAction[] {
  const formats = new AlikeAreas((cell) => cell.numberFormat);
  const looks = new AlikeAreas<CellLook>((cell) => cell.look);
  for (let row = 0, next = 0; row < rows.length; row = next) {
    const cells = rows[row] ?? [];
    next = row + 1;
    if (isDrawnLike(cells, rows[row - 1])) {
      formats.repeatRow();
      looks.repeatRow();
    } else {
      formats.addRow(cells, row);
      looks.addRow(cells, row);
    }
    if (row !== body?.row) continue;
    formats.repeatRow(body.lines.length - 1);
    looks.repeatRow(body.lines.length - 1);
    next = row + body.lines.length;
  }
  return [
    ...formats.all().map(({ key, area }): WriteAction => ({ kind: "set-number-format", sheet, area, format: key })),
    ...looks.all().map(({ key, area }): WriteAction => ({ kind: "set-style", sheet, area, style: LOOKS[key] })),
  ];
}

/** Most rows of a long table are drawn like the one above. */
function isDrawnLike(cells: readonly TableCell[], above: readonly TableCell[] | undefined): boolean {
  if (cells.length !== above?.length) return false;
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    const other = above[column];
    if (cell === other) continue;
    if (cell?.look !== other?.look || cell?.numberFormat !== other?.numberFormat) return false;
  }
  return true;
}

function firstTimeActions(table: PlainTable, sheet: string): WriteAction[] {
  const layout: WriteAction = {
    kind: "set-page-layout",
    sheet,
    orientation: table.orientation,
    repeatedRows: table.repeatedRows,
  };
  return table.chart === null ? [layout] : [layout, { kind: "add-chart", sheet, ...table.chart }];
}
