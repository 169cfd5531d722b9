/** Every survey of a workbook: summaries as they stand, and raw answers counted where no summary of theirs is there. */
import { sheetNamed, type WorkbookSnapshot } from "../grid/index.js";
import type { Evaluation, QuestionnaireSheet, ResponsesSheet } from "../model/index.js";
import { readQuestionnaire } from "./read-questionnaire.js";
import type { SurveyResult } from "./survey-result.js";
import { tallyResponses } from "./tally-responses.js";

export function surveyResults(evaluation: Evaluation, snapshot: WorkbookSnapshot): SurveyResult[] {
  const summaries = evaluation.sheets
    .filter((sheet): sheet is QuestionnaireSheet => sheet.role === "questionnaire")
    .map(readQuestionnaire);
  return [...summaries, ...tallies(evaluation, snapshot)];
}

/** Raw answers counted: what 调查问卷情况汇总表 is made from. */
export function tallies(evaluation: Evaluation, snapshot: WorkbookSnapshot): SurveyResult[] {
  return evaluation.sheets
    .filter((sheet): sheet is ResponsesSheet => sheet.role === "responses")
    .flatMap((sheet) => {
      const cells = sheetNamed(snapshot, sheet.sheet);
      return cells === null ? [] : [tallyResponses(sheet, cells)];
    });
}
