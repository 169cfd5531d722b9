/** A workbook as an evaluation: every sheet with its role, and the report of how each column and row was understood. */
import type { WorkbookSnapshot } from "../grid/index.js";
import type { Evaluation, RecognitionCorrections, RecognitionNote, RecognizedSheet } from "../model/index.js";
import { isGatheredSheet } from "./generated-sheets.js";
import { recognizeSheet, type RecognizedTables } from "./recognize-sheet.js";

/**
 * @param corrections what a person decided, by sheet name: it overrides every guess.
 * @example recognizeWorkbook(snapshot).sheets.find((sheet) => sheet.role === "indicators")
 */
export function recognizeWorkbook(snapshot: WorkbookSnapshot, corrections: RecognitionCorrections = {}): Evaluation {
  const sheets: RecognizedSheet[] = [];
  const report: RecognitionNote[] = [];
  for (const sheet of snapshot.sheets) {
    const recognized = recognizeSheet(sheet, snapshot.dateSystem, corrections[sheet.name] ?? null);
    sheets.push(...recognized.sheets);
    report.push(...recognized.notes);
  }
  const only = sheets.some(isOfIndicators) ? null : onlySource(snapshot, sheets, corrections);
  if (only !== null) {
    const [first] = only.sheets;
    sheets.splice(
      sheets.findIndex(({ role, sheet }) => role === "summary" && sheet === first?.sheet),
      1,
      ...only.sheets,
    );
    report.push(...only.notes);
  }
  return { book: snapshot.name, sheets: withoutGathered(sheets), report };
}

function isOfIndicators({ role }: RecognizedSheet): boolean {
  return role === "indicators" || role === "self-evaluation";
}

/** A table of scores and 得分率 down to the indicators sums up another; where the workbook has no other, it is the evaluation itself. */
function onlySource(
  snapshot: WorkbookSnapshot,
  sheets: readonly RecognizedSheet[],
  corrections: RecognitionCorrections,
): RecognizedTables | null {
  const [summary, ...others] = sheets.filter(({ role }) => role === "summary");
  const sheet = snapshot.sheets.find(({ name }) => name === summary?.sheet);
  if (summary === undefined || others.length > 0 || sheet === undefined || corrections[sheet.name] !== undefined)
    return null;
  const read = recognizeSheet(sheet, snapshot.dateSystem, { role: "indicators" });
  const [table, ...more] = read.sheets;
  if (table?.role !== "indicators" || more.length > 0 || table.columns.level1 === table.columns.level3) return null;
  const isScored = table.indicators.every(
    ({ level1, level3, fullScore, statedScore }) =>
      level1 !== null && level3 !== null && fullScore !== null && statedScore !== null,
  );
  return isScored && table.indicators.length > 0 ? read : null;
}

/** 调查问卷情况汇总表 and 抽样点发现问题汇总表 are ours, and no source, where the sheet they are made from is there too. */
function withoutGathered(sheets: readonly RecognizedSheet[]): RecognizedSheet[] {
  const sources = new Set(sheets.filter((sheet) => !isGatheredSheet(sheet.sheet)).map((sheet) => sheet.role));
  const hasSource = (sheet: RecognizedSheet): boolean =>
    (sheet.role === "questionnaire" && (sources.has("questionnaire") || sources.has("responses"))) ||
    (sheet.role === "site-findings" && sources.has("site-findings"));
  return sheets.map((sheet) =>
    isGatheredSheet(sheet.sheet) && hasSource(sheet) ? { role: "summary", sheet: sheet.sheet } : sheet,
  );
}
