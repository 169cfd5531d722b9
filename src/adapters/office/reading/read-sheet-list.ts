/**
 * The first round trip: every sheet with its name, its protection and the extent of its values.
 * The number of sheets is not known beforehand, so the sheets are asked for as a chain (first, next, next …);
 * beyond the last sheet the chain is null objects, which cost nothing.
 */
import type { Rectangle } from "../../../core/grid/index.js";

export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  readonly isProtected: boolean;
  /** Null where the sheet holds nothing. Formatted blanks do not count (office-js #6685). */
  readonly extent: Rectangle | null;
  readonly hasHiddenRows: boolean;
  readonly hasHiddenColumns: boolean;
}

export interface SheetPage {
  readonly sheets: readonly ListedSheet[];
  /** The id of the last sheet where there may be more. */
  readonly continuesAfter: string | null;
}

const PAGE = 24;

interface QueuedSheet {
  readonly worksheet: Excel.Worksheet;
  readonly protection: Excel.WorksheetProtection;
  readonly used: Excel.Range;
}

/** Queues one page of the chain; call `listedSheets` after the sync. */
export function queueSheetPage(context: Excel.RequestContext, after: string | null): QueuedSheet[] {
  const { worksheets } = context.workbook;
  let worksheet = after === null ? worksheets.getFirst() : worksheets.getItem(after).getNextOrNullObject();
  return Array.from({ length: PAGE }, () => {
    const queued = queueSheet(worksheet);
    worksheet = worksheet.getNextOrNullObject();
    return queued;
  });
}

function queueSheet(worksheet: Excel.Worksheet): QueuedSheet {
  worksheet.load(["id", "name", "visibility"]);
  const { protection } = worksheet;
  protection.load("protected");
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.untrack();
  used.load(["rowIndex", "columnIndex", "rowCount", "columnCount", "rowHidden", "columnHidden"]);
  return { worksheet, protection, used };
}

export function listedSheets(queue: readonly QueuedSheet[]): SheetPage {
  const sheets = queue.filter(({ worksheet }) => !worksheet.isNullObject).map(toListedSheet);
  const last = sheets.at(-1);
  return { sheets, continuesAfter: sheets.length === PAGE && last !== undefined ? last.id : null };
}

function toListedSheet({ worksheet, protection, used }: QueuedSheet): ListedSheet {
  const extent = used.isNullObject
    ? null
    : {
        row: used.rowIndex,
        column: used.columnIndex,
        rowCount: used.rowCount,
        columnCount: used.columnCount,
      };
  return {
    id: worksheet.id,
    name: worksheet.name,
    visibility: VISIBILITY[worksheet.visibility],
    isProtected: protection.protected,
    extent,
    // Null means that some are hidden and some are not.
    hasHiddenRows: !used.isNullObject && (used.rowHidden as boolean | null) !== false,
    hasHiddenColumns: !used.isNullObject && (used.columnHidden as boolean | null) !== false,
  };
}

const VISIBILITY = { Visible: "visible", Hidden: "hidden", VeryHidden: "very-hidden" } as const;
