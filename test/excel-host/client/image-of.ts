/** Everything that people put into a workbook, as plain data: two images are equal when nothing at all differs. Results follow from it. */
import type { Workbook } from "../engine/workbook.js";

export function imageOf(workbook: Workbook): unknown {
  return workbook.sheets.map((sheet) => ({
    name: sheet.name,
    visibility: sheet.visibility,
    cells: [...sheet.entries()]
      .sort(([row, column], [otherRow, otherColumn]) => row - otherRow || column - otherColumn)
      .map(([row, column, cell]) => [row, column, cell.numberFormat, cell.formula ?? cell.value]),
    merges: sheet.merges,
    validations: [...sheet.validations].sort(([one], [other]) => one - other),
    paints: sheet.paints,
    charts: sheet.charts,
    pageLayout: sheet.pageLayout,
    hiddenRows: [...sheet.hiddenRows],
  }));
}
