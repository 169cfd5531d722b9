/** Rectangular areas of one sheet, counted from 0. */
import { parseA1, toA1 } from "./address.js";

export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export function contains(area: Rectangle, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}

export function overlaps(one: Rectangle, other: Rectangle): boolean {
  return (
    one.row < other.row + other.rowCount &&
    other.row < one.row + one.rowCount &&
    one.column < other.column + other.columnCount &&
    other.column < one.column + one.columnCount
  );
}

export function isWithin(inner: Rectangle, outer: Rectangle): boolean {
  const last = { row: inner.row + inner.rowCount - 1, column: inner.column + inner.columnCount - 1 };
  return contains(outer, inner.row, inner.column) && contains(outer, last.row, last.column);
}

/** @example rectangleToA1 of rows 20–29 in column K is "K21:K30"; of one cell "K21" */
export function rectangleToA1(area: Rectangle): string {
  const first = toA1(area);
  if (area.rowCount === 1 && area.columnCount === 1) return first;
  return `${first}:${toA1({ row: area.row + area.rowCount - 1, column: area.column + area.columnCount - 1 })}`;
}

/** @returns null where the text is no A1 area. @example parseRectangle("K21:K30") */
export function parseRectangle(text: string): Rectangle | null {
  const [firstText = "", lastText = firstText, ...rest] = text.split(":");
  const [first, last] = [parseA1(firstText), parseA1(lastText)];
  if (first === null || last === null || rest.length > 0) return null;
  const [row, column] = [Math.min(first.row, last.row), Math.min(first.column, last.column)];
  return {
    row,
    column,
    rowCount: Math.abs(last.row - first.row) + 1,
    columnCount: Math.abs(last.column - first.column) + 1,
  };
}
