/**
 * Reads the workbook in two round trips, each cell once: first the sheets with the formula or constant of every used cell; then what
 * only some cells have: results of formulas, number formats of figures, hidden lines, and merges where a person asked for them. One
 * more for each further 5 MB. Changes nothing and asks for no setting, custom part or ribbon, each of which is reported to clear the
 * undo history (office-js #3788, #4484, #5918).
 */
import type { WorkbookSnapshot } from "../../../core/grid/index.js";
import { HostFault, type ReadRequest } from "../../../ports/index.js";
import { SET_OF } from "../office-abilities.js";
import type { OfficeEnvironment } from "../office-environment.js";
import { isTooLarge } from "../translate-error.js";
import { readContents } from "./read-contents.js";
import { readDetails } from "./read-details.js";
import { queueSheetList, type ListedSheet } from "./read-sheet-list.js";
import { toSheet } from "./to-sheet.js";

/** Most workbooks have fewer sheets; where their number is known, exactly so many are asked for. */
const LIKELY_SHEETS = 24;
/** A co-author may insert rows between the two trips: then it is read once more. */
const ATTEMPTS = 2;

export interface SnapshotRequest extends ReadRequest {
  /** As last seen; null where the workbook was not looked at yet. */
  readonly sheetCount: number | null;
}

export async function readSnapshot(
  environment: OfficeEnvironment,
  request: SnapshotRequest,
  attempt = 1,
): Promise<WorkbookSnapshot> {
  // One run: what the first trip opened needs no opening again at the second.
  const snapshot = await environment.run({ waitsForCellEdit: true }, (context) =>
    readIn({ environment, context }, request),
  );
  if (snapshot !== "moved") return snapshot;
  if (attempt === ATTEMPTS) throw new HostFault("host/busy");
  return readSnapshot(environment, request, attempt + 1);
}

interface Run {
  readonly environment: OfficeEnvironment;
  readonly context: Excel.RequestContext;
}

async function readIn(run: Run, request: SnapshotRequest): Promise<WorkbookSnapshot | "moved"> {
  const { sheets, ...facts } = await readList(run, request);
  throwIfCancelled(request);
  const contents = await readContents(sheets, { ...run, onProgress: () => throwIfCancelled(request) });
  const details = await readDetails(sheets, contents, request, run);
  throwIfCancelled(request);
  if (details === "moved") return "moved";
  return {
    ...facts,
    // Office.js does not tell the date system; Excel's own default holds (DECISIONS.md, "Date system").
    dateSystem: 1900,
    sheets: sheets.map((sheet) => toSheet(sheet, contents.get(sheet.id) ?? [], details)),
  };
}

function throwIfCancelled(request: ReadRequest): void {
  if (request.signal?.aborted === true) throw new HostFault("host/cancelled");
}

interface WorkbookList extends Pick<WorkbookSnapshot, "name" | "isReadOnly" | "isStructureProtected"> {
  readonly sheets: readonly ListedSheet[];
}

async function readList(run: Run, request: SnapshotRequest): Promise<WorkbookList> {
  const wanted = request.sheets ?? request.sheetCount ?? LIKELY_SHEETS;
  try {
    return await readListWith(run, wanted, true);
  } catch (error) {
    // More than one answer carries: the extents alone now, the contents in parts afterwards.
    if (!isTooLarge(error)) throw error;
    return readListWith(run, wanted, false);
  }
}

async function readListWith(
  { environment, context }: Run,
  wanted: readonly string[] | number,
  withContents: boolean,
): Promise<WorkbookList> {
  const { workbook } = context;
  const knowsReadOnly = environment.supports(SET_OF.readOnlyFlag);
  workbook.load(["name", "protection/protected", ...(knowsReadOnly ? ["readOnly"] : [])]);
  const collect = queueSheetList(context, { environment, wanted, withContents });
  await context.sync();
  const { missing, sheets } = collect();
  const facts = {
    name: workbook.name,
    isReadOnly: environment.isReadOnlyDocument || (knowsReadOnly && workbook.readOnly),
    isStructureProtected: workbook.protection.protected,
  };
  if (missing.length === 0) return { ...facts, sheets };
  const further = await readListWith({ environment, context }, missing, withContents);
  const furtherOf = new Map(further.sheets.map((sheet) => [sheet.id, sheet]));
  return { ...facts, sheets: sheets.map((sheet) => furtherOf.get(sheet.id) ?? sheet) };
}
