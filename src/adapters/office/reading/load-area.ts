/** One rectangle of cells as one range object, with the three properties that a snapshot needs, never a range per cell. */
import type { Rectangle } from "../../../core/grid/index.js";

export interface LoadedArea {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
}

/** Untracked, so that Excel keeps no reference and `Excel.run` needs no second round trip to let go of it. */
export function queueArea(worksheet: Excel.Worksheet, area: Rectangle): Excel.Range {
  const range = worksheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
  range.untrack();
  range.load(["values", "formulas", "numberFormat"]);
  return range;
}

/** Call it after the sync. */
export function loadedArea(range: Excel.Range): LoadedArea {
  return { values: range.values, formulas: range.formulas, numberFormats: range.numberFormat };
}
