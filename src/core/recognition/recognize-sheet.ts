/** One sheet of the workbook as the tables it holds, each with its role. */
import type { SheetSnapshot, WorkbookSnapshot } from "../grid/index.js";
import type { FundSheet, RecognitionNote, RecognizedSheet, SheetCorrection, SheetRole } from "../model/index.js";
import { SheetGrid } from "./cells/sheet-grid.js";
import { recognizeFunds } from "./funds/recognize-funds.js";
import { recognizeTransposedFunds } from "./funds/transposed-funds.js";
import { isResultSheet, SETTINGS_SHEET } from "./generated-sheets.js";
import { findHeaders } from "./headers/find-headers.js";
import { headerColumns, type HeaderBlock, type TableKind } from "./headers/header-block.js";
import { findTables, isSameHeader, type Table } from "./headers/find-tables.js";
import { columnMeaning } from "./indicators/column-meaning.js";
import { recognizeIndicators } from "./indicators/recognize-indicators.js";
import { indicatorCards } from "./rearranged/indicator-cards.js";
import type { RearrangedSheet } from "./rearranged/rearranged-sheet.js";
import { restorePlaces } from "./rearranged/restore-places.js";
import { transposedIndicators } from "./rearranged/transposed-indicators.js";
import { recognizeSiteFindings } from "./site-findings.js";
import { isHeldAgainstReview, isSelfEvaluationTitle } from "./self-evaluation-titles.js";
import { isSummaryTable, isTransposedSummary } from "./summary-sheet.js";
import { recognizeQuestionnaire } from "./survey/recognize-questionnaire.js";
import { recognizeResponses } from "./survey/recognize-responses.js";
import { tablesApart, tablesBeside, tablesTouching } from "./tables-beside.js";

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

export function recognizeSheet(
  sheet: SheetSnapshot,
  dateSystem: WorkbookSnapshot["dateSystem"],
  correction: SheetCorrection | null,
): RecognizedTables {
  const settled = settledRole(sheet.name, correction);
  // 评分依据 of ten thousand indicators is the largest sheet of its workbook: no cell of it is looked at.
  if (settled !== null) return { sheets: [{ role: settled, sheet: sheet.name }], notes: [] };
  const grid = new SheetGrid(sheet, dateSystem);
  const headers = findHeaders(grid);
  if (isLaidOutByPerson(correction)) return recognizePart(grid, headers, correction);
  const beside = tablesBeside(grid.sheet, headers) ?? tablesTouching(grid, headers);
  if (beside !== null) return joined(recognizeParts(grid, beside, correction));
  const apart = correction === null ? recognizeParts(grid, tablesApart(grid) ?? [], correction) : [];
  // A blank column inside one table parts nothing: each part must hold a table of its own.
  return apart.filter(holdsTable).length >= 2
    ? joined(apart.filter(holdsTable))
    : recognizePart(grid, headers, correction);
}

/** The role that a person or the sheet's very name gives; null where its cells must tell. */
function settledRole(name: string, correction: SheetCorrection | null): "settings" | "summary" | "other" | null {
  const role = correction?.role;
  if (role === "settings" || role === "summary" || role === "other") return role;
  if (role !== undefined) return null;
  if (name === SETTINGS_SHEET) return "settings";
  return isResultSheet(name) ? "other" : null;
}

function recognizeParts(
  grid: SheetGrid,
  parts: readonly SheetSnapshot[],
  correction: SheetCorrection | null,
): RecognizedTables[] {
  return parts.map((part) => {
    const own = new SheetGrid(part, grid.dateSystem);
    return recognizePart(own, findHeaders(own), correction);
  });
}

/** Names with points, values or answers behind them. */
function holdsTable({ sheets }: RecognizedTables): boolean {
  return sheets.some((sheet) => {
    switch (sheet.role) {
      case "indicators":
      case "self-evaluation":
        return sheet.indicators.some(
          ({ fullScore, target, statedScore }) => (fullScore ?? target ?? statedScore) !== null,
        );
      case "funds":
        return sheet.lines.length > 0;
      case "questionnaire":
        return sheet.questions.length > 0;
      case "site-findings":
      case "responses":
        return true;
      default:
        return false;
    }
  });
}

