/** A summary table as actions on one sheet: added, or filled anew where the sheet is ours already. */
import type { Rectangle, SheetSnapshot } from "../grid/index.js";
import type { CellLook, SummaryTable, TableCell } from "../summary/summary-table.js";
import { BLANK } from "./cell-content.js";
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
    ...formatActions(table, sheet),
    ...lookActions(table, sheet),
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

function contentsAction(table: PlainTable, sheet: string, area: Rectangle, purpose: WritePurpose): SetContents {
  const contents = Array.from({ length: area.rowCount }, (_, row) => widened(table.rows[row] ?? [], area.columnCount));
  return { kind: "set-contents", sheet, area, purpose, contents };
}

/** A row of the table is what the cells will hold, as it is. */
function widened(cells: readonly CellContent[], width: number): readonly CellContent[] {
  return cells.length === width ? cells : Array.from({ length: width }, (_, column) => cells[column] ?? BLANK);
}

function formatActions(table: PlainTable, sheet: string): WriteAction[] {
  return areasBy(table, (cell) => cell.numberFormat).map(({ key, area }) => ({
    kind: "set-number-format",
    sheet,
    area,
    format: key,
  }));
}

function lookActions(table: PlainTable, sheet: string): WriteAction[] {
  return areasBy<CellLook>(table, (cell) => cell.look).map(({ key, area }) => ({
    kind: "set-style",
    sheet,
    area,
    style: LOOKS[key],
  }));
}

/** An area that further rows may join. */
type OpenArea = Omit<Rectangle, "rowCount"> & { rowCount: number };

/** The areas of cells that say the same, each as wide and then as high as it can be; cells that say nothing are left out. */
function areasBy<Key extends string>(
  table: PlainTable,
  keyOf: (cell: TableCell) => Key | null,
): { readonly key: Key; readonly area: Rectangle }[] {
  const groups = new Map<Key, OpenArea[]>();
  /** By their first column: the areas that the rows so far end with. */
  const open: ({ readonly key: Key; readonly area: OpenArea } | undefined)[] = [];
  table.rows.forEach((cells, row) => {
    for (let column = 0, next = 0; column < cells.length; column = next) {
      const key = keyIn(cells, column, keyOf);
      for (next = column + 1; next < cells.length && keyIn(cells, next, keyOf) === key; next++);
      if (key === null) continue;
      const above = open[column];
      const columnCount = next - column;
      if (
        above?.key === key &&
        above.area.columnCount === columnCount &&
        above.area.row + above.area.rowCount === row
      ) {
        above.area.rowCount++;
        continue;
      }
      const area: OpenArea = { row, column, columnCount, rowCount: 1 };
      open[column] = { key, area };
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [area]);
      else group.push(area);
    }
  });
  return [...groups].flatMap(([key, areas]) => areas.map((area) => ({ key, area })));
}

function keyIn<Key>(cells: readonly TableCell[], column: number, keyOf: (cell: TableCell) => Key | null): Key | null {
  const cell = cells[column];
  return cell === undefined ? null : keyOf(cell);
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
