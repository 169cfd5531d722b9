/**
 * The one door from Excel's doubles. Excel shows and compares 15 significant digits, so 0.1 + 0.2 is 0.3 here,
 * as it is on the person's screen.
 */
import { parseDecimal } from "./parse-decimal.js";
import type { Rational } from "./rational.js";

const SIGNIFICANT_DIGITS = 15;

/** @throws RangeError for NaN and infinities, which no cell can hold. */
export function fromExcelNumber(value: number): Rational {
  const exact = parseDecimal(value.toPrecision(SIGNIFICANT_DIGITS));
  if (exact === null) throw new RangeError(`Not a cell number: ${value}`);
  return exact;
}

/** The double that Excel would store for an exact number: for writing values into cells only. */
export function toExcelNumber(value: Rational): number {
  return Number(toSignificantDigits(value));
}

function toSignificantDigits(value: Rational): string {
  const isNegative = value.numerator < 0n;
  const magnitude = isNegative ? -value.numerator : value.numerator;
  // 40 decimal places keep every digit a double can hold for any figure of an evaluation.
  const scaled = (magnitude * 10n ** 40n) / value.denominator;
  return `${isNegative ? "-" : ""}${scaled.toString()}e-40`;
}
