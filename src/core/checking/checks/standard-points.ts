/**
 * The points that a standard gives away are the indicator's 分值: its numbered points add up to it, its best case reaches it,
 * and shares of it (“各占1/4”) add up to one.
 */
import { equals, ONE, type Rational } from "../../decimal/index.js";
import type { Finding, Indicator, ScoringRule } from "../../model/index.js";
import type { CheckingInput } from "../checking-input.js";
import { indicatorName } from "../reading/indicator-name.js";
import { gainedPoints, numberedPoints } from "../reading/points-in-text.js";
import { pointsOfRule, type PointsFound } from "../reading/points-of-rule.js";
import { shown } from "../reading/printed-number.js";
import { isOneAsPrinted, sharesInText } from "../reading/shares-in-text.js";

export function checkStandardPoints({ scored }: CheckingInput): Finding[] {
  // Where 分值 were brought to another scale, the sentences still speak of the old one.
  const sheets = scored.sheets.filter(({ sheet }) => sheet.hasNestedWeights !== true);
  return sheets.flatMap(({ indicators }) =>
    indicators.flatMap(({ indicator, score }) => standardFinding(indicator, score.rule) ?? []),
  );
}

function standardFinding(indicator: Indicator, rule: ScoringRule | null): Finding | null {
  const { fullScore, standard } = indicator;
  if (fullScore === null || standard === null) return null;
  const byText = sharesOfText(standard.value) ?? pointsInText(standard.value, fullScore.value, rule);
  const found = byText === undefined && rule !== null ? pointsOfRule(rule, fullScore.value) : byText;
  if (found == null) return null;
  return {
    code: found.code,
    severity: found.code === "standard/shares-not-one" ? "warning" : "error",
    sheet: indicator.sheet,
    cell: standard.cell,
    data: { indicator: indicatorName(indicator), stated: found.stated, fullScore: found.expected },
    related: [fullScore.cell],
  };
}

/** Said by the sentence itself: a standard whose shares contradict each other is read as no rule. */
function sharesOfText(standard: string): PointsFound | null {
  const found = sharesInText(standard);
  return found === null || isOneAsPrinted(found.sum, found.count)
    ? null
    : { code: "standard/shares-not-one", stated: shown(found.sum), expected: shown(ONE) };
}

/** Undefined where the sentence numbers no points: then its rule says. */
function pointsInText(standard: string, full: Rational, rule: ScoringRule | null): PointsFound | null | undefined {
  // A standard that is read says itself what it gives.
  const points = numberedPoints(standard) ?? (rule === null ? gainedPoints(standard, full) : null);
  if (points === null) return undefined;
  return equals(points, full) ? null : { code: "standard/points-differ", stated: shown(points), expected: shown(full) };
}
