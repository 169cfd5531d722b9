/** Why the rule gives an indicator what it gives: worked out for those who read it, who are few beside the forms that are checked. */
import {
  agreesAsPrinted,
  decimalPlaces,
  formatDecimal,
  formatPercent,
  multiply,
  type Rational,
} from "../decimal/index.js";
import type { Score } from "../model/index.js";
import type { ReviewedIndicator, ReviewReason } from "./review.js";

export function reviewReason({ indicator, attainment, score, ruleScore }: ReviewedIndicator): ReviewReason {
  const { target, actual } = indicator;
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
