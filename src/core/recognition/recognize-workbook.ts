/** A workbook as an evaluation: every sheet with its role, and the report of how each column and row was understood. */
import type { WorkbookSnapshot } from "../grid/index.js";
import type { Evaluation, RecognitionCorrections, RecognitionNote, RecognizedSheet } from "../model/index.js";
import { SheetGrid } from "./cells/sheet-grid.js";
import { isGatheredSheet } from "./generated-sheets.js";
import { recognizeSheet } from "./recognize-sheet.js";

/**
 * @param corrections what a person decided, by sheet name: it overrides every guess.
 * @example recognizeWorkbook(snapshot).sheets.find((sheet) => sheet.role === "indicators")
 */
export function recognizeWorkbook(snapshot: WorkbookSnapshot, corrections: RecognitionCorrections = {}): Evaluation {
  const sheets: RecognizedSheet[] = [];
  const report: RecognitionNote[] = [];
  for (const sheet of snapshot.sheets) {
    const recognized = recognizeSheet(new SheetGrid(sheet, snapshot.dateSystem), corrections[sheet.name] ?? null);
    sheets.push(...recognized.sheets);
    report.push(...recognized.notes);
  }
  return { book: snapshot.name, sheets: withoutGathered(sheets), report };
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
