/** Places on a sheet as Excel addresses them, whole rows and columns included. */
import { columnIndex, columnLetters, type Rectangle } from "../../../src/core/grid/index.js";
import { refuse } from "./host-error.js";

/** https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
export const ROW_LIMIT = 1_048_576;
export const COLUMN_LIMIT = 16_384;

/** Longer addresses are refused: https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getrange-member(1) */
export const ADDRESS_LIMIT = 8192;

const CELL = String.raw`\$?([A-Za-z]{1,3})\$?(\d{1,7})`;
const CELLS = new RegExp(`^${CELL}(?::${CELL})?$`);
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

export function checkedPlace(place: Rectangle): Rectangle {
  const isInside =
    place.row >= 0 &&
    place.column >= 0 &&
    place.rowCount >= 1 &&
    place.columnCount >= 1 &&
    place.row + place.rowCount <= ROW_LIMIT &&
    place.column + place.columnCount <= COLUMN_LIMIT;
  if (!isInside) throw refuse.invalidArgument();
  return place;
}

function between(row: number, column: number, lastRow: number, lastColumn: number): Rectangle {
  return checkedPlace({
    row: Math.min(row, lastRow),
    column: Math.min(column, lastColumn),
    rowCount: Math.abs(lastRow - row) + 1,
    columnCount: Math.abs(lastColumn - column) + 1,
  });
}

/** @example parsePlace("A:C"), parsePlace("1:3"), parsePlace("$B$2:D9") */
export function parsePlace(address: string): Rectangle {
  if (address.length > ADDRESS_LIMIT) throw refuse.invalidArgument();
  const cells = CELLS.exec(address);
  if (cells !== null) {
    const [, column = "", row = "", lastColumn = column, lastRow = row] = cells;
    return between(Number(row) - 1, columnIndex(column), Number(lastRow) - 1, columnIndex(lastColumn));
  }
  const columns = COLUMNS.exec(address);
  if (columns !== null) {
    const [, first = "", last = first] = columns;
    return between(0, columnIndex(first), ROW_LIMIT - 1, columnIndex(last));
  }
  const rows = ROWS.exec(address);
  if (rows !== null) {
    const [, first = "", last = first] = rows;
    return between(Number(first) - 1, 0, Number(last) - 1, COLUMN_LIMIT - 1);
  }
  throw refuse.invalidArgument();
}

export const spansAllRows = (place: Rectangle) => place.row === 0 && place.rowCount === ROW_LIMIT;
export const spansAllColumns = (place: Rectangle) => place.column === 0 && place.columnCount === COLUMN_LIMIT;
export const isUnbounded = (place: Rectangle) => spansAllRows(place) || spansAllColumns(place);
export const cellCount = (place: Rectangle) => place.rowCount * place.columnCount;

export function formatPlace(place: Rectangle): string {
  const [lastRow, lastColumn] = [place.row + place.rowCount, place.column + place.columnCount - 1];
  if (spansAllRows(place) && !spansAllColumns(place)) {
    return `${columnLetters(place.column)}:${columnLetters(lastColumn)}`;
  }
  if (spansAllColumns(place)) return `${place.row + 1}:${lastRow}`;
  const first = `${columnLetters(place.column)}${place.row + 1}`;
  const last = `${columnLetters(lastColumn)}${lastRow}`;
  return first === last ? first : `${first}:${last}`;
}

const NEEDS_NO_QUOTES = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_A_CELL = /^[A-Za-z]{1,3}\d+$/;

export function formatAddress(sheetName: string, place: Rectangle): string {
  const isPlain = NEEDS_NO_QUOTES.test(sheetName) && !LOOKS_LIKE_A_CELL.test(sheetName);
  const name = isPlain ? sheetName : `'${sheetName.replaceAll("'", "''")}'`;
  return `${name}!${formatPlace(place)}`;
}

export function union(one: Rectangle, other: Rectangle): Rectangle {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rowCount: Math.max(one.row + one.rowCount, other.row + other.rowCount) - row,
    columnCount: Math.max(one.column + one.columnCount, other.column + other.columnCount) - column,
  };
}
