/**
 * What JIPING.SCORE, JIPING.GRADE and JIPING.WHY answer. Unknown is not zero: where there is no score, Excel gets #N/A with the reason,
 * so that a SUM over it says #N/A too instead of a wrong total.
 */
import {
  DEFAULT_SETTINGS,
  explainScore,
  formatDecimal,
  gradeOf,
  HUNDRED,
  parseDecimal,
  resolvePolicy,
} from "../core/index.js";
import { functionWords, type Language } from "../wording/index.js";
import { figureText } from "./figure-text.js";
import { scoreCell, type CellFigures } from "./score-cell.js";

export type CellAnswer =
  { readonly isKnown: true; readonly value: number | string } | { readonly isKnown: false; readonly reason: string };

const known = (value: number | string): CellAnswer => ({ isKnown: true, value });
const unknown = (reason: string): CellAnswer => ({ isKnown: false, reason });

export function scoreAnswer(figures: CellFigures, language: Language): CellAnswer {
  const words = functionWords(language);
  const scored = scoreCell(figures);
  if (scored === null) return unknown(words.incomplete);
  const { score } = scored;
  if (score.score !== null) return known(Number(formatDecimal(score.score)));
  return unknown(score.status === "needs-judgement" ? words.needsJudgement : explainScore(scored).sentence);
}

export function gradeAnswer(points: unknown, language: Language): CellAnswer {
  const score = parseDecimal(figureText(points) ?? "");
  const { gradeScale } = resolvePolicy(DEFAULT_SETTINGS);
  const grade = score === null ? null : gradeOf(gradeScale, score, HUNDRED);
  return grade === null ? unknown(functionWords(language).noPoints) : known(grade.name);
}

export function whyAnswer(figures: CellFigures, language: Language): CellAnswer {
  const scored = scoreCell(figures);
  return scored === null ? unknown(functionWords(language).incomplete) : known(explainScore(scored).sentence);
}
