/** What the rule of a standard gives away at most, held against the indicator's 分值. */
import {
  add,
  equals,
  formatDecimal,
  isPositive,
  isZero,
  maximum,
  multiply,
  ONE,
  sum,
  type Rational,
} from "../../decimal/index.js";
import type { Amount, ElementsRule, QuantityRule, ScoringRule } from "../../model/index.js";
import { shown } from "./printed-number.js";
import { isOneAsPrinted } from "./shares-in-text.js";

export interface PointsFound {
  readonly code: "standard/points-differ" | "standard/shares-not-one";
  readonly stated: string;
  readonly expected: string;
}

/** @returns null where the rule gives exactly 分值, or where its best is reached by a figure and not named by the sentence. */
export function pointsOfRule(rule: ScoringRule, full: Rational): PointsFound | null {
  return rule.form === "elements" ? elementsPoints(rule, full) : bestPoints(rule, full);
}

function elementsPoints(rule: ElementsRule, full: Rational): PointsFound | null {
  const weights = rule.elements.map((element) => element.weight);
  if (weights.length === 0) return null;
  if (weights.every((weight) => isZero(weight.share))) {
    const points = sum(weights.map((weight) => weight.points));
    return equals(points, full)
      ? null
      : { code: "standard/points-differ", stated: shown(points), expected: shown(full) };
  }
  if (weights.some((weight) => !isZero(weight.points))) return null;
  const shares = sum(weights.map((weight) => weight.share));
  if (isOneAsPrinted(shares, weights.length)) return null;
  return { code: "standard/shares-not-one", stated: formatDecimal(shares), expected: formatDecimal(ONE) };
}

/** The best case of a quantity or of graded levels, where every case names plain points. */
function bestPoints(rule: ScoringRule, full: Rational): PointsFound | null {
  const amounts = awardsOf(rule);
  if (amounts === null || amounts.length === 0) return null;
  const best = amounts.map((amount) => add(amount.points, multiply(amount.share, full))).reduce(maximum);
  if (equals(best, full) || !isPositive(best)) return null;
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
  const amounts: Amount[] = [];
  for (const { award } of rule.cases) {
    if (award.gives !== "amount") return null;
    amounts.push(award.amount);
  }
  return amounts;
}
