/**
 * The first round trip: every sheet with its name and protection, and the used cells of those that are wanted.
 * How many sheets there are may not be known beforehand, so their used cells are asked for as a chain (first, next, next …);
 * beyond the last sheet the chain is null objects, of about a hundred bytes each.
 */
import type { Rectangle } from "../../../core/grid/index.js";
import { SET_OF } from "../office-abilities.js";
import type { OfficeEnvironment } from "../office-environment.js";

export type Grid = readonly (readonly unknown[])[];

export interface UsedCells {
  /** Formatted blanks do not count (office-js #6685). */
  readonly extent: Rectangle;
  /** The formula of each cell, or its constant; null where it was not asked for or is too much for one answer. */
  readonly contents: Grid | null;
  readonly hasHiddenRows: boolean;
  readonly hasHiddenColumns: boolean;
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

interface QueuedSheet {
  readonly worksheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/** Queues the question; what it returns reads the answer after the sync. */
export function queueSheetList(context: Excel.RequestContext, request: SheetListRequest): () => SheetList {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  const queue = sheetsInTurn(context, request.wanted).map((worksheet) => queueSheet(worksheet, request));
  return () => {
    const usedOf = new Map(
      queue
        .filter(({ worksheet }) => !worksheet.isNullObject)
        .map(({ worksheet, used }) => [worksheet.id, toUsedCells(used, request)]),
    );
    const isWanted = ({ name }: Excel.Worksheet) => typeof request.wanted === "number" || request.wanted.includes(name);
    const wanted = worksheets.items.filter(isWanted);
    return {
      sheets: wanted.map((worksheet) => toListedSheet(worksheet, usedOf.get(worksheet.id) ?? null)),
      missing: wanted.filter(({ id }) => !usedOf.has(id)).map(({ name }) => name),
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

function queueSheet(worksheet: Excel.Worksheet, { environment, withContents }: SheetListRequest): QueuedSheet {
  worksheet.load("id");
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.untrack();
  used.load([
    "rowIndex",
    "columnIndex",
    "rowCount",
    "columnCount",
    "rowHidden",
    "columnHidden",
    ...(withContents ? ["formulas"] : []),
    ...(environment.supports(SET_OF.spills) ? ["hasSpill"] : []),
  ]);
  return { worksheet, used };
}

function toUsedCells(used: Excel.Range, { environment, withContents }: SheetListRequest): UsedCells | null {
  if (used.isNullObject) return null;
  const { rowIndex: row, columnIndex: column, rowCount, columnCount } = used;
  return {
    extent: { row, column, rowCount, columnCount },
    contents: withContents ? (used.formulas as Grid | null) : null,
    // Null means that some are and some are not.
    hasHiddenRows: (used.rowHidden as boolean | null) !== false,
    hasHiddenColumns: (used.columnHidden as boolean | null) !== false,
    hasSpills: environment.supports(SET_OF.spills) && (used.hasSpill as boolean | null) !== false,
  };
}

const VISIBILITY = { Visible: "visible", Hidden: "hidden", VeryHidden: "very-hidden" } as const;

function toListedSheet(worksheet: Excel.Worksheet, used: UsedCells | null): ListedSheet {
  const { id, name, visibility, protection } = worksheet;
  return { id, name, visibility: VISIBILITY[visibility], isProtected: protection.protected, used };
}
