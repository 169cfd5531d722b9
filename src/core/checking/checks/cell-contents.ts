/**
 * Cells that cannot be taken at their word: error values, numbers stored as text, formulas without a stored result, and
 * indicators in hidden rows. Numbers as text are read all the same, so they are one remark a column.
 */
import { isCellError, toA1, type Cell, type CellAddress, type SheetSnapshot } from "../../grid/index.js";
import type { Finding, FindingCode } from "../../model/index.js";
import type { CheckingInput } from "../checking-input.js";
import { parseFigure } from "../reading/figure.js";
import { foldWidth } from "../reading/fold-width.js";
import { evaluatedColumns, type NumericColumn } from "../reading/numeric-columns.js";
import { indicatorSheets } from "../reading/recognized-sheets.js";
import { checkedSheets } from "../reading/text-cell.js";

export function checkCellContents(input: CheckingInput): Finding[] {
  return [
    ...checkedSheets(input).flatMap((sheet) => [...errorValues(sheet), ...formulasWithoutValue(sheet)]),
    ...evaluatedColumns(input).flatMap((column) => textNumbers(column, input)),
    ...hiddenIndicators(input),
  ];
}

function errorValues(sheet: SheetSnapshot): Finding[] {
  return cellsWhere(sheet, ({ value }) => isCellError(value)).map(({ address, cell }) => ({
    code: "cell/error-value",
    severity: "error" as const,
    sheet: sheet.name,
    cell: address,
    data: { found: isCellError(cell.value) ? cell.value.error : "", formula: cell.formula ?? "" },
  }));
}

function formulasWithoutValue(sheet: SheetSnapshot): Finding[] {
  const cells = cellsWhere(sheet, ({ formula, value }) => formula !== null && value === null);
  return oneForAll(
    "cell/formula-without-value",
    "warning",
    sheet.name,
    cells.map(({ address }) => address),
  );
}

function textNumbers({ sheet, column, rows }: NumericColumn, input: CheckingInput): Finding[] {
  const snapshot = input.snapshot.sheets.find(({ name }) => name === sheet);
  const cells = rows.flatMap((row) => {
    const value = snapshot?.rows[row]?.[column]?.value;
    const isText = typeof value === "string" && parseFigure(foldWidth(value))?.isPercent === false;
    return isText ? [{ sheet, row, column }] : [];
  });
  return oneForAll("cell/number-as-text", "info", sheet, cells);
}

function hiddenIndicators(input: CheckingInput): Finding[] {
  return indicatorSheets(input).flatMap((sheet) => {
    const cells = sheet.indicators
      .filter((indicator) => indicator.isHidden)
      .map(({ row }) => ({ sheet: sheet.sheet, row, column: sheet.columns.level3 ?? sheet.columns.level2 ?? 0 }));
    return oneForAll("cell/hidden-row", "warning", sheet.sheet, cells);
  });
}

function oneForAll(
  code: FindingCode,
  severity: "warning" | "info",
  sheet: string,
  cells: readonly CellAddress[],
): Finding[] {
  const [first, ...others] = cells;
  if (first === undefined) return [];
  const data = { count: String(cells.length), cells: listed(cells) };
  return [{ code, severity, sheet, cell: first, data, ...(others.length > 0 && { related: others }) }];
}

const LISTED = 5;

function listed(cells: readonly CellAddress[]): string {
  return `${cells.slice(0, LISTED).map(toA1).join("、")}${cells.length > LISTED ? "…" : ""}`;
}

interface PlacedCell {
  readonly address: CellAddress;
  readonly cell: Cell;
}

/** The few cells of a sheet that a question is about; `forEach` skips the holes of a sparse array. */
function cellsWhere(sheet: SheetSnapshot, isMeant: (cell: Cell) => boolean): PlacedCell[] {
  const found: PlacedCell[] = [];
  sheet.rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (cell !== undefined && isMeant(cell)) found.push({ address: { sheet: sheet.name, row, column }, cell });
    });
  });
  return found;
}
