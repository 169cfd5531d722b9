/** Exact arithmetic: no operation here ever rounds. */
import { ZERO, type Rational } from "./rational.js";
import { dividedBy, greatestCommonDivisor, minus, plus, times, type WholeNumber } from "./whole-number.js";

export function add(left: Rational, right: Rational): Rational {
  if (left.denominator === right.denominator) {
    return { numerator: plus(left.numerator, right.numerator), denominator: left.denominator };
  }
  return fraction(
    plus(times(left.numerator, right.denominator), times(right.numerator, left.denominator)),
    times(left.denominator, right.denominator),
  );
}

export function subtract(left: Rational, right: Rational): Rational {
  if (left.denominator === right.denominator) {
    return { numerator: minus(left.numerator, right.numerator), denominator: left.denominator };
  }
  return fraction(
    minus(times(left.numerator, right.denominator), times(right.numerator, left.denominator)),
    times(left.denominator, right.denominator),
  );
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

export function sum(values: Iterable<Rational>): Rational {
  let total = ZERO;
  for (const value of values) total = add(total, value);
  return total;
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
