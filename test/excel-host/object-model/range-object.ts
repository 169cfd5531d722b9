/** https://learn.microsoft.com/javascript/api/excel/excel.range */
import { overlaps, type Rectangle } from "../../../src/core/grid/index.js";
import { refuse } from "../engine/host-error.js";
import { cellCount, checkedPlace, formatAddress, spansAllColumns, spansAllRows, union } from "../engine/place.js";
import type { SheetPlace, Workbook } from "../engine/workbook.js";
import { numberArgument, placeArgument } from "./arguments.js";
import { dataValidationObject } from "./data-validation-object.js";
import type { HostObject } from "./host-object.js";
import { mergedAreasObject } from "./range-areas-object.js";
import {
  assignContents,
  assignNumberFormats,
  readFormulas,
  readGrid,
  readNumberFormats,
  readValues,
  readValueTypes,
} from "./range-contents.js";
import { rangeFormatObject } from "./range-format-object.js";
import { cellsHidden, hiddenState, lineProperties } from "./row-properties.js";
import { worksheetObject } from "./worksheet-object.js";

export interface RangeObject extends HostObject {
  readonly range: SheetPlace;
}

export function rangeObject(workbook: Workbook, range: SheetPlace): RangeObject {
  const { sheet } = range;
  const place = checkedPlace(range.place);
  const at = (other: Rectangle) => rangeObject(workbook, { sheet, place: other });
  const { row, column, rowCount, columnCount } = place;
  let referenceId = "";
  const keep = () => (referenceId ||= workbook.keep(range));
  return {
    type: "Range",
    range,
    keep,
    identity: () => (referenceId === "" ? {} : { _ReferenceId: referenceId }),
    get: {
      values: () => readValues(workbook, range),
      formulas: () => readFormulas(range),
      numberFormat: () => readNumberFormats(range),
      valueTypes: () => readValueTypes(workbook, range),
      text: () => readGrid(range, (_, r, c) => String(workbook.valueAt(sheet, r, c).value)),
      address: () => formatAddress(sheet.name, place),
      rowIndex: () => row,
      columnIndex: () => column,
      rowCount: () => rowCount,
      columnCount: () => columnCount,
      cellCount: () => (cellCount(place) > 2_147_483_647 ? -1 : cellCount(place)),
      isEntireRow: () => spansAllColumns(place),
      isEntireColumn: () => spansAllRows(place),
      rowHidden: () => hiddenState(sheet.hiddenRows, row, rowCount),
      columnHidden: () => hiddenState(sheet.hiddenColumns, column, columnCount),
      hidden: () => cellsHidden(sheet, place),
      hasSpill: () => sheet.spillState(place),
      _ReferenceId: () => referenceId,
    },
    set: {
      values: (value) => assignContents(workbook, range, value),
      formulas: (value) => assignContents(workbook, range, value),
      numberFormat: (value) => assignNumberFormats(range, value),
    },
    open: {
      worksheet: () => worksheetObject(workbook, sheet),
      format: () => rangeFormatObject(range),
      dataValidation: () => dataValidationObject(range),
    },
    call: {
      _KeepReference: keep,
      _ValidateArraySize: (args) => {
        if (args[0] !== rowCount || args[1] !== columnCount) throw refuse.dimensions();
      },
      getCell: (args) =>
        at({
          row: row + numberArgument(args, 0),
          column: column + numberArgument(args, 1),
          rowCount: 1,
          columnCount: 1,
        }),
      getRow: (args) => at({ row: row + numberArgument(args, 0), column, rowCount: 1, columnCount }),
      getColumn: (args) => at({ row, column: column + numberArgument(args, 0), rowCount, columnCount: 1 }),
      getBoundingRect: (args) => at(union(place, placeArgument(args, 0, workbook, sheet).place)),
      getRowProperties: (args) => lineProperties(args[0], "rowHidden", sheet.hiddenRows, row, rowCount),
      getColumnProperties: (args) => lineProperties(args[0], "columnHidden", sheet.hiddenColumns, column, columnCount),
      getMergedAreasOrNullObject: () => mergedAreasObject(workbook, range),
      merge: (args) => {
        sheet.requireFormattable();
        if (args[0] === true) throw refuse.notModelled("Range.merge(across)");
        sheet.merge(place);
        workbook.contentsChanged(range);
      },
      unmerge: () => {
        sheet.requireFormattable();
        sheet.merges = sheet.merges.filter((area) => !overlaps(area, place));
        workbook.contentsChanged(range);
      },
      select: () => workbook.select(range),
    },
  };
}
