/** Order of exact numbers. */
import type { Rational } from "./rational.js";
import { times, type WholeNumber } from "./whole-number.js";

/** -1, 0 or 1, as `left` is below, equal to or above `right`. */
export function compare(left: Rational, right: Rational): -1 | 0 | 1 {
  if (left === right) return 0;
  if (left.denominator === right.denominator) return inOrder(left.numerator, right.numerator);
  return inOrder(times(left.numerator, right.denominator), times(right.numerator, left.denominator));
}

function inOrder(left: WholeNumber, right: WholeNumber): -1 | 0 | 1 {
  return left < right ? -1 : left > right ? 1 : 0;
}

export function equals(left: Rational, right: Rational): boolean {
  return compare(left, right) === 0;
}

export function isZero(value: Rational): boolean {
  return value.numerator === 0;
}

export function isNegative(value: Rational): boolean {
  return value.numerator < 0;
}

export function isPositive(value: Rational): boolean {
  return value.numerator > 0;
}

export function minimum(left: Rational, right: Rational): Rational {
  return compare(left, right) <= 0 ? left : right;
}

export function maximum(left: Rational, right: Rational): Rational {
  return compare(left, right) >= 0 ? left : right;
}
