/** Exact numbers as text: plain notation, no trailing zeros, no exponent. */
import type { Rational } from "./rational.js";
import { reduce } from "./arithmetic.js";
import { round } from "./round.js";

/** Places kept of a number that has no finite decimal notation (1/3): enough to see that it goes on. */
const ENDLESS_PLACES = 10;

/** Scores and rates seldom have more places: their notation is found without reducing the fraction. */
const POWERS_OF_TEN: readonly number[] = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10];

/** @example formatDecimal(decimal("17.00")) is "17"; of 1/3 it is "0.3333333333" */
export function formatDecimal(value: Rational): string {
  return formatRounded(value, finitePlaces(value) ?? ENDLESS_PLACES);
}

/** 四舍五入 to at most `places`, without trailing zeros. @example formatRounded(14.1066…, 2) is "14.11" */
export function formatRounded(value: Rational, places: number): string {
  const magnitude = smallMagnitude(value, places) ?? magnitudeOf(value, places);
  const digits = magnitude.padStart(places + 1, "0");
  const point = digits.length - places;
  let end = digits.length;
  while (end > point && digits.charCodeAt(end - 1) === ZERO_DIGIT) end--;
  const integer = digits.slice(0, point);
  const text = end === point ? integer : `${integer}.${digits.slice(point, end)}`;
  return value.numerator < 0n && magnitude !== "0" ? `-${text}` : text;
}

const ZERO_DIGIT = "0".charCodeAt(0);

/** 四舍五入 without its sign, in units of the last place. */
function magnitudeOf(value: Rational, places: number): string {
  const { numerator } = round(value, places);
  return (numerator < 0n ? -numerator : numerator).toString();
}

/** The same where every figure on the way is a whole number that a double holds exactly, as nearly all are; null where not. */
function smallMagnitude({ numerator, denominator }: Rational, places: number): string | null {
  const scaled = Math.abs(Number(numerator)) * (POWERS_OF_TEN[places] ?? Infinity);
  const below = Number(denominator);
  if (!Number.isSafeInteger(scaled) || !Number.isSafeInteger(below)) return null;
  const rest = scaled % below;
  return String((scaled - rest) / below + (rest * 2 >= below ? 1 : 0));
}

/** A rate as the reports print it. @example formatPercent(27/35) is "77.14%" */
export function formatPercent(rate: Rational, places = 2): string {
  const percent = { numerator: rate.numerator * 100n, denominator: rate.denominator };
  return `${formatRounded(percent, places)}%`;
}

/** Whether no number of decimal places holds it whole: 1/3. */
export function isEndless(value: Rational): boolean {
  return finitePlaces(value) === null;
}

/** Places that hold the number whole, perhaps more than it needs; null where no number of places does. */
function finitePlaces(value: Rational): number | null {
  // A denominator beyond the doubles divides none of these powers, nor does the double nearest to it.
  const below = Number(value.denominator);
  const known = POWERS_OF_TEN.findIndex((power) => power % below === 0);
  if (known >= 0) return known;
  let { denominator } = reduce(value);
  let [twos, fives] = [0, 0];
  for (; denominator % 2n === 0n; denominator /= 2n) twos++;
  for (; denominator % 5n === 0n; denominator /= 5n) fives++;
  return denominator === 1n ? Math.max(twos, fives) : null;
}
