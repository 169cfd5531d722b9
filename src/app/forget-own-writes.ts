/** An evaluation without what we wrote ourselves: our scores and notes are no one's statement, our summary sheets no source. */
import {
  indicatorKeys,
  type Evaluation,
  type IndicatorSheet,
  type OwnCells,
  type RecognizedSheet,
  type ScoreBasis,
} from "../core/index.js";

/** Records of 评分依据 that speak of single cells on a person's sheet; all others speak of sheets of ours. */
const CELL_RECORDS: ReadonlySet<string> = new Set(["合计", "等级"]);

export function forgetOwnSheets(evaluation: Evaluation, { records }: ScoreBasis): Evaluation {
  const own = new Set(records.filter(({ category }) => !CELL_RECORDS.has(category)).map(({ sheet }) => sheet));
  if (own.size === 0) return evaluation;
  return {
    ...evaluation,
    sheets: evaluation.sheets.map((sheet) =>
      own.has(sheet.sheet) && sheet.role !== "settings" ? { role: "summary", sheet: sheet.sheet } : sheet,
    ),
  };
}

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
