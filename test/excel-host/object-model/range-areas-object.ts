/** Several rectangles of one sheet as one object: https://learn.microsoft.com/javascript/api/excel/excel.rangeareas */
import { contains, type Rectangle } from "../../../src/core/grid/index.js";
import { refuse } from "../engine/host-error.js";
import { ADDRESS_LIMIT, formatAddress } from "../engine/place.js";
import type { Sheet } from "../engine/sheet.js";
import type { SheetPlace, Workbook } from "../engine/workbook.js";
import { placeOnSheet } from "./arguments.js";
import type { HostObject } from "./host-object.js";
import { rangeObject } from "./range-object.js";

const MERGED_LIMIT = 512;

/**
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1):
 * only areas whose top left cell lies inside the range, and never more than 512 of them.
 */
export function mergedAreasObject(workbook: Workbook, { sheet, place }: SheetPlace): HostObject | null {
  const areas = sheet.merges.filter((area) => contains(place, area.row, area.column));
  if (areas.length > MERGED_LIMIT) throw refuse.invalidOperation();
  return areas.length === 0 ? null : rangeAreasObject(workbook, sheet, areas);
}

/** Commas or semicolons between the addresses: https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getranges-member(1) */
export function namedAreasObject(workbook: Workbook, sheet: Sheet, address: string): HostObject {
  if (address.length > ADDRESS_LIMIT) throw refuse.invalidArgument();
  const areas = address.split(/[,;]/).map((one) => placeOnSheet(one.trim(), workbook, sheet).place);
  // The reference promises no order: who relies on one fails here.
  return rangeAreasObject(workbook, sheet, areas.reverse());
}

function rangeAreasObject(workbook: Workbook, sheet: Sheet, areas: readonly Rectangle[]): HostObject {
  return {
    type: "RangeAreas",
    get: {
      address: () => areas.map((area) => formatAddress(sheet.name, area)).join(", "),
      areaCount: () => areas.length,
    },
    open: {
      areas: () => ({
        type: "RangeCollection",
        items: () => areas.map((area) => rangeObject(workbook, { sheet, place: area })),
      }),
    },
  };
}