/** Columns that a person named stand in the sheet as a whole. */
function isLaidOutByPerson(correction: SheetCorrection | null): boolean {
  return correction?.headerRows !== undefined || correction?.columns !== undefined;
}

function joined(found: readonly RecognizedTables[]): RecognizedTables {
  return { sheets: found.flatMap(({ sheets }) => sheets), notes: found.flatMap(({ notes }) => notes) };
}

function recognizePart(
  grid: SheetGrid,
  headers: readonly HeaderBlock[],
  correction: SheetCorrection | null,
): RecognizedTables {
  const role = correction?.role;
  // 一级指标 | 过程 | 二级指标 | 资金管理 on a card looks like a header.
  const cards = isLaidOutByPerson(correction) ? null : recognizeRearranged(grid, indicatorCards(grid), correction);
  if (cards !== null) return cards;
  const tables = tablesOf(grid, headers, correction);
  const found = readTables(grid, tables, correction);
  if (found.sheets.length > 0) return found;
  const funds = role === undefined || role === "funds" ? recognizeTransposedFunds(grid) : null;
  if (funds !== null) return { sheets: [funds], notes: [transposedNote(grid, funds)] };
  const across = recognizeRearranged(grid, transposedIndicators(grid), correction);
  if (across !== null) return across;
  const isSummary = role === undefined && isTransposedSummary(grid);
  return { sheets: [{ role: isSummary ? "summary" : "other", sheet: grid.name }], notes: [] };
}

/** Indicators across, or one card an indicator: laid upright, read like every upright table, and put back where they stand. */
function recognizeRearranged(
  grid: SheetGrid,
  laid: RearrangedSheet | null,
  correction: SheetCorrection | null,
): RecognizedTables | null {
  const role = correction?.role;
  if (laid === null || (role !== undefined && KIND_OF_ROLE[role] !== "indicators")) return null;
  const upright = new SheetGrid(laid.sheet, grid.dateSystem);
  const { sheets } = readTables(upright, findTables(upright, findHeaders(upright)), correction);
  const [only, ...others] = sheets;
  if (others.length > 0 || (only?.role !== "indicators" && only?.role !== "self-evaluation")) return null;
  const sheet = restorePlaces(only, laid);
  const words = sheet.indicators.map(({ level3 }) => level3 ?? "").join("、");
  const row = sheet.indicators[0]?.row;
  return row === undefined
    ? null
    : { sheets: [sheet], notes: [{ cell: { sheet: grid.name, row, column: 0 }, code: `role/${sheet.role}`, words }] };
}

/** The tables as found, or the one whose header rows the person named. */
function tablesOf(
  grid: SheetGrid,
  headers: readonly HeaderBlock[],
  correction: SheetCorrection | null,
): readonly Table[] {
  const kind = correction?.role === undefined ? undefined : KIND_OF_ROLE[correction.role];
  const rows = correction?.headerRows;
  const found = findTables(grid, headers);
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
  const found: RecognizedTables[] = [];
  const questionnaires = tables.filter((table) => table.kind === "questionnaire");
  let selfEvaluation: Table | null = null;
  for (const [index, table] of tables.entries()) {
    const before = tables[index - 1];
    const after = tables[index + 1];
    const belongsToNext =
      table.kind === "funds" &&
      after !== undefined &&
      isIndicatorTable(grid, after, correction) &&
      isFundBlock(grid, table, after);
    if (belongsToNext) continue;
    if (table.kind === "questionnaire" && table !== questionnaires[0]) continue;
    const read = readTable(grid, table, { questionnaires, before, selfEvaluation, correction });
    if (read.sheets.some(({ role }) => role === "self-evaluation")) selfEvaluation = table;
    found.push(read);
  }
  return joined(found);
}

