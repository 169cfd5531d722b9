/** One sheet of the workbook as the tables it holds, each with its role. */
import type { RecognitionNote, RecognizedSheet, SheetCorrection, SheetRole } from "../model/index.js";
import type { SheetGrid } from "./cells/sheet-grid.js";
import { recognizeFunds, type RecognizedFunds } from "./funds/recognize-funds.js";
import { isResultSheet, SETTINGS_SHEET } from "./generated-sheets.js";
import { headerColumns, type HeaderBlock, type TableKind } from "./headers/header-block.js";
import { findTables, type Table } from "./headers/find-tables.js";
import { columnMeaning } from "./indicators/column-meaning.js";
import { recognizeIndicators, type FundBlock } from "./indicators/recognize-indicators.js";
import { recognizeSiteFindings } from "./site-findings.js";
import { isSummaryTable, isTransposedSummary } from "./summary-sheet.js";
import { recognizeQuestionnaire } from "./survey/recognize-questionnaire.js";
import { recognizeResponses } from "./survey/recognize-responses.js";

export interface RecognizedTables {
  readonly sheets: readonly RecognizedSheet[];
  readonly notes: readonly RecognitionNote[];
}

const KIND_OF_ROLE: Readonly<Partial<Record<SheetRole, TableKind>>> = {
  indicators: "indicators",
  "self-evaluation": "indicators",
  funds: "funds",
  questionnaire: "questionnaire",
  responses: "responses",
  "site-findings": "site-findings",
};

export function recognizeSheet(grid: SheetGrid, correction: SheetCorrection | null): RecognizedTables {
  const role = correction?.role;
  if (role === "settings" || role === "summary" || role === "other")
    return { sheets: [{ role, sheet: grid.name }], notes: [] };
  if (role === undefined && grid.name === SETTINGS_SHEET)
    return { sheets: [{ role: "settings", sheet: grid.name }], notes: [] };
  if (role === undefined && isResultSheet(grid.name))
    return { sheets: [{ role: "other", sheet: grid.name }], notes: [] };
  const tables = tablesOf(grid, correction);
  const found = readTables(grid, tables, correction);
  if (found.sheets.length > 0) return found;
  const isSummary = role === undefined && isTransposedSummary(grid);
  return { sheets: [{ role: isSummary ? "summary" : "other", sheet: grid.name }], notes: [] };
}

/** The tables as found, or the one whose header rows the person named. */
function tablesOf(grid: SheetGrid, correction: SheetCorrection | null): readonly Table[] {
  const kind = correction?.role === undefined ? undefined : KIND_OF_ROLE[correction.role];
  const rows = correction?.headerRows;
  const found = findTables(grid);
  if (rows === undefined || rows.length === 0) {
    return kind === undefined
      ? found
      : found.filter((table) => table.kind === kind || (kind === "indicators" && table.kind === "funds"));
  }
  const header: HeaderBlock = {
    kind: kind ?? found[0]?.kind ?? "indicators",
    rows,
    columns: headerColumns(grid, rows),
  };
  const others = found
    .filter((table) => table.kind === "funds" && header.kind === "indicators")
    .map((table) => table.header);
  return findTables(grid, [...others, header]);
}

function readTables(grid: SheetGrid, tables: readonly Table[], correction: SheetCorrection | null): RecognizedTables {
  const sheets: RecognizedSheet[] = [];
  const notes: RecognitionNote[] = [];
  const questionnaire = tables.filter((table) => table.kind === "questionnaire");
  let funds: { readonly table: Table; readonly recognized: RecognizedFunds } | null = null;
  const closeFunds = (): void => {
    if (funds === null) return;
    sheets.push(funds.recognized.sheet);
    notes.push(...funds.recognized.notes);
    funds = null;
  };
  const roleNote = (table: Table, role: SheetRole): void => {
    const [row = 0] = table.header.rows;
    const words = table.header.columns.map((column) => column.text).join("、");
    notes.push({
      cell: { sheet: grid.name, row, column: table.header.columns[0]?.column ?? 0 },
      code: `role/${role}`,
      words,
    });
  };
  for (const table of tables) {
    if (table.kind === "funds") {
      closeFunds();
      funds = { table, recognized: recognizeFunds(grid, table, correction) };
      continue;
    }
    const block: RecognizedFunds | null = funds === null ? null : (funds as { recognized: RecognizedFunds }).recognized;
    if (table.kind === "indicators") {
      if (correction?.role === undefined && isSummaryTable(grid, table)) {
        closeFunds();
        sheets.push({ role: "summary", sheet: grid.name, headerRows: table.header.rows });
        roleNote(table, "summary");
        continue;
      }
      const isOwnBlock = block !== null && isFundBlock(grid, (funds as unknown as { table: Table }).table, table);
      if (!isOwnBlock) closeFunds();
      const role = roleOf(grid, table, isOwnBlock, correction);
      const fundBlock: FundBlock | null = isOwnBlock ? block.block : null;
      const recognized = recognizeIndicators(grid, table, { role, fundBlock, correction });
      if (isOwnBlock) notes.push(...block.notes);
      funds = null;
      sheets.push(recognized.sheet);
      roleNote(table, role);
      notes.push(...recognized.notes);
      continue;
    }
    closeFunds();
    if (table.kind === "questionnaire") {
      if (table !== questionnaire[0]) continue;
      const recognized = recognizeQuestionnaire(grid, questionnaire);
      sheets.push(recognized.sheet);
      notes.push(...recognized.notes);
    } else
      sheets.push(table.kind === "responses" ? recognizeResponses(grid, table) : recognizeSiteFindings(grid, table));
    roleNote(table, table.kind);
  }
  closeFunds();
  return { sheets, notes };
}

/** The 项目资金 block above the indicators of a self-evaluation form, not a fund table of its own on the same sheet. */
function isFundBlock(grid: SheetGrid, funds: Table, indicators: Table): boolean {
  const words = funds.header.columns.map((column) => column.label).join(" ");
  if (/年初预算|全年预算|全年执行|预算执行|执行率/u.test(words)) return true;
  return isSelfEvaluationTitle(grid, [...funds.titleRows, ...indicators.titleRows]);
}

function roleOf(
  grid: SheetGrid,
  table: Table,
  hasFundBlock: boolean,
  correction: SheetCorrection | null,
): "indicators" | "self-evaluation" {
  if (correction?.role === "indicators" || correction?.role === "self-evaluation") return correction.role;
  if (hasFundBlock || isSelfEvaluationTitle(grid, table.titleRows)) return "self-evaluation";
  const meanings = new Set(table.header.columns.map((column) => columnMeaning(column).meaning));
  if (
    meanings.has("reviewedScore") ||
    meanings.has("score") ||
    meanings.has("expertScore") ||
    meanings.has("meanScore")
  )
    return "indicators";
  return meanings.has("selfScore") ? "self-evaluation" : "indicators";
}

/** 自评 in the title or the sheet's name, unless the title is about checking self-evaluations. */
function isSelfEvaluationTitle(grid: SheetGrid, titleRows: readonly number[]): boolean {
  const titles = titleRows.flatMap((row) =>
    grid
      .cellsOf(row)
      .slice(0, 1)
      .map((cell) => cell.label),
  );
  const text = [grid.name, ...titles].join(" ");
  return /自评|自我评价|自查/u.test(text) && !/复核|再评价|抽查|评审/u.test(text);
}
