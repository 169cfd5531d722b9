/** 扣分: the points that a score lacks, with their arithmetic. */
import { compare, formatDecimal, isZero, subtract } from "../decimal/index.js";
import type { ScoredIndicator } from "../model/index.js";
import type { ScoreWorking } from "./explanation.js";

export function deductionOf({ score, counted }: ScoredIndicator): ScoreWorking["deduction"] {
  if (counted === null || score.fullScore === null || compare(counted, score.fullScore) >= 0) return null;
  const points = subtract(score.fullScore, counted);
  if (isZero(points)) return null;
  const text = formatDecimal(points);
  return {
    arithmetic: `${formatDecimal(score.fullScore)} − ${formatDecimal(counted)} = ${text}`,
    points: text,
  };
}
