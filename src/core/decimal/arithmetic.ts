/** Exact arithmetic: no operation here ever rounds. */
import { rational, type Rational } from "./rational.js";

/** Above this size a fraction is reduced, so that long chains of operations stay small. */
const REDUCE_ABOVE = 1n << 96n;

export function add(left: Rational, right: Rational): Rational {
  if (left.denominator === right.denominator) {
    return { numerator: left.numerator + right.numerator, denominator: left.denominator };
  }
  return fraction(
    left.numerator * right.denominator + right.numerator * left.denominator,
    left.denominator * right.denominator,
  );
}

export function subtract(left: Rational, right: Rational): Rational {
  if (left.denominator === right.denominator) {
    return { numerator: left.numerator - right.numerator, denominator: left.denominator };
  }
  return fraction(
    left.numerator * right.denominator - right.numerator * left.denominator,
    left.denominator * right.denominator,
  );
}

export function multiply(left: Rational, right: Rational): Rational {
  return fraction(left.numerator * right.numerator, left.denominator * right.denominator);
}

/** @throws RangeError where `right` is zero: callers decide what a missing base means before they divide. */
export function divide(left: Rational, right: Rational): Rational {
  if (right.numerator === 0n) throw new RangeError("Division by zero");
  const quotient = rational(left.numerator * right.denominator, left.denominator * right.numerator);
  return fraction(quotient.numerator, quotient.denominator);
}

export function negate(value: Rational): Rational {
  return { numerator: -value.numerator, denominator: value.denominator };
}

export function absolute(value: Rational): Rational {
  return value.numerator < 0n ? negate(value) : value;
}

export function sum(values: Iterable<Rational>): Rational {
  let total = rational(0n);
  for (const value of values) total = add(total, value);
  return total;
}

/** The same number in lowest terms. */
export function reduce(value: Rational): Rational {
  const divisor = greatestCommonDivisor(value.numerator, value.denominator);
  return { numerator: value.numerator / divisor, denominator: value.denominator / divisor };
}

function fraction(numerator: bigint, denominator: bigint): Rational {
  const value = { numerator, denominator };
  return denominator > REDUCE_ABOVE ? reduce(value) : value;
}

function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  let [larger, smaller] = [left < 0n ? -left : left, right < 0n ? -right : right];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger === 0n ? 1n : larger;
}
