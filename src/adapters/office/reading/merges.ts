/**
 * Merged areas, only when asked for by a person's action: reading them is reported to clear the undo history (office-js #5918).
 * They are read in bands of rows, because more than 512 areas in one call fail, and as one address a band, which takes half the bytes
 * of one object for each.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1)
 */
import { parseRectangle, type Merge, type Rectangle } from "../../../core/grid/index.js";

/** A merged area covers two cells at least: a band of so many cells holds fewer than 512 of them. */
export const BAND_CELLS = 1000;

interface MergesRequest {
  readonly worksheet: Excel.Worksheet;
  /** The range of the extent. */
  readonly used: Excel.Range;
  readonly extent: Rectangle;
  readonly bandCells: number;
}

/** Queues the question; what it returns reads the answer after the sync: null where an address was too long to be told whole. */
export function queueMerges({ worksheet, used, extent, bandCells }: MergesRequest): () => readonly Merge[] | null {
  const bands = bandsOf(extent, bandCells);
  const asked = bands.map(({ row, column, rowCount, columnCount }) =>
    bands.length === 1 ? used : worksheet.getRangeByIndexes(row, column, rowCount, columnCount),
  );
  const queued = asked.map((range) => {
    const areas = range.getMergedAreasOrNullObject();
    areas.load(["address", "areaCount"]);
    return areas;
  });
  return () => {
    const found = queued.filter((areas) => !areas.isNullObject);
    const merges = found.flatMap(({ address }) => mergesIn(address));
    const count = found.reduce((sum, { areaCount }) => sum + areaCount, 0);
    return merges.length === count ? merges : null;
  };
}

function bandsOf(extent: Rectangle, cells: number): Rectangle[] {
  const rows = Math.max(1, Math.floor(cells / extent.columnCount));
  return Array.from({ length: Math.ceil(extent.rowCount / rows) }, (_, index) => ({
    ...extent,
    row: extent.row + index * rows,
    rowCount: Math.min(rows, extent.rowCount - index * rows),
  }));
}

/** Each with the sheet's name before it, in quotes where the name has other signs: `'表 1'!A1:B2, '表 1'!A5:C5`. */
const ONE_AREA = /(?:'(?:[^']|'')*'|[^'!,]+)!([A-Z]+\d+(?::[A-Z]+\d+)?)(?=\s*(?:,|$))/g;

function mergesIn(address: string): Merge[] {
  return [...address.matchAll(ONE_AREA)].flatMap(([, place = ""]): Merge[] => {
    const area = parseRectangle(place);
    return area === null ? [] : [{ area, source: "api" }];
  });
}
