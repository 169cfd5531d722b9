/** Why the rule gives an indicator what it gives. */
import {
  agreesAsPrinted,
  decimalPlaces,
  formatDecimal,
  formatPercent,
  multiply,
  type Rational,
} from "../decimal/index.js";
import type { Indicator, Score } from "../model/index.js";
import type { Attainment } from "../text/index.js";
import type { ReviewReason } from "./review.js";

export function reviewReason(
  { target, actual }: Indicator,
  attainment: Attainment | null,
  score: Score,
  ruleScore: Rational | null,
): ReviewReason {
  if (target === null || actual === null) return { code: "no-figures", data: {} };
  const data = { target: target.value, actual: actual.value };
  if (ruleScore === null) return { code: "judgement", data };
  const scored = { ...data, score: formatDecimal(ruleScore) };
  if (attainment === null) return { code: "state", data: scored };
  if (attainment.isMet) return { code: "met", data: scored };
  const rate = attainment.rate === null ? {} : { rate: formatPercent(attainment.rate) };
  return {
    code: "below",
    data: { ...scored, ...rate, isProportional: String(isProportional(attainment.rate, ruleScore, score)) },
  };
}

/** Whether the score is the completion rate's share of 分值, whatever sentence said so. */
function isProportional(rate: Rational | null, ruleScore: Rational, { fullScore }: Score): boolean {
  return (
    rate !== null &&
    fullScore !== null &&
    agreesAsPrinted(multiply(rate, fullScore), ruleScore, decimalPlaces(ruleScore))
  );
}
