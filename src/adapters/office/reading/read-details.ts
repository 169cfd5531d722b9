/**
 * What only some cells have, in one round trip: results of formulas, number formats of figures, hidden lines, merges. Words and blanks
 * have no use for a number format, and half of all that crossed the wire would be "General" beside them.
 */
import type { Merge } from "../../../core/grid/index.js";
import { HostFault, type ReadRequest } from "../../../ports/index.js";
import { SET_OF } from "../office-abilities.js";
import { officeErrorCode } from "../translate-error.js";
import { cellSpans } from "./cell-spans.js";
import { queueHiddenLines, type HiddenLines } from "./hidden-lines.js";
import { BAND_CELLS, queueMerges } from "./merges.js";
import { readBlocks, type Block, type BlockTrips, type LoadedBlock } from "./read-blocks.js";
import type { ContentsBySheet } from "./read-contents.js";
import type { Grid, ListedSheet } from "./read-sheet-list.js";

interface SheetDetails {
  readonly hidden: HiddenLines;
  readonly merges: readonly Merge[];
}

export interface Details {
  readonly blocks: readonly LoadedBlock[];
  readonly bySheet: ReadonlyMap<string, SheetDetails>;
}

/** @returns "moved" where the used cells no longer are what they were when the contents were read */
export async function readDetails(
  sheets: readonly ListedSheet[],
  contents: ContentsBySheet,
  request: ReadRequest,
  { environment, context }: Pick<BlockTrips, "environment" | "context">,
  bandCells = BAND_CELLS,
): Promise<Details | "moved"> {
  if (contents.size === 0) return { blocks: [], bySheet: new Map() };
  const asksMerges = request.withMerges === true && environment.supports(SET_OF.merges);
  const bySheet = new Map<string, SheetDetails>();
  const doubts = new Set<"moved" | "cut">();
  const rider = () => {
    const queued = sheets.map((sheet) => queueSheetDetails(sheet, asksMerges ? bandCells : null));
    return () => {
      for (const [index, collect] of queued.entries()) {
        const found = collect?.();
        if (typeof found === "string") doubts.add(found);
        else if (found !== undefined) bySheet.set(sheets[index]?.id ?? "", found);
      }
    };
  };
  const again = (change: Partial<ReadRequest>, cells: number) =>
    readDetails(sheets, contents, { ...request, ...change }, { environment, context }, cells);
  try {
    const asked = sheets.flatMap((sheet) => blocksOf(sheet, contents.get(sheet.id) ?? []));
    const total = asked.reduce((sum, { area }) => sum + area.rowCount * area.columnCount, 0);
    const onProgress = (done: number) => request.onProgress?.(done, total);
    const blocks = await readBlocks(asked, { environment, context, rider, onProgress });
    if (doubts.has("moved")) return "moved";
    if (!doubts.has("cut")) return { blocks, bySheet };
    return await again({ withMerges: bandCells > LEAST_BAND_CELLS }, Math.floor(bandCells / 4));
  } catch (error) {
    // A co-author deleted a sheet between the two trips.
    if (officeErrorCode(error) === "ItemNotFound") return "moved";
    // Merges sharpen recognition, which works without them: where they are refused the workbook is read all the same.
    if (!asksMerges || officeErrorCode(error) === null || error instanceof HostFault) throw error;
    return again({ withMerges: false }, bandCells);
  }
}

/** Smaller bands would not help: then the workbook is read without merges. */
const LEAST_BAND_CELLS = 60;

/** Rows or columns that a co-author inserts between the trips would put results beside the wrong cells: hence the place once more. */
function queueSheetDetails(
  { worksheet, used }: ListedSheet,
  bandCells: number | null,
): (() => SheetDetails | "moved" | "cut") | null {
  if (used === null) return null;
  const { extent } = used;
  const now = worksheet.getUsedRangeOrNullObject(true).load("address");
  const hidden = queueHiddenLines(now, used);
  const merges = bandCells === null ? () => [] : queueMerges({ worksheet, used: now, extent, bandCells });
  return () => {
    if (now.isNullObject || now.address !== used.address) return "moved";
    const areas = merges();
    return areas === null ? "cut" : { hidden: hidden(), merges: areas };
  };
}

function blocksOf(sheet: ListedSheet, contents: Grid): Block[] {
  const { used } = sheet;
  if (used === null) return [];
  const { extent, hasSpills } = used;
  const isAt = (is: (content: unknown) => boolean) => (row: number, column: number) => is(contents[row]?.[column]);
  const results = hasSpills ? [extent] : cellSpans(extent, isAt(mayBeFormula));
  const formats = hasSpills ? [extent] : cellSpans(extent, isAt(hasFormat));
  return [
    ...results.map((area): Block => ({ sheet, area, property: "values" })),
    ...formats.map((area): Block => ({ sheet, area, property: "numberFormat" })),
  ];
}

function hasFormat(content: unknown): boolean {
  return typeof content === "number" || mayBeFormula(content);
}

/** A formula, or a text that looks like one: its value tells. */
export function mayBeFormula(content: unknown): boolean {
  return typeof content === "string" && content.startsWith("=");
}
