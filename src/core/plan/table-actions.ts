/** A summary table as actions on one sheet: added, or filled anew where the sheet is ours already. */
import type { Rectangle, SheetSnapshot } from "../grid/index.js";
import type { CellLook, SummaryTable, TableCell, TableContent } from "../summary/summary-table.js";
import { BLANK, numberContent, textContent } from "./cell-content.js";
import { joinedDownwards, rowsOf, type RowRun } from "./coalesce.js";
import { toExcelNumber } from "../decimal/index.js";
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

export function contentOfCell(content: TableContent): CellContent {
  switch (content.kind) {
    case "blank":
      return BLANK;
    case "text":
      return textContent(content.text);
    case "number":
      return numberContent(content.value);
    case "formula":
      return {
        formula: content.formula,
        value: typeof content.value === "string" ? content.value : toExcelNumber(content.value),
      };
  }
}

function cellOf(table: PlainTable, row: number, column: number): TableCell | null {
  return table.rows[row]?.[column] ?? null;
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
  const contents = rowsOf(area, (row, column) =>
    contentOfCell(cellOf(table, row, column)?.content ?? { kind: "blank" }),
  );
  return { kind: "set-contents", sheet, area, purpose, contents };
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

/** The areas of cells that say the same; cells that say nothing are left out. */
function areasBy<Key extends string>(
  table: PlainTable,
  keyOf: (cell: TableCell) => Key | null,
): { readonly key: Key; readonly area: Rectangle }[] {
  const groups = new Map<Key, RowRun[]>();
  for (const [row, cells] of table.rows.entries()) {
    let run: RowRun | null = null;
    let runKey: Key | null = null;
    for (const [column, cell] of cells.entries()) {
      const key = keyOf(cell);
      if (key !== null && key === runKey && run !== null) {
        run.columnCount++;
        continue;
      }
      runKey = key;
      run = key === null ? null : { row, column, columnCount: 1, rowCount: 1 };
      if (key === null || run === null) continue;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [run]);
      else group.push(run);
    }
  }
  return [...groups].flatMap(([key, runs]) => joinedDownwards(runs).map((area) => ({ key, area })));
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
