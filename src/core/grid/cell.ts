/** What one cell holds, as a host or a file reports it. */

/** An error value such as #DIV/0!. It is neither text nor number and never counts as zero. */
export interface CellError {
  readonly error: string;
}

/** `null` is a blank cell, or a formula whose result is not stored. A number is Excel's double: pass it through `fromExcelNumber`. */
export type CellValue = number | string | boolean | CellError | null;

export interface Cell {
  readonly value: CellValue;
  /** With its leading "="; null for a constant. */
  readonly formula: string | null;
  /** The number format code, such as "0.00%"; null for General. */
  readonly numberFormat: string | null;
}

export const BLANK_CELL: Cell = { value: null, formula: null, numberFormat: null };

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

export function isBlank({ value, formula }: Cell): boolean {
  if (formula !== null) return false;
  return typeof value === "string" ? isBlankText(value) : value === null;
}

function isBlankText(text: string): boolean {
  const first = text.charCodeAt(0);
  // Most texts begin with an ideograph: no white space but one lies as high.
  return !(first > LAST_SPACE && first !== BYTE_ORDER_MARK) && text.trim() === "";
}

const LAST_SPACE = 0x3000;
/** White space to `trim`. */
const BYTE_ORDER_MARK = 0xfeff;
