/** Amounts of score as share × 分值 + points: constructors and evaluation. */
import { add, isZero, multiply, negate, ONE, ZERO, type Rational } from "../decimal/index.js";
import type { Amount } from "./scoring-rule.js";

export const FULL_SCORE: Amount = { share: ONE, points: ZERO };
export const NO_SCORE: Amount = { share: ZERO, points: ZERO };

export function pointsOf(points: Rational): Amount {
  return { share: ZERO, points };
}

export function shareOf(share: Rational): Amount {
  return { share, points: ZERO };
}

export function addAmounts(left: Amount, right: Amount): Amount {
  return { share: add(left.share, right.share), points: add(left.points, right.points) };
}

export function negateAmount(amount: Amount): Amount {
  return { share: negate(amount.share), points: negate(amount.points) };
}

/** @returns null where the amount depends on a 分值 that is not known. */
export function evaluateAmount(amount: Amount, fullScore: Rational | null): Rational | null {
  if (isZero(amount.share)) return amount.points;
  if (fullScore === null) return null;
  return isZero(amount.points) && amount.share === ONE
    ? fullScore
    : add(multiply(amount.share, fullScore), amount.points);
}
