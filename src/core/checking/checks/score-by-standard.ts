/**
 * A typed 得分 is what the indicator's own standard gives for its figures. Only scores that need nobody's judgement are compared;
 * where the policy filled a gap of the standard (continuous or whole steps), a difference is a question, not an error.
 */
import { compare, type Rational } from "../../decimal/index.js";
import type { Finding, ScoredIndicator } from "../../model/index.js";
import type { CheckingInput } from "../checking-input.js";
import { foundAmong } from "../reading/found-among.js";
import { indicatorName } from "../reading/indicator-name.js";
import { scoreAgrees, shown } from "../reading/printed-number.js";

export function checkScoreByStandard({ scored }: CheckingInput): Finding[] {
  return scored.sheets
    .filter(({ sheet }) => sheet.role === "indicators")
    .flatMap(({ indicators }) => foundAmong(indicators, findingOf));
}

function findingOf({ indicator, score }: ScoredIndicator): Finding | null {
  const { statedScore, fullScore, standard } = indicator;
  if (score.status !== "scored" || score.score === null || score.judgement !== null || statedScore === null)
    return null;
  if (standard === null || agrees(score.score, score.exact, statedScore.value)) return null;
  // Above 分值 is reported as that.
  if (fullScore !== null && compare(statedScore.value, fullScore.value) > 0) return null;
  return {
    code: "score/differs",
    severity: score.trace.policies.some((policy) => policy.startsWith("step-mode/")) ? "warning" : "error",
    sheet: indicator.sheet,
    cell: statedScore.cell,
    data: { indicator: indicatorName(indicator), stated: shown(statedScore.value), computed: shown(score.score) },
    related: [standard.cell],
  };
}

function agrees(rounded: Rational, exact: Rational | null, stated: Rational): boolean {
  return scoreAgrees(rounded, stated) || (exact !== null && scoreAgrees(exact, stated));
}
