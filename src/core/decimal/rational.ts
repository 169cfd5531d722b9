/** An exact number: a fraction of two whole numbers. The only number that scores and amounts are calculated with. */
import { minus, wholeNumber, type WholeNumber } from "./whole-number.js";

/** Made by `rational` and the operations of this folder alone. Asked with `isZero`, `isPositive`, `compare`. */
export interface Rational {
  readonly numerator: WholeNumber;
  /** Always positive. The fraction need not be in lowest terms: compare with `compare`, never with `===`. */
  readonly denominator: WholeNumber;
}

/** @example rational(79, 296) @throws RangeError for a Number that is not whole, and for a denominator of zero */
export function rational(numerator: WholeNumber, denominator: WholeNumber = 1): Rational {
  const above = wholeNumber(numerator);
  const below = wholeNumber(denominator);
  if (below === 0) throw new RangeError("A rational needs a denominator other than zero");
  return below < 0
    ? { numerator: minus(0, above), denominator: minus(0, below) }
    : { numerator: above, denominator: below };
}

/** A whole number that code writes down, such as a limit or a count of rows. */
export function whole(value: number): Rational {
  return rational(value);
}

export const ZERO: Rational = rational(0);
export const ONE: Rational = rational(1);
export const HUNDRED: Rational = rational(100);
