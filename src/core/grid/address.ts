/** Places in a workbook. Rows and columns count from 0 everywhere inside; A1 text exists only here and at the edges. */

export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** @example columnLetters(27) is "AB" */
export function columnLetters(column: number): string {
  return (LETTERS[column] ??= spelt(column));
}

/** Those that have been asked for: every cell that is written asks anew. */
const LETTERS: string[] = [];

function spelt(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** @example columnIndex("AB") is 27 */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** @example toA1({ row: 6, column: 7 }) is "H7" */
export function toA1(place: { readonly row: number; readonly column: number }): string {
  return `${columnLetters(place.column)}${place.row + 1}`;
}

const A1 = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;

/** @returns null where the text is no A1 address. @example parseA1("$H$7") is { row: 6, column: 7 } */
export function parseA1(text: string): { row: number; column: number } | null {
  const match = A1.exec(text);
  if (match?.[1] === undefined || match[2] === undefined) return null;
  return { row: Number(match[2]) - 1, column: columnIndex(match[1]) };
}

/** A sheet name as formulas write it. @example quoteSheetName("表 1") is "'表 1'" */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** A key for one row of one sheet, for maps. @example rowKey of row 23 (from 0) is "附件2!24" */
export function rowKey({ sheet, row }: { readonly sheet: string; readonly row: number }): string {
  return `${sheet}!${row + 1}`;
}
