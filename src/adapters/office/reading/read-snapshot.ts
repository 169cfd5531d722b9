/**
 * Reads the workbook in two round trips: the list of sheets with their extents, then the contents (with hidden rows, and with merges
 * where a person asked for them); one more for each further 5 MB. Changes nothing and asks for no setting, custom part or ribbon,
 * each of which is reported to clear the undo history (office-js #3788, #4484, #5918).
 */
import type { Cell, SheetSnapshot, WorkbookSnapshot } from "../../../core/grid/index.js";
import { HostFault, type ReadRequest } from "../../../ports/index.js";
import { SET_OF } from "../office-abilities.js";
import type { OfficeEnvironment } from "../office-environment.js";
import { officeErrorCode } from "../translate-error.js";
import { queueHiddenLines, type HiddenBySheet } from "./hidden-lines.js";
import { queueMerges, type MergesBySheet } from "./merges.js";
import { readBlocks, type LoadedBlock } from "./read-blocks.js";
import { listedSheets, queueSheetPage, type ListedSheet } from "./read-sheet-list.js";
import { toContent, toNumberFormat } from "./to-cell.js";

interface Outline {
  readonly name: string;
  readonly isReadOnly: boolean;
  readonly isStructureProtected: boolean;
  readonly sheets: readonly ListedSheet[];
}

export async function readSnapshot(environment: OfficeEnvironment, request: ReadRequest): Promise<WorkbookSnapshot> {
  const { sheets, ...facts } = await readOutline(environment);
  const wanted = sheets.filter((sheet) => request.sheets?.includes(sheet.name) ?? true);
  throwIfCancelled(request);
  const { blocks, hidden, merges } = await readContents(environment, wanted, request);
  return {
    ...facts,
    // Office.js does not tell the date system; Excel's own default holds (DECISIONS.md, "Date system").
    dateSystem: 1900,
    sheets: wanted.map((sheet) => ({
      ...toSheet(
        sheet,
        blocks.filter((block) => block.sheetId === sheet.id),
      ),
      merges: merges.get(sheet.id) ?? [],
      hiddenRows: hidden.get(sheet.id)?.rows ?? new Set(),
      hiddenColumns: hidden.get(sheet.id)?.columns ?? new Set(),
    })),
  };
}

interface SheetContents {
  readonly blocks: readonly LoadedBlock[];
  readonly hidden: HiddenBySheet;
  readonly merges: MergesBySheet;
}

async function readContents(
  environment: OfficeEnvironment,
  sheets: readonly ListedSheet[],
  request: ReadRequest,
): Promise<SheetContents> {
  const asksMerges = request.withMerges === true && environment.supports(SET_OF.merges);
  const total = sheets.reduce((sum, { extent }) => sum + (extent?.rowCount ?? 0) * (extent?.columnCount ?? 0), 0);
  let [hidden, merges]: [HiddenBySheet, MergesBySheet] = [new Map(), new Map()];
  const rider = (context: Excel.RequestContext) => {
    // Before ExcelApi 1.9 single hidden lines cannot be told apart: none is reported (DECISIONS.md, "Hidden rows").
    const collectHidden = environment.supports(SET_OF.hiddenLines) ? queueHiddenLines(context, sheets) : () => hidden;
    const collectMerges = asksMerges ? queueMerges(context, sheets) : () => merges;
    return () => {
      hidden = collectHidden();
      merges = collectMerges();
    };
  };
  try {
    const extents = sheets.flatMap(({ id, extent }) => (extent === null ? [] : [{ sheetId: id, area: extent }]));
    const blocks = await readBlocks(environment, extents, rider, (done) => {
      throwIfCancelled(request);
      request.onProgress?.(done, total);
    });
    return { blocks, hidden, merges };
  } catch (error) {
    // Merges sharpen recognition, which works without them: where they are refused the workbook is read all the same.
    if (!asksMerges || officeErrorCode(error) === null || error instanceof HostFault) throw error;
    return readContents(environment, sheets, { ...request, withMerges: false });
  }
}

function throwIfCancelled(request: ReadRequest): void {
  if (request.signal?.aborted === true) throw new HostFault("host/cancelled");
}

async function readOutline(environment: OfficeEnvironment): Promise<Outline> {
  const first = await environment.run({ delayForCellEdit: true }, async (context) => {
    const { workbook } = context;
    const knowsReadOnly = environment.supports(SET_OF.readOnlyFlag);
    workbook.load(knowsReadOnly ? ["name", "readOnly"] : ["name"]);
    const { protection } = workbook;
    protection.load("protected");
    const queue = queueSheetPage(context, null);
    await context.sync();
    return {
      name: workbook.name,
      isReadOnly: environment.isReadOnlyDocument || (knowsReadOnly && workbook.readOnly),
      isStructureProtected: protection.protected,
      page: listedSheets(queue),
    };
  });
  const { page, ...facts } = first;
  return { ...facts, sheets: [...page.sheets, ...(await readFurtherSheets(environment, page.continuesAfter))] };
}

async function readFurtherSheets(
  environment: OfficeEnvironment,
  after: string | null,
): Promise<readonly ListedSheet[]> {
  if (after === null) return [];
  const page = await environment.run({ delayForCellEdit: true }, async (context) => {
    const queue = queueSheetPage(context, after);
    await context.sync();
    return listedSheets(queue);
  });
  return [...page.sheets, ...(await readFurtherSheets(environment, page.continuesAfter))];
}

type Contents = Pick<SheetSnapshot, "name" | "visibility" | "isProtected" | "rows" | "rowCount" | "columnCount">;

function toSheet(sheet: ListedSheet, blocks: readonly LoadedBlock[]): Contents {
  const { name, visibility, isProtected, extent } = sheet;
  const rows: (Cell | undefined)[][] = [];
  for (const { area, contents } of blocks) {
    for (const [i, values] of contents.values.entries()) {
      const line: (Cell | undefined)[] = [];
      for (const [j, value] of values.entries()) {
        const content = toContent(value, contents.formulas[i]?.[j]);
        const numberFormat = toNumberFormat(contents.numberFormats[i]?.[j]);
        const isEmpty = content.value === null && content.formula === null && numberFormat === null;
        if (!isEmpty) line[area.column + j] = { ...content, numberFormat };
      }
      if (line.length > 0) rows[area.row + i] = line;
    }
  }
  const rowCount = extent === null ? 0 : extent.row + extent.rowCount;
  const columnCount = extent === null ? 0 : extent.column + extent.columnCount;
  return { name, visibility, isProtected, rows, rowCount, columnCount };
}
