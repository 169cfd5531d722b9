/** Everything that people put into a workbook, as plain data: two images are equal when nothing at all differs. Results follow from it. */
import type { Sheet } from "../engine/sheet.js";
import type { Workbook } from "../engine/workbook.js";

/** The last one that was set counts. */
function rowHeights({ paints }: Sheet): (readonly [number, unknown])[] {
  const heights = new Map<number, unknown>();
  for (const { place, value } of paints.filter((one) => one.property === "rowHeight")) {
    for (let row = place.row; row < place.row + place.rowCount; row++) heights.set(row, value);
  }
  return [...heights].sort(([one], [other]) => one - other);
}

export function imageOf(workbook: Workbook): unknown {
  return workbook.sheets.map((sheet) => ({
    name: sheet.name,
    visibility: sheet.visibility,
    cells: [...sheet.entries()]
      .sort(([row, column], [otherRow, otherColumn]) => row - otherRow || column - otherColumn)
      .map(([row, column, cell]) => [row, column, cell.numberFormat, cell.formula ?? cell.value]),
    merges: sheet.merges,
    validations: [...sheet.validations].sort(([one], [other]) => one - other),
    paints: sheet.paints.filter(({ property }) => property !== "rowHeight"),
    rowHeights: rowHeights(sheet),
    charts: sheet.charts,
    pageLayout: sheet.pageLayout,
    hiddenRows: [...sheet.hiddenRows],
  }));
}
