/** Which rows and columns are hidden: null where some are and some are not. */
import type { Rectangle } from "../../../src/core/grid/index.js";
import { refuse } from "../engine/host-error.js";
import type { Sheet } from "../engine/sheet.js";

/** https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-rowhidden-member */
export function hiddenState(hidden: ReadonlySet<number>, first: number, count: number): boolean | null {
  const hiddenCount = [...hidden].filter((line) => line >= first && line < first + count).length;
  if (hiddenCount === 0) return false;
  return hiddenCount === count ? true : null;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-hidden-member */
export function cellsHidden({ hiddenRows, hiddenColumns }: Sheet, place: Rectangle): boolean | null {
  const rows = hiddenState(hiddenRows, place.row, place.rowCount);
  const columns = hiddenState(hiddenColumns, place.column, place.columnCount);
  if (rows === true || columns === true) return true;
  return rows === false && columns === false ? false : null;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getrowproperties-member(1); only visibility is modelled. */
export function lineProperties(
  options: unknown,
  property: "rowHidden" | "columnHidden",
  hidden: ReadonlySet<number>,
  first: number,
  count: number,
): Readonly<Record<string, boolean>>[] {
  const asked = typeof options === "object" && options !== null ? Object.keys(options) : [];
  if (asked.length !== 1 || asked[0] !== property) throw refuse.notModelled(`properties ${asked.join(", ")}`);
  return Array.from({ length: count }, (_, index) => ({ [property]: hidden.has(first + index) }));
}
