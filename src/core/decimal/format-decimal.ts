/** Exact numbers as text: plain notation, no trailing zeros, no exponent. */
import type { Rational } from "./rational.js";
import { reduce } from "./arithmetic.js";
import { round } from "./round.js";

/** Places kept of a number that has no finite decimal notation (1/3): enough to see that it goes on. */
const ENDLESS_PLACES = 10;

/** Scores and rates seldom have more places: their notation is found without reducing the fraction. */
const POWERS_OF_TEN: readonly bigint[] = [1n, 10n, 100n, 1_000n, 10_000n, 100_000n, 1_000_000n];

/** @example formatDecimal(decimal("17.00")) is "17"; of 1/3 it is "0.3333333333" */
export function formatDecimal(value: Rational): string {
  return formatRounded(value, finitePlaces(value) ?? ENDLESS_PLACES);
}

/** 四舍五入 to at most `places`, without trailing zeros. @example formatRounded(14.1066…, 2) is "14.11" */
export function formatRounded(value: Rational, places: number): string {
  const rounded = round(value, places);
  const isNegative = rounded.numerator < 0n;
  if (places === 0) return rounded.numerator.toString();
  const digits = (isNegative ? -rounded.numerator : rounded.numerator).toString().padStart(places + 1, "0");
  const integer = digits.slice(0, digits.length - places);
  const decimals = digits.slice(digits.length - places).replace(/0+$/, "");
  const text = decimals === "" ? integer : `${integer}.${decimals}`;
  return isNegative ? `-${text}` : text;
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
  const known = POWERS_OF_TEN.findIndex((power) => power % value.denominator === 0n);
  if (known >= 0) return known;
  let { denominator } = reduce(value);
  let [twos, fives] = [0, 0];
  for (; denominator % 2n === 0n; denominator /= 2n) twos++;
  for (; denominator % 5n === 0n; denominator /= 5n) fives++;
  return denominator === 1n ? Math.max(twos, fives) : null;
}
