/**
 * Reading and assigning the two-dimensional properties of a range.
 * null leaves a cell as it is, "" clears it, one value fills every cell:
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values
 * Unbounded ranges read null and refuse writes:
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded
 */
import { refuse } from "../engine/host-error.js";
import { cellCount, isUnbounded } from "../engine/place.js";
import type { StoredCell } from "../engine/sheet.js";
import type { SheetPlace, Workbook } from "../engine/workbook.js";

/** https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins */
const READ_LIMIT = 5_000_000;

export function readGrid<T>(
  { sheet, place }: SheetPlace,
  ofCell: (cell: StoredCell, row: number, column: number) => T,
): T[][] | null {
  if (isUnbounded(place)) return null;
  if (cellCount(place) > READ_LIMIT) throw refuse.rangeTooLarge();
  return Array.from({ length: place.rowCount }, (_, i) =>
    Array.from({ length: place.columnCount }, (__, j) => {
      const [row, column] = [place.row + i, place.column + j];
      return ofCell(sheet.cell(row, column), row, column);
    }),
  );
}

export function readValues(workbook: Workbook, range: SheetPlace): unknown {
  return readGrid(range, (_, row, column) => workbook.valueAt(range.sheet, row, column).value);
}

export function readFormulas(range: SheetPlace): unknown {
  return readGrid(range, (cell, row, column) =>
    range.sheet.isSpilledInto(row, column) ? "" : (cell.formula ?? cell.value),
  );
}

export function readValueTypes(workbook: Workbook, range: SheetPlace): unknown {
  return readGrid(range, (cell, row, column) => {
    const { value, isError } = workbook.valueAt(range.sheet, row, column);
    if (isError) return "Error";
    if (value === "" && cell.formula === null) return "Empty";
    return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
  });
}

type Assign = (row: number, column: number, value: unknown) => void;

/** Checks everything first, so that a refused assignment has changed nothing. */
function assignGrid({ sheet, place }: SheetPlace, value: unknown, assign: Assign): void {
  if (value === null || value === undefined || isUnbounded(place)) throw refuse.invalidArgument();
  sheet.requireWritable(place);
  const rows: readonly unknown[] | null = Array.isArray(value) ? value : null;
  if (rows !== null && (rows.length !== place.rowCount || rows.some((row) => !isRowOf(row, place.columnCount)))) {
    throw refuse.dimensions();
  }
  for (let i = 0; i < place.rowCount; i++) {
    const row = rows?.[i];
    for (let j = 0; j < place.columnCount; j++) {
      const item: unknown = rows === null ? value : Array.isArray(row) ? row[j] : null;
      if (item !== null && item !== undefined) assign(place.row + i, place.column + j, item);
    }
  }
}

function isRowOf(row: unknown, length: number): boolean {
  return Array.isArray(row) && row.length === length;
}

export function assignContents(workbook: Workbook, range: SheetPlace, value: unknown): void {
  assignGrid(range, value, (row, column, item) => workbook.typeInto(range.sheet, row, column, item));
  workbook.contentsChanged(range);
}

/** "" means General: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values */
export function assignNumberFormats(range: SheetPlace, value: unknown): void {
  range.sheet.requireFormattable();
  assignGrid(range, value, (row, column, item) => {
    if (typeof item !== "string") throw refuse.invalidArgument();
    range.sheet.put(row, column, { numberFormat: item === "" ? "General" : item });
  });
}

export function readNumberFormats(range: SheetPlace): unknown {
  return readGrid(range, (cell) => cell.numberFormat);
}
