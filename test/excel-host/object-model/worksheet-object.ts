/** https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
import { refuse } from "../engine/host-error.js";
import { COLUMN_LIMIT, ROW_LIMIT } from "../engine/place.js";
import type { Sheet } from "../engine/sheet.js";
import type { Workbook } from "../engine/workbook.js";
import { numberArgument, placeOnSheet, textArgument, toText } from "./arguments.js";
import { chartCollectionObject } from "./chart-objects.js";
import { sheetEventMethods } from "./event-methods.js";
import type { HostObject } from "./host-object.js";
import { pageLayoutObject } from "./page-layout-object.js";
import { namedAreasObject } from "./range-areas-object.js";
import { rangeObject } from "./range-object.js";

const WHOLE_SHEET = { row: 0, column: 0, rowCount: ROW_LIMIT, columnCount: COLUMN_LIMIT };
const FIRST_CELL = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

export function worksheetObject(workbook: Workbook, sheet: Sheet): HostObject {
  return {
    type: "Worksheet",
    identity: () => ({ Id: sheet.id }),
    get: {
      id: () => sheet.id,
      name: () => sheet.name,
      position: () => workbook.sheets.indexOf(sheet),
      visibility: () => sheet.visibility,
    },
    set: {
      name: (value) => {
        const name = toText(value);
        workbook.requireSheetName(name, sheet);
        sheet.name = name;
      },
    },
    open: {
      protection: () => ({ type: "WorksheetProtection", get: { protected: () => sheet.isProtected } }),
      charts: () => chartCollectionObject(workbook, sheet),
      pageLayout: () => pageLayoutObject(workbook, sheet),
    },
    call: {
      getRange: ([address]) =>
        address === null || address === undefined || address === ""
          ? rangeObject(workbook, { sheet, place: WHOLE_SHEET })
          : rangeObject(workbook, placeOnSheet(textArgument([address], 0), workbook, sheet)),
      getRangeByIndexes: (args) =>
        rangeObject(workbook, {
          sheet,
          place: {
            row: numberArgument(args, 0),
            column: numberArgument(args, 1),
            rowCount: numberArgument(args, 2),
            columnCount: numberArgument(args, 3),
          },
        }),
      getRanges: (args) => namedAreasObject(workbook, sheet, textArgument(args, 0)),
      getUsedRange: ([valuesOnly]) =>
        rangeObject(workbook, { sheet, place: sheet.usedRange(valuesOnly === true) ?? FIRST_CELL }),
      getUsedRangeOrNullObject: ([valuesOnly]) => {
        const place = sheet.usedRange(valuesOnly === true);
        return place === null ? null : rangeObject(workbook, { sheet, place });
      },
      getNextOrNullObject: ([visibleOnly]) => {
        const next = workbook.sheets
          .slice(workbook.sheets.indexOf(sheet) + 1)
          .find((one) => visibleOnly !== true || one.visibility === "Visible");
        return next === undefined ? null : worksheetObject(workbook, next);
      },
      activate: () => {
        if (sheet.visibility !== "Visible") throw refuse.invalidOperation();
        workbook.activate(sheet);
      },
      delete: () => workbook.deleteSheet(sheet),
      ...sheetEventMethods(workbook, sheet.id),
    },
  };
}
