/** Exact arithmetic: no operation here ever rounds. */
import type { Rational } from "./rational.js";
import { dividedBy, greatestCommonDivisor, minus, plus, times, type WholeNumber } from "./whole-number.js";

export function add(left: Rational, right: Rational): Rational {
  const { numerator: one, denominator: below } = left;
  const { numerator: other, denominator: otherBelow } = right;
  if (below === otherBelow) return { numerator: plus(one, other), denominator: below };
  // 0.5 and 0.25: as long as one denominator holds the other, sums stay on it.
  if (isMultiple(below, otherBelow)) {
    return { numerator: plus(one, times(other, dividedBy(below, otherBelow))), denominator: below };
  }
  if (isMultiple(otherBelow, below)) {
    return { numerator: plus(times(one, dividedBy(otherBelow, below)), other), denominator: otherBelow };
  }
  return fraction(plus(times(one, otherBelow), times(other, below)), times(below, otherBelow));
}

function isMultiple(of: WholeNumber, divisor: WholeNumber): boolean {
  return typeof of === "number" && typeof divisor === "number" && of % divisor === 0;
}

export function subtract(left: Rational, right: Rational): Rational {
  return add(left, negate(right));
}

export function multiply(left: Rational, right: Rational): Rational {
  return fraction(times(left.numerator, right.numerator), times(left.denominator, right.denominator));
}

/** @throws RangeError where `right` is zero: callers decide what a missing base means before they divide. */
export function divide(left: Rational, right: Rational): Rational {
  if (right.numerator === 0) throw new RangeError("Division by zero");
  const above = times(left.numerator, right.denominator);
  const below = times(left.denominator, right.numerator);
  return below < 0 ? fraction(minus(0, above), minus(0, below)) : fraction(above, below);
}

export function negate(value: Rational): Rational {
  return { numerator: minus(0, value.numerator), denominator: value.denominator };
}

export function absolute(value: Rational): Rational {
  return value.numerator < 0 ? negate(value) : value;
}

/** The same number in lowest terms. */
export function reduce(value: Rational): Rational {
  const divisor = greatestCommonDivisor(value.numerator, value.denominator);
  return { numerator: dividedBy(value.numerator, divisor), denominator: dividedBy(value.denominator, divisor) };
}

/** Reduced as soon as a BigInt would be needed, so that long chains of operations stay small. */
function fraction(numerator: WholeNumber, denominator: WholeNumber): Rational {
  const value = { numerator, denominator };
  return typeof denominator === "number" ? value : reduce(value);
}
