/** Every amount of points that a rule can hand out in one case: none may exceed the indicator's 分值. */
import { maximum, ZERO, type Rational } from "../decimal/index.js";
import type { Amount, Award, ScoringRule } from "../model/index.js";

/** The same for one rule every time it is applied. */
const KNOWN = new WeakMap<ScoringRule, Rational>();

/** The most points that the rule names at once. */
export function mostPoints(rule: ScoringRule): Rational {
  const known = KNOWN.get(rule);
  if (known !== undefined) return known;
  const most = pointsNamed(rule).reduce((best, { points }) => maximum(best, points), ZERO);
  KNOWN.set(rule, most);
  return most;
}

function pointsNamed(rule: ScoringRule): readonly Amount[] {
  switch (rule.form) {
    case "quantity":
      return rule.cases.flatMap(({ award }) => awardAmounts(award));
    case "count":
      return [rule.start];
    case "elements":
      return rule.elements.map(({ weight }) => weight);
    case "graded":
      return rule.levels.flatMap(({ award }) => awardAmounts(award));
    case "composite":
      return rule.parts.flatMap(({ rule: part }) => pointsNamed(part));
    case "external":
      return [];
  }
}

function awardAmounts(award: Award): readonly Amount[] {
  switch (award.gives) {
    case "amount":
      return [award.amount];
    case "range":
      return [award.highest];
    case "proportion":
      return [award.of];
    case "steps":
      return [award.start];
    case "line":
      return [award.from.amount, award.to.amount];
    case "formula":
    case "unstated":
      return [];
  }
}
