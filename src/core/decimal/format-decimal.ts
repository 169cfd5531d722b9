/** Exact numbers as text: plain notation, no trailing zeros, no exponent. */
import { multiply, reduce } from "./arithmetic.js";
import { HUNDRED, type Rational } from "./rational.js";
import { round } from "./round.js";
import { dividedBy, powerOfTen, remainder, sizeOf, times } from "./whole-number.js";

/** Places kept of a number that has no finite decimal notation (1/3): enough to see that it goes on. */
const ENDLESS_PLACES = 10;

/** @example formatDecimal(decimal("17.00")) is "17"; of 1/3 it is "0.3333333333" */
export function formatDecimal(value: Rational): string {
  return formatFinite(value, ENDLESS_PLACES);
}

/** In full, or where the number has no end, to so many places. @example formatFinite(1/3, 4) is "0.3333" */
export function formatFinite(value: Rational, endlessPlaces: number): string {
  return fewDigits(value) ?? formatRounded(value, finitePlaces(value) ?? endlessPlaces);
}

/** 四舍五入 to at most `places`, without trailing zeros. @example formatRounded(14.1066…, 2) is "14.11" */
export function formatRounded(value: Rational, places: number): string {
  const rounded = round(value, places);
  return fewDigits(rounded) ?? anyDigits(rounded, places);
}

/**
 * A figure of up to 15 digits is what the double nearest to it prints: below a thousand million with six places or fewer. From the
 * seventh place on a double is printed with an exponent.
 */
function fewDigits({ numerator, denominator }: Rational): string | null {
  if (typeof numerator !== "number" || typeof denominator !== "number" || 1e6 % denominator !== 0) return null;
  const double = numerator / denominator;
  return double < 1e9 && double > -1e9 ? String(double) : null;
}

/** @param rounded has no more than these places */
function anyDigits(rounded: Rational, places: number): string {
  const numerator = dividedBy(times(rounded.numerator, powerOfTen(places)), rounded.denominator);
  const digits = String(sizeOf(numerator)).padStart(places + 1, "0");
  const point = digits.length - places;
  const decimals = digits.slice(point).replace(/0+$/, "");
  const integer = digits.slice(0, point);
  const text = decimals === "" ? integer : `${integer}.${decimals}`;
  return numerator < 0 ? `-${text}` : text;
}

/** A rate as the reports print it. @example formatPercent(27/35) is "77.14%" */
export function formatPercent(rate: Rational, places = 2): string {
  return `${formatRounded(multiply(rate, HUNDRED), places)}%`;
}

/** Whether no number of decimal places holds it whole: 1/3. */
export function isEndless(value: Rational): boolean {
  return finitePlaces(value) === null;
}

/** Scores and rates seldom have more places: their notation is found without reducing the fraction. */
const FEW_PLACES = 10;

/** Places that hold the number whole, perhaps more than it needs; null where no number of places does. */
function finitePlaces(value: Rational): number | null {
  const below = value.denominator;
  if (typeof below === "number") {
    for (let places = 0, power = 1; places <= FEW_PLACES; places++, power *= 10) {
      if (power % below === 0) return places;
    }
  }
  let { denominator } = reduce(value);
  let [twos, fives] = [0, 0];
  for (; remainder(denominator, 2) === 0; denominator = dividedBy(denominator, 2)) twos++;
  for (; remainder(denominator, 5) === 0; denominator = dividedBy(denominator, 5)) fives++;
  return denominator === 1 ? Math.max(twos, fives) : null;
}
