/**
 * One indicator of a form: unfinished work has no full marks and gives its reason, a score is not above what the rule gives, and a
 * target that was left far behind is explained (财预〔2020〕10号 第十一条, 第十六条).
 */
import {
  add,
  agreesAsPrinted,
  compare,
  decimal,
  decimalPlaces,
  formatDecimal,
  formatPercent,
  isNegative,
  isPositive,
  rational,
  type Rational,
} from "../decimal/index.js";
import type { Finding, Indicator, Reading } from "../model/index.js";
import type { Policy } from "../policy/index.js";
import { readFigure } from "../text/index.js";
import { hasReason } from "./has-reason.js";
import { indicatorFinding } from "./indicator-finding.js";
import type { ReviewedIndicator } from "./review.js";

/** Without a number in the policy: 广西 asks for the reason from 130% of the target on. */
const USUAL_THRESHOLD = decimal("1.3");
/** One unit of the second decimal place, to which scores are rounded. */
const ROUNDING = rational(1n, 100n);
/** Scores are given to one decimal place at least. */
const LEAST_PLACES = 1;

export function indicatorFindings(reviewed: ReviewedIndicator, policy: Policy): Finding[] {
  const { indicator } = reviewed;
  const full = indicator.fullScore;
  if (full === null || !isPositive(full.value)) return [];
  if (indicator.statedScore === null) {
    return indicator.actual === null
      ? []
      : [
          indicatorFinding("self/score-missing", "warning", indicator, indicator.scoreCell, {
            fullScore: formatDecimal(full.value),
          }),
        ];
  }
  return [
    ...unfinished(reviewed, full, indicator.statedScore),
    ...againstRule(reviewed, full, indicator.statedScore),
    ...overFulfilled(reviewed, policy),
  ];
}

function unfinished(reviewed: ReviewedIndicator, full: Reading<Rational>, stated: Reading<Rational>): Finding[] {
  if (!isUnfinished(reviewed)) return [];
  const { indicator, ruleScore } = reviewed;
  const data = figures(indicator);
  data["stated"] = formatDecimal(stated.value);
  if (ruleScore !== null) data["computed"] = formatDecimal(ruleScore);
  const isFull = compare(stated.value, full.value) >= 0;
  return [
    ...(isFull ? [indicatorFinding("self/full-marks-unfinished", "error", indicator, stated.cell, data)] : []),
    ...(hasReason(indicator) || indicator.deviationCell === null
      ? []
      : [indicatorFinding("self/deviation-reason-missing", "error", indicator, indicator.deviationCell, data)]),
  ];
}

/** A figure below its target, or words that say so. */
function isUnfinished({ indicator, attainment }: ReviewedIndicator): boolean {
  if (attainment !== null) return !attainment.isMet;
  if (indicator.actual === null) return false;
  const figure = readFigure(indicator.actual.value);
  return figure.is === "state" && figure.state !== "done";
}

function againstRule(reviewed: ReviewedIndicator, full: Reading<Rational>, stated: Reading<Rational>): Finding[] {
  const { indicator, ruleScore, difference } = reviewed;
  if (ruleScore === null || difference === null) return [];
  const data = (): Record<string, string> => ({
    stated: formatDecimal(stated.value),
    computed: formatDecimal(ruleScore),
  });
  if (compare(difference, ROUNDING) > 0) {
    const besideFull = compare(stated.value, full.value);
    // Full marks for unfinished work are reported as that.
    const isToldElsewhere = besideFull > 0 || (besideFull === 0 && isUnfinished(reviewed));
    return isToldElsewhere || isRounded(stated.value, ruleScore)
      ? []
      : [indicatorFinding("self/score-above-rule", "warning", indicator, stated.cell, data())];
  }
  const isBelow = isNegative(add(difference, ROUNDING));
  return isBelow && !hasReason(indicator)
    ? [indicatorFinding("self/score-below-rule", "info", indicator, stated.cell, data())]
    : [];
}

/** 2.5 for 2.46: given to one decimal place. A whole number is no rounding of anything. */
function isRounded(stated: Rational, ruleScore: Rational): boolean {
  return agreesAsPrinted(ruleScore, stated, Math.max(LEAST_PLACES, decimalPlaces(stated)));
}

function overFulfilled({ indicator, attainment }: ReviewedIndicator, policy: Policy): Finding[] {
  const rate = attainment?.rate ?? null;
  const threshold = policy.overFulfilment ?? USUAL_THRESHOLD;
  if (rate === null || compare(rate, threshold) < 0 || hasReason(indicator)) return [];
  const data = { ...figures(indicator), rate: formatPercent(rate), threshold: formatPercent(threshold) };
  return [indicatorFinding("self/over-fulfilled", "info", indicator, indicator.actual?.cell ?? null, data)];
}

function figures({ target, actual }: Indicator): Record<string, string> {
  return { target: target?.value ?? "", actual: actual?.value ?? "" };
}
