/** 绩效指标完成情况表 as it stands in a workbook: name, 指标值, state and explanation of each indicator, found by the words of its headers. */
import { formatPercent, fromExcelNumber } from "../../decimal/index.js";
import { labelOfCell, textOfCell } from "./cell-text.js";
import { cellAt, type CellAddress, type SheetSnapshot } from "../../grid/index.js";

export interface CompletionRow {
  readonly row: number;
  readonly name: string;
  readonly target: string;
  readonly state: string;
  readonly stateCell: CellAddress;
  readonly note: string;
  readonly noteCell: CellAddress;
}

type Column = "name" | "target" | "state" | "note";

const HEADERS: readonly (readonly [column: Column, words: RegExp])[] = [
  ["name", /^(?:三级指标|绩效指标|指标名称|三级指标名称)$/],
  ["target", /^(?:年度)?(?:指标值|目标值)$/],
  ["state", /^(?:指标)?(?:实现情况|完成状态|实现状态)$|^是否完成$/],
  ["note", /^(?:指标)?(?:完成情况|实际完成情况|完成情况说明|情况说明|实际完成情况说明)$/],
];
const HEADER_ROWS = 8;
const MOST_COLUMNS = 40;

/** @returns an empty list where the sheet is no such table. */
export function readCompletionTable(sheet: SheetSnapshot): CompletionRow[] {
  const at = new Map<Column, number>();
  let last = -1;
  for (let row = 0; row < Math.min(sheet.rowCount, HEADER_ROWS); row++) {
    for (let column = 0; column < Math.min(sheet.columnCount, MOST_COLUMNS); column++) {
      const found = HEADERS.find(([, words]) => words.test(labelOfCell(sheet, row, column)))?.[0];
      if (found === undefined || at.has(found)) continue;
      at.set(found, column);
      last = row;
    }
  }
  const [name, state, note] = [at.get("name"), at.get("state"), at.get("note")];
  if (name === undefined || state === undefined || note === undefined) return [];
  const target = at.get("target");
  return sheet.rows.flatMap((cells, row) => {
    if (
      cells === undefined ||
      row <= last ||
      labelOfCell(sheet, row, name) === "" ||
      labelOfCell(sheet, row, state) === ""
    )
      return [];
    return [
      {
        row,
        name: labelOfCell(sheet, row, name),
        target: target === undefined ? "" : shownAt(sheet, row, target),
        state: labelOfCell(sheet, row, state),
        stateCell: { sheet: sheet.name, row, column: state },
        note: textOfCell(sheet, row, note),
        noteCell: { sheet: sheet.name, row, column: note },
      },
    ];
  });
}

/** A stored 1 with a percent format is 100%. */
function shownAt(sheet: SheetSnapshot, row: number, column: number): string {
  const { value, numberFormat } = cellAt(sheet, row, column);
  return typeof value === "number" && numberFormat?.includes("%") === true
    ? formatPercent(fromExcelNumber(value))
    : labelOfCell(sheet, row, column);
}
