/** Rounding of exact numbers to a number of decimal places. Applied only where a rule, a policy or a display says so. */
import type { Rational } from "./rational.js";
import { dividedBy, minus, plus, powerOfTen, remainder, sizeOf, times, type WholeNumber } from "./whole-number.js";

/** `half-up` is 四舍五入 (away from zero at exact halves); `down` is 去尾 (towards zero); `up` is 进一 (away from zero). */
export type RoundingMode = "half-up" | "down" | "up";

/** @example round(parse("2.5665"), 2) is 2.57 */
export function round(value: Rational, places: number, mode: RoundingMode = "half-up"): Rational {
  const scale = powerOfTen(places);
  // It has no more places than that: scores of whole points and half points.
  if (remainder(scale, value.denominator) === 0) return value;
  const scaled = times(value.numerator, scale);
  const rounded = roundQuotient(sizeOf(scaled), value.denominator, mode);
  return { numerator: scaled < 0 ? minus(0, rounded) : rounded, denominator: scale };
}

/** The largest whole number that is not above `value`. */
export function floor({ numerator, denominator }: Rational): Rational {
  const quotient = dividedBy(numerator, denominator);
  const isBelow = numerator < 0 && remainder(numerator, denominator) !== 0;
  return { numerator: isBelow ? minus(quotient, 1) : quotient, denominator: 1 };
}

/** The smallest whole number that is not below `value`. */
export function ceiling({ numerator, denominator }: Rational): Rational {
  const quotient = dividedBy(numerator, denominator);
  const isAbove = numerator > 0 && remainder(numerator, denominator) !== 0;
  return { numerator: isAbove ? plus(quotient, 1) : quotient, denominator: 1 };
}

function roundQuotient(magnitude: WholeNumber, denominator: WholeNumber, mode: RoundingMode): WholeNumber {
  const rest = remainder(magnitude, denominator);
  const quotient = dividedBy(minus(magnitude, rest), denominator);
  if (mode === "down" || rest === 0) return quotient;
  return mode === "up" || times(rest, 2) >= denominator ? plus(quotient, 1) : quotient;
}
