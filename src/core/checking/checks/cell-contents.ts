/**
 * Cells that cannot be taken at their word: error values, numbers stored as text, formulas without a stored result, and
 * indicators in hidden rows. Numbers as text are read all the same, so they are one remark a column.
 */
import { isCellError, toA1, type CellAddress } from "../../grid/index.js";
import type { Finding, FindingCode } from "../../model/index.js";
import { rememberText } from "../../text/index.js";
import type { CheckingInput } from "../checking-input.js";
import { canBeFigure, parseFigure } from "../reading/figure.js";
import { foldWidth } from "../reading/fold-width.js";
import { numericColumns, type NumericColumn } from "../reading/numeric-columns.js";
import { indicatorSheets } from "../reading/recognized-sheets.js";
import { columnMayHold, sheetIndexes, type SheetIndex } from "../reading/sheet-index.js";

export function checkCellContents(input: CheckingInput): Finding[] {
  return [
    ...sheetIndexes(input).flatMap((index) => {
      const { errors, unfinished } = oddCells(index);
      return [
        ...errors.map(errorValue),
        ...oneForAll("cell/formula-without-value", "warning", index.sheet.name, unfinished),
      ];
    }),
    ...numericColumns(input).flatMap((column) => textNumbers(column, input)),
    ...hiddenIndicators(input),
  ];
}

interface ErrorCell {
  readonly address: CellAddress;
  readonly error: string;
  readonly formula: string | null;
}

function errorValue({ address, error, formula }: ErrorCell): Finding {
  return {
    code: "cell/error-value",
    severity: "error",
    sheet: address.sheet,
    cell: address,
    data: { found: error, formula: formula ?? "" },
  };
}

/** Those that hold an error, and the formulas without a stored result. */
function oddCells({ sheet, oddCells }: SheetIndex): {
  readonly errors: readonly ErrorCell[];
  readonly unfinished: readonly CellAddress[];
} {
  const errors: ErrorCell[] = [];
  const unfinished: CellAddress[] = [];
  for (const { row, column, cell } of oddCells) {
    const address = { sheet: sheet.name, row, column };
    if (isCellError(cell.value)) errors.push({ address, error: cell.value.error, formula: cell.formula });
    else if (cell.value === null && cell.formula !== null) unfinished.push(address);
  }
  return { errors, unfinished };
}

/** A line of its own in a page of texts. */
const TEXT_NUMBER = /^\s*\d[\d,.]*\s*$/mu;

function isTextNumber(text: string): boolean {
  return canBeFigure(text) && isPlainNumber(text);
}

const isPlainNumber = rememberText((text) => parseFigure(foldWidth(text))?.isPercent === false);

function textNumbers({ sheet, column, rows }: NumericColumn, input: CheckingInput): Finding[] {
  if (!columnMayHold(input, sheet, column, (texts) => TEXT_NUMBER.test(texts))) return [];
  const snapshot = input.snapshot.sheets.find(({ name }) => name === sheet);
  const cells: CellAddress[] = [];
  for (const row of rows) {
    const value = snapshot?.rows[row]?.[column]?.value;
    if (typeof value === "string" && isTextNumber(value)) cells.push({ sheet, row, column });
  }
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
