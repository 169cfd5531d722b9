/** Why the rule gives an indicator what it gives. */
import { formatDecimal, formatPercent, type Rational } from "../decimal/index.js";
import type { Indicator, Score } from "../model/index.js";
import { attainmentOf } from "../text/index.js";
import type { ReviewReason } from "./review.js";

export function reviewReason(indicator: Indicator, score: Score, ruleScore: Rational | null): ReviewReason {
  const [target, actual] = [indicator.target, indicator.actual];
  if (target === null || actual === null) return { code: "no-figures", data: {} };
  const data = { target: target.value, actual: actual.value };
  if (ruleScore === null) return { code: "judgement", data };
  const attainment = attainmentOf(indicator.level3 ?? "", target.value, actual.value);
  const scored = { ...data, score: formatDecimal(ruleScore) };
  if (attainment === null) return { code: "state", data: scored };
  if (attainment.isMet) return { code: "met", data: scored };
  const rate = attainment.rate === null ? {} : { rate: formatPercent(attainment.rate) };
  return { code: "below", data: { ...scored, ...rate, isProportional: String(score.kind === "proportional") } };
}
