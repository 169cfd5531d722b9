/**
 * The live formula of an indicator's score, in functions of Excel 2007. Given only where it is certain to show the very
 * score of the engine: what the formula comes to is calculated exactly and compared before it is handed out.
 */
import {
  absolute,
  add,
  compare,
  equals,
  floor,
  isZero,
  multiply,
  ONE,
  rational,
  round,
  subtract,
  ZERO,
  type Rational,
} from "../decimal/index.js";
import type { WorkbookSnapshot } from "../grid/index.js";
import type { CountRule, ScoredIndicator } from "../model/index.js";
import type { Policy } from "../policy/index.js";
import { evaluateExpression, number, plus, plusTimes, renderExpression, times, type Expression } from "./expression.js";
import { formulaCells, type FormulaCells } from "./formula-cells.js";
import { quantityFormula } from "./quantity-formula.js";

/** Doubles of figures below a million are exact to this many places and more. */
const EXACT_PLACES = 9;
const TINY = rational(1, 10 ** (EXACT_PLACES - 2));
const HALF = rational(1, 2);

/** @returns null where the score rests on a judgement, on text such as “79/296”, or on a rule that no short formula follows */
export function formulaFor(scored: ScoredIndicator, snapshot: WorkbookSnapshot, policy: Policy): string | null {
  const { score, indicator } = scored;
  if (score.status !== "scored" || score.score === null || score.exact === null || score.judgement !== null)
    return null;
  const cells = formulaCells(indicator, snapshot);
  if (cells === null || score.rule === null) return null;
  const expression = expressionOf(scored, cells, policy);
  if (expression === null) return null;
  const exact = evaluateExpression(expression);
  if (exact === null || !equals(round(exact, policy.places), score.score)) return null;
  const rounded = rounding(expression, exact, policy.places);
  if (rounded === null) return null;
  // An emptied cell is unknown, not zero.
  const actual = renderExpression(cells.actual);
  return `=IF(${actual}="","",${renderExpression(rounded)})`;
}

function expressionOf({ score }: ScoredIndicator, cells: FormulaCells, policy: Policy): Expression | null {
  if (score.rule?.form === "quantity") {
    // 下降6% in a cell is text, and of ±5% the sign would have to be looked at: neither is a short formula.
    const isPlain = score.rule.change === undefined && score.rule.isMagnitude !== true;
    return isPlain ? quantityFormula(score.rule, cells, policy.stepMode) : null;
  }
  return score.rule?.form === "count" ? countFormula(score.rule, cells) : null;
}

/** 每发现一处扣1分，扣完为止, where the actual value is the number of findings. */
function countFormula(rule: CountRule, { actual, fullScore }: FormulaCells): Expression | null {
  const [counter, ...more] = rule.counters;
  if (counter === undefined || more.length > 0 || rule.voids.length > 0) return null;
  if (rule.limit !== undefined || rule.premise !== undefined) return null;
  if (counter.most !== null || counter.against !== null || !equals(counter.size, ONE)) return null;
  const amount = (part: { share: Rational; points: Rational }): Expression =>
    plus(times(fullScore, number(part.share)), number(part.points));
  const value = plusTimes(amount(rule.start), amount(counter.per), actual);
  return { is: "MAX", left: number(ZERO), right: { is: "MIN", left: fullScore, right: value } };
}

/**
 * 四舍五入 of a double that stands at an exact half may go either way, because 2.565 has no exact double: there the value is
 * first brought to whole units, where a half is exact. Near a half, but not at it, no promise is given.
 */
function rounding(of: Expression, exact: Rational, places: number): Expression | null {
  const distance = distanceToHalf(exact, places);
  const isAtHalf = isZero(distance);
  if (!isAtHalf && isTiny(distance)) return null;
  if (!isAtHalf) return { is: "ROUND", of, places };
  const scale = number(rational(10n ** BigInt(places)));
  const units: Expression = { is: "ROUND", of: times(of, scale), places: EXACT_PLACES - places };
  return { is: "/", left: { is: "ROUND", of: units, places: 0 }, right: scale };
}

function distanceToHalf(exact: Rational, places: number): Rational {
  const units = absolute(multiply(exact, rational(10n ** BigInt(places))));
  return absolute(subtract(units, add(floor(units), HALF)));
}

function isTiny(distance: Rational): boolean {
  return compare(distance, TINY) < 0;
}
