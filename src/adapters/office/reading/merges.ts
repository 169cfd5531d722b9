/**
 * Merged areas, only when asked for by a person's action: reading them is reported to clear the undo history (office-js #5918).
 * They are read in bands of rows, because more than 512 areas in one call fail.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1)
 */
import { parseRectangle, type Merge, type Rectangle } from "../../../core/grid/index.js";
import type { SheetById } from "./read-blocks.js";
import type { ListedSheet } from "./read-sheet-list.js";

export type MergesBySheet = ReadonlyMap<string, readonly Merge[]>;

/** A merged area covers two cells at least: a band of so many cells holds fewer than 512 of them. */
const BAND_CELLS = 1000;

/** Queues the question; what it returns reads the answer after the sync. */
export function queueMerges(sheetById: SheetById, sheets: readonly ListedSheet[]): () => MergesBySheet {
  const queued = sheets.flatMap((sheet) =>
    bandsOf(sheet.used?.extent ?? null).map((band) => ({ id: sheet.id, areas: queueBand(sheetById(sheet.id), band) })),
  );
  return () => {
    const merges = new Map<string, Merge[]>();
    for (const { id, areas } of queued.filter((one) => !one.areas.isNullObject)) {
      merges.set(id, [...(merges.get(id) ?? []), ...areas.areas.items.flatMap(toMerge)]);
    }
    return merges;
  };
}

function queueBand(worksheet: Excel.Worksheet, band: Rectangle): Excel.RangeAreas {
  const range = worksheet.getRangeByIndexes(band.row, band.column, band.rowCount, band.columnCount);
  range.untrack();
  const areas = range.getMergedAreasOrNullObject();
  areas.untrack();
  areas.areas.load("items/address");
  return areas;
}

function bandsOf(extent: Rectangle | null): Rectangle[] {
  if (extent === null) return [];
  const rows = Math.max(1, Math.floor(BAND_CELLS / extent.columnCount));
  return Array.from({ length: Math.ceil(extent.rowCount / rows) }, (_, index) => ({
    ...extent,
    row: extent.row + index * rows,
    rowCount: Math.min(rows, extent.rowCount - index * rows),
  }));
}

function toMerge(range: Excel.Range): Merge[] {
  const area = parseRectangle(range.address.slice(range.address.lastIndexOf("!") + 1));
  return area === null ? [] : [{ area, source: "api" }];
}
