/**
 * What only some cells have, in one round trip: results of formulas, number formats of figures and blanks, hidden lines, merges.
 * Words have no use for a number format, and a third of all that crossed the wire would be "General" beside them.
 */
import { HostFault, type ReadRequest } from "../../../ports/index.js";
import { SET_OF } from "../office-abilities.js";
import type { OfficeEnvironment } from "../office-environment.js";
import { officeErrorCode } from "../translate-error.js";
import { cellSpans } from "./cell-spans.js";
import { queueHiddenLines, type HiddenBySheet } from "./hidden-lines.js";
import { queueMerges, type MergesBySheet } from "./merges.js";
import { readBlocks, type Block, type LoadedBlock, type SheetById } from "./read-blocks.js";
import type { ContentsBySheet } from "./read-contents.js";
import type { Grid, ListedSheet } from "./read-sheet-list.js";

export interface Details {
  readonly blocks: readonly LoadedBlock[];
  readonly hidden: HiddenBySheet;
  readonly merges: MergesBySheet;
}

interface Found {
  hidden: HiddenBySheet;
  merges: MergesBySheet;
  hasMoved: boolean;
}

/** @returns "moved" where the used cells no longer are what they were when the contents were read */
export async function readDetails(
  environment: OfficeEnvironment,
  sheets: readonly ListedSheet[],
  contents: ContentsBySheet,
  request: ReadRequest,
): Promise<Details | "moved"> {
  const asksMerges = request.withMerges === true && environment.supports(SET_OF.merges);
  const found: Found = { hidden: new Map(), merges: new Map(), hasMoved: false };
  if (contents.size === 0) return { ...found, blocks: [] };
  const rider = (sheetById: SheetById) => {
    // Before ExcelApi 1.9 single hidden lines cannot be told apart: none is reported (DECISIONS.md, "Hidden rows").
    const collectHidden = environment.supports(SET_OF.hiddenLines) ? queueHiddenLines(sheetById, sheets) : null;
    const collectMerges = asksMerges ? queueMerges(sheetById, sheets) : null;
    const collectMoved = queueMoved(sheetById, sheets);
    return () => {
      found.hidden = collectHidden?.() ?? found.hidden;
      found.merges = collectMerges?.() ?? found.merges;
      found.hasMoved = collectMoved();
    };
  };
  try {
    const asked = sheets.flatMap((sheet) => blocksOf(sheet, contents.get(sheet.id) ?? []));
    const total = asked.reduce((sum, { area }) => sum + area.rowCount * area.columnCount, 0);
    const blocks = await readBlocks(environment, asked, rider, (done) => request.onProgress?.(done, total));
    return found.hasMoved ? "moved" : { ...found, blocks };
  } catch (error) {
    // Merges sharpen recognition, which works without them: where they are refused the workbook is read all the same.
    if (!asksMerges || officeErrorCode(error) === null || error instanceof HostFault) throw error;
    return readDetails(environment, sheets, contents, { ...request, withMerges: false });
  }
}

function blocksOf({ id, used }: ListedSheet, contents: Grid): Block[] {
  if (used === null) return [];
  const { extent, hasSpills } = used;
  const at = (row: number, column: number) => contents[row]?.[column];
  const results = hasSpills ? [extent] : cellSpans(extent, (row, column) => mayBeFormula(at(row, column)));
  const formats = cellSpans(extent, (row, column) => !isWords(at(row, column)));
  return [
    ...results.map((area): Block => ({ sheetId: id, area, property: "values" })),
    ...formats.map((area): Block => ({ sheetId: id, area, property: "numberFormat" })),
  ];
}

/** A formula, or a text that looks like one: its value tells. */
export function mayBeFormula(content: unknown): boolean {
  return typeof content === "string" && content.startsWith("=");
}

/** Neither a figure, nor a formula, nor a figure that was typed as text ("95%", "3 分"). */
function isWords(content: unknown): boolean {
  return typeof content === "string" && content !== "" && !/^\s*[-+]?[\d.]/.test(content) && !mayBeFormula(content);
}

/** Rows or columns that a co-author inserts between the trips would put results beside the wrong cells. */
function queueMoved(sheetById: SheetById, sheets: readonly ListedSheet[]): () => boolean {
  const queued = sheets.flatMap(({ id, used }) => {
    if (used === null) return [];
    const now = sheetById(id).getUsedRangeOrNullObject(true);
    now.untrack();
    now.load(["rowCount", "columnCount"]);
    return [{ now, extent: used.extent }];
  });
  return () =>
    queued.some(
      ({ now, extent }) =>
        now.isNullObject || now.rowCount !== extent.rowCount || now.columnCount !== extent.columnCount,
    );
}