interface TableContext {
  readonly questionnaires: readonly Table[];
  readonly before: Table | undefined;
  /** The form above, on the same sheet. */
  readonly selfEvaluation: Table | null;
  readonly correction: SheetCorrection | null;
}

function readTable(
  grid: SheetGrid,
  table: Table,
  { questionnaires, before, selfEvaluation, correction }: TableContext,
): RecognizedTables {
  switch (table.kind) {
    case "funds": {
      const { sheet, notes } = recognizeFunds(grid, table, correction);
      return { sheets: [sheet], notes: [roleNote(grid, table, "funds"), ...notes] };
    }
    case "questionnaire": {
      const { sheet, notes } = recognizeQuestionnaire(grid, questionnaires);
      return { sheets: [sheet], notes: [roleNote(grid, table, "questionnaire"), ...notes] };
    }
    case "responses":
      return { sheets: [recognizeResponses(grid, table)], notes: [roleNote(grid, table, "responses")] };
    case "site-findings":
      return { sheets: [recognizeSiteFindings(grid, table)], notes: [roleNote(grid, table, "site-findings")] };
    case "indicators": {
      if (!isIndicatorTable(grid, table, correction)) {
        const sheet = { role: "summary", sheet: grid.name, headerRows: table.header.rows } as const;
        return { sheets: [sheet], notes: [roleNote(grid, table, "summary")] };
      }
      const fundTable = before?.kind === "funds" && isFundBlock(grid, before, table) ? before : null;
      const funds = fundTable === null ? null : recognizeFunds(grid, fundTable, null);
      const role = isFurtherForm(grid, table, selfEvaluation)
        ? (correction?.role ?? "self-evaluation") === "indicators"
          ? "indicators"
          : "self-evaluation"
        : roleOf(grid, table, fundTable, correction);
      const { sheet, notes } = recognizeIndicators(grid, table, {
        role,
        fundBlock: funds?.block ?? null,
        correction,
        formRows: fundTable?.titleRows ?? [],
      });
      return { sheets: [sheet], notes: [roleNote(grid, table, role), ...(funds?.notes ?? []), ...notes] };
    }
  }
}

/** A table with the header of indicators that is not a summary of them. A person's word counts more than ours. */
function isIndicatorTable(grid: SheetGrid, table: Table, correction: SheetCorrection | null): boolean {
  return table.kind === "indicators" && (correction?.role !== undefined || !isSummaryTable(grid, table));
}

function roleNote(grid: SheetGrid, table: Table, role: SheetRole): RecognitionNote {
  const [row = 0] = table.header.rows;
  const words = table.header.columns.map((column) => column.text).join("、");
  return { cell: { sheet: grid.name, row, column: table.header.columns[0]?.column ?? 0 }, code: `role/${role}`, words };
}

function transposedNote(grid: SheetGrid, { headerRows, lines }: FundSheet): RecognitionNote {
  const words = lines.map(({ source }) => source.text).join("、");
  return { cell: { sheet: grid.name, row: headerRows[0] ?? 0, column: 0 }, code: "role/funds", words };
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
  fundTable: Table | null,
  correction: SheetCorrection | null,
): "indicators" | "self-evaluation" {
  if (correction?.role === "indicators" || correction?.role === "self-evaluation") return correction.role;
  const isHeldAgainst = isHeldAgainstReview(grid, table);
  if (!isHeldAgainst && (fundTable !== null || isSelfEvaluationTitle(grid, table.titleRows))) return "self-evaluation";
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

/** Forms of several projects below each other: the title 自评 stands above the first alone. */
function isFurtherForm(grid: SheetGrid, table: Table, first: Table | null): boolean {
  if (first === null || !isSameHeader(first.header, table.header)) return false;
  const titles = table.titleRows.flatMap((row) => grid.cellsOf(row).map(({ label }) => label));
  return !titles.some((label) => /复核|再评价|抽查|评审|评价组|专家|财政|第三方/u.test(label));
}
