/**
 * Shared formulas are stored once and meant for many cells: the references of the stored text move with the cell.
 * Absolute references, texts in quotes, names and function names stay.
 */
import { columnIndex, columnLetters } from "../../../core/grid/index.js";

const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** Text in quotes, quoted sheet names, structured references, or a word that may be a reference. */
const TOKEN = /"[^"]*"|'[^']*'|\[[^\]]*\]|\$?\d+:\$?\d+|[$A-Za-z_\\\u0080-\uffff][$\w.\\?\u0080-\uffff]*/g;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW_SPAN = /^(\$?)(\d+):(\$?)(\d+)$/;

export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKEN, (token: string, at: number) => {
    const next = formula[at + token.length];
    if (next === "(" || next === "!") return token;
    return (
      shiftCell(token, rows, columns) ??
      shiftRowSpan(token, rows) ??
      (next === ":" || formula[at - 1] === ":" ? shiftColumn(token, columns) : null) ??
      token
    );
  });
}

function shiftCell(token: string, rows: number, columns: number): string | null {
  const match = CELL.exec(token);
  if (match === null) return null;
  const [, columnMark = "", letters = "", rowMark = "", digits = ""] = match;
  if (columnIndex(letters) >= COLUMNS || Number(digits) > ROWS) return null;
  return columnMark + movedColumn(columnMark, letters, columns) + rowMark + movedRow(rowMark, digits, rows);
}

function shiftRowSpan(token: string, rows: number): string | null {
  const match = ROW_SPAN.exec(token);
  if (match === null) return null;
  const [, firstMark = "", first = "", lastMark = "", last = ""] = match;
  return `${firstMark}${movedRow(firstMark, first, rows)}:${lastMark}${movedRow(lastMark, last, rows)}`;
}

/** Half of a span of whole columns (`A:C`). */
function shiftColumn(token: string, columns: number): string | null {
  const match = COLUMN.exec(token);
  if (match === null) return null;
  const [, mark = "", letters = ""] = match;
  return mark + movedColumn(mark, letters, columns);
}

/** Excel wraps round at the sheet's edge. */
function movedColumn(mark: string, letters: string, columns: number): string {
  return mark === "$" ? letters : columnLetters((columnIndex(letters) + columns + COLUMNS) % COLUMNS);
}

function movedRow(mark: string, digits: string, rows: number): string {
  return mark === "$" ? digits : String(((Number(digits) - 1 + rows + ROWS) % ROWS) + 1);
}
