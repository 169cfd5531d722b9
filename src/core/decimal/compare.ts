/** Order of exact numbers. */
import type { Rational } from "./rational.js";

/** -1, 0 or 1, as `left` is below, equal to or above `right`. */
export function compare(left: Rational, right: Rational): -1 | 0 | 1 {
  if (left.denominator === right.denominator) return inOrder(left.numerator, right.numerator);
  return inOrder(left.numerator * right.denominator, right.numerator * left.denominator);
}

function inOrder(left: bigint, right: bigint): -1 | 0 | 1 {
  return left < right ? -1 : left > right ? 1 : 0;
}

export function equals(left: Rational, right: Rational): boolean {
  return compare(left, right) === 0;
}

export function isZero(value: Rational): boolean {
  return value.numerator === 0n;
}

export function isNegative(value: Rational): boolean {
  return value.numerator < 0n;
}

export function minimum(left: Rational, right: Rational): Rational {
  return compare(left, right) <= 0 ? left : right;
}

export function maximum(left: Rational, right: Rational): Rational {
  return compare(left, right) >= 0 ? left : right;
}
