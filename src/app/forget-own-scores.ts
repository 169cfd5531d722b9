/** An evaluation without the scores and notes that we wrote ourselves: they are no one's statement, and are worked out anew. */
import {
  indicatorKeys,
  type Evaluation,
  type IndicatorSheet,
  type OwnCells,
  type RecognizedSheet,
} from "../core/index.js";

export function forgetOwnScores(evaluation: Evaluation, own: OwnCells): Evaluation {
  if (own.scores.size === 0 && own.notes.size === 0) return evaluation;
  return { ...evaluation, sheets: evaluation.sheets.map((sheet) => forgetOn(sheet, own)) };
}

function forgetOn(sheet: RecognizedSheet, own: OwnCells): RecognizedSheet {
  if (sheet.role !== "indicators" && sheet.role !== "self-evaluation") return sheet;
  const keys = indicatorKeys(sheet.indicators);
  const indicators: IndicatorSheet["indicators"] = sheet.indicators.map((indicator, position) => {
    const key = keys[position] ?? "";
    return {
      ...indicator,
      statedScore: own.scores.has(key) ? null : indicator.statedScore,
      deviation: own.notes.has(key) ? null : indicator.deviation,
    };
  });
  return { ...sheet, indicators };
}
