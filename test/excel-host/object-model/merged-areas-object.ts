/**
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1):
 * only areas whose top left cell lies inside the range, and never more than 512 of them.
 */
import { contains } from "../../../src/core/grid/index.js";
import { refuse } from "../engine/host-error.js";
import { formatAddress } from "../engine/place.js";
import type { SheetPlace, Workbook } from "../engine/workbook.js";
import type { HostObject } from "./host-object.js";
import { rangeObject } from "./range-object.js";

const AREA_LIMIT = 512;

export function mergedAreasObject(workbook: Workbook, { sheet, place }: SheetPlace): HostObject | null {
  const areas = sheet.merges.filter((area) => contains(place, area.row, area.column));
  if (areas.length > AREA_LIMIT) throw refuse.invalidOperation();
  if (areas.length === 0) return null;
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
