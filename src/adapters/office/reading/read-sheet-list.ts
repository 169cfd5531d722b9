/**
 * The first round trip: every sheet with its name and protection, and the used cells of those that are wanted.
 * How many sheets there are may not be known beforehand, so their used cells are asked for as a chain (first, next, next …);
 * beyond the last sheet the chain is null objects.
 */
import { parseRectangle, type Rectangle } from "../../../core/grid/index.js";
import { HostFault } from "../../../ports/index.js";
import { SET_OF } from "../office-abilities.js";
import type { OfficeEnvironment } from "../office-environment.js";

export type Grid = readonly (readonly unknown[])[];

export interface UsedCells {
  /** Formatted blanks do not count (office-js #6685). */
  readonly extent: Rectangle;
  /** As Excel tells it. */
  readonly address: string;
  /** The formula of each cell, or its constant; null where it was not asked for. */
  readonly contents: Grid | null;
  readonly hasHiddenLines: boolean;
  /** True where some cells show the result of another cell's formula. */
  readonly hasSpills: boolean;
}

export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  readonly isProtected: boolean;
  /** Null where the sheet holds nothing. */
  readonly used: UsedCells | null;
  /** For what is asked of it in the same run. */
  readonly worksheet: Excel.Worksheet;
}

export interface SheetListRequest {
  readonly environment: OfficeEnvironment;
  /** Names, or how many sheets from the first on. */
  readonly wanted: readonly string[] | number;
  readonly withContents: boolean;
}

export interface SheetList {
  readonly sheets: readonly ListedSheet[];
  /** Sheets that are there beyond the chain. */
  readonly missing: readonly string[];
}

/** Queues the question; what it returns reads the answer after the sync. */
export function queueSheetList(context: Excel.RequestContext, request: SheetListRequest): () => SheetList {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/visibility,items/protection/protected");
  const { wanted } = request;
  const queue = sheetsInTurn(context, wanted).map((worksheet) => queueUsedCells(worksheet, request));
  return () => {
    const found = worksheets.items.flatMap((worksheet, index) => {
      // The collection and the chain run in the same order, that of the tabs.
      const place = typeof wanted === "number" ? index : wanted.indexOf(worksheet.name);
      return place === -1 ? [] : [{ worksheet, used: queue[place] }];
    });
    return {
      sheets: found.map(({ worksheet, used }) =>
        toListedSheet(worksheet, used === undefined ? null : toUsedCells(used, request)),
      ),
      missing: found.flatMap(({ worksheet, used }) => (used === undefined ? [worksheet.name] : [])),
    };
  };
}

function sheetsInTurn({ workbook }: Excel.RequestContext, wanted: readonly string[] | number): Excel.Worksheet[] {
  const { worksheets } = workbook;
  if (typeof wanted !== "number") return wanted.map((name) => worksheets.getItemOrNullObject(name));
  let worksheet = worksheets.getFirst();
  return Array.from({ length: wanted }, (_, index) => {
    if (index > 0) worksheet = worksheet.getNextOrNullObject();
    return worksheet;
  });
}

function queueUsedCells(worksheet: Excel.Worksheet, { environment, withContents }: SheetListRequest): Excel.Range {
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load([
    "address",
    "hidden",
    ...(withContents ? ["formulas"] : []),
    ...(environment.supports(SET_OF.spills) ? ["hasSpill"] : []),
  ]);
  return used;
}

function toUsedCells(used: Excel.Range, { environment, withContents }: SheetListRequest): UsedCells | null {
  if (used.isNullObject) return null;
  const { address } = used;
  const extent = parseRectangle(address.slice(address.lastIndexOf("!") + 1));
  // Whole columns or rows ("A:C"): their contents Excel does not tell at all.
  if (extent === null) throw new HostFault("host/too-large");
  return {
    extent,
    address,
    contents: withContents ? (used.formulas as Grid | null) : null,
    // Null means that some are and some are not. Before ExcelApi 1.9 single lines cannot be told apart (DECISIONS.md, "Hidden rows").
    hasHiddenLines: environment.supports(SET_OF.hiddenLines) && (used.hidden as boolean | null) !== false,
    hasSpills: environment.supports(SET_OF.spills) && (used.hasSpill as boolean | null) !== false,
  };
}

const VISIBILITY = { Visible: "visible", Hidden: "hidden", VeryHidden: "very-hidden" } as const;

function toListedSheet(worksheet: Excel.Worksheet, used: UsedCells | null): ListedSheet {
  const { id, name, visibility, protection } = worksheet;
  return { id, name, visibility: VISIBILITY[visibility], isProtected: protection.protected, used, worksheet };
}
