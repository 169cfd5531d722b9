/**
 * The points that a standard gives away are the indicator's 分值: its numbered points add up to it, its best case reaches it,
 * and shares of it (“各占1/4”) add up to one.
 */
import {
  add,
  compare,
  equals,
  formatDecimal,
  maximum,
  multiply,
  ONE,
  subtract,
  sum,
  type Rational,
  ZERO,
} from "../../decimal/index.js";
import type { Amount, ElementsRule, Finding, Indicator, QuantityRule, ScoringRule } from "../../model/index.js";
import type { CheckingInput } from "../checking-input.js";
import { indicatorName } from "../reading/indicator-name.js";
import { shown } from "../reading/printed-number.js";

export function checkStandardPoints({ scored }: CheckingInput): Finding[] {
  return scored.sheets.flatMap(({ indicators }) =>
    indicators.flatMap(({ indicator, score }) => {
      const full = indicator.fullScore;
      if (score.rule === null || full === null || indicator.standard === null) return [];
      return ruleFindings(score.rule, full.value, indicator, indicator.standard.cell);
    }),
  );
}

function ruleFindings(rule: ScoringRule, full: Rational, indicator: Indicator, cell: Finding["cell"]): Finding[] {
  const found = rule.form === "elements" ? elementsPoints(rule, full) : bestPoints(rule, full);
  if (found === null) return [];
  return [
    {
      code: found.code,
      severity: found.code === "standard/shares-not-one" ? "warning" : "error",
      sheet: indicator.sheet,
      cell,
      data: { indicator: indicatorName(indicator), stated: found.stated, fullScore: found.expected },
      ...(indicator.fullScore === null ? {} : { related: [indicator.fullScore.cell] }),
    },
  ];
}

interface PointsFound {
  readonly code: "standard/points-differ" | "standard/shares-not-one";
  readonly stated: string;
  readonly expected: string;
}

function elementsPoints(rule: ElementsRule, full: Rational): PointsFound | null {
  const weights = rule.elements.map((element) => element.weight);
  if (weights.length === 0) return null;
  if (weights.every((weight) => weight.share.numerator === 0n)) {
    const points = sum(weights.map((weight) => weight.points));
    return equals(points, full)
      ? null
      : { code: "standard/points-differ", stated: shown(points), expected: shown(full) };
  }
  if (weights.some((weight) => weight.points.numerator !== 0n)) return null;
  const shares = sum(weights.map((weight) => weight.share));
  if (isOneAsPrinted(shares, weights.length)) return null;
  return { code: "standard/shares-not-one", stated: formatDecimal(shares), expected: formatDecimal(ONE) };
}

/** 三项各占33.3% add up to one as far as it can be printed. */
function isOneAsPrinted(shares: Rational, count: number): boolean {
  const missing = subtract(ONE, shares);
  const rounding = { numerator: BigInt(count), denominator: 200n };
  return compare(missing, ZERO) >= 0 && compare(missing, count % 3 === 0 ? rounding : ZERO) <= 0;
}

/** The best case of a quantity or of graded levels, where every case names plain points. */
function bestPoints(rule: ScoringRule, full: Rational): PointsFound | null {
  const amounts = awardsOf(rule);
  if (amounts === null || amounts.length === 0) return null;
  const best = amounts.map((amount) => add(amount.points, multiply(amount.share, full))).reduce(maximum);
  if (equals(best, full) || best.numerator <= 0n) return null;
  return { code: "standard/points-differ", stated: shown(best), expected: shown(full) };
}

function awardsOf(rule: ScoringRule): Amount[] | null {
  if (rule.form === "quantity") return quantityAwards(rule);
  if (rule.form !== "graded") return null;
  const awards = rule.levels.map((level) => level.award);
  if (!awards.every((award) => award.gives !== "unstated")) return null;
  return awards.map((award) => (award.gives === "amount" ? award.amount : award.highest));
}

/** Null where one of the cases is measured: its best is reached by the figure, not named by the sentence. */
function quantityAwards(rule: QuantityRule): Amount[] | null {
  const amounts = rule.cases.flatMap(({ award }) => (award.gives === "amount" ? [award.amount] : []));
  return amounts.length === rule.cases.length ? amounts : null;
}
