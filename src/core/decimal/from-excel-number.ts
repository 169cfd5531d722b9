/**
 * The one door from Excel's doubles. Excel shows and compares 15 significant digits, so 0.1 + 0.2 is 0.3 here,
 * as it is on the person's screen.
 */
import { parseDecimal } from "./parse-decimal.js";
import { rational, type Rational } from "./rational.js";

const SIGNIFICANT_DIGITS = 15;

/** Whole numbers below have at most 15 digits. */
const FIRST_OF_SIXTEEN_DIGITS = 1e15;
const MOST_PLACES = 6;

/** @throws RangeError for NaN and infinities, which no cell can hold. */
export function fromExcelNumber(value: number): Rational {
  return fewPlaces(value) ?? fromDigits(value);
}

/** Figures of an evaluation have few places. A quotient of two doubles that are exact is the double nearest to it, and so the number meant. */
function fewPlaces(value: number): Rational | null {
  for (let places = 0, tens = 1; places <= MOST_PLACES; places++, tens *= 10) {
    const whole = Math.round(value * tens);
    if (Math.abs(whole) >= FIRST_OF_SIXTEEN_DIGITS) return null;
    if (whole / tens === value) return rational(whole, tens);
  }
  return null;
}

function fromDigits(value: number): Rational {
  const exact = parseDecimal(value.toPrecision(SIGNIFICANT_DIGITS));
  if (exact === null) throw new RangeError(`Not a cell number: ${value}`);
  return exact;
}

/** The double that Excel would store for an exact number: for writing values into cells only. */
export function toExcelNumber(value: Rational): number {
  const { numerator, denominator } = value;
  // Both exact: their quotient is the nearest double already.
  if (typeof numerator === "number" && typeof denominator === "number") return numerator / denominator;
  return Number(toSignificantDigits(BigInt(numerator), BigInt(denominator)));
}

function toSignificantDigits(numerator: bigint, denominator: bigint): string {
  const isNegative = numerator < 0n;
  const magnitude = isNegative ? -numerator : numerator;
  // 40 decimal places keep every digit a double can hold for any figure of an evaluation.
  const scaled = (magnitude * 10n ** 40n) / denominator;
  return `${isNegative ? "-" : ""}${scaled.toString()}e-40`;
}
