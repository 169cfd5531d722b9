/** Printed figures stand for exact ones: 四舍五入 and 去尾 are both in use, so both agree with what they were made from. */
import { compare, equals, isNegative } from "./compare.js";
import { formatDecimal } from "./format-decimal.js";
import { add, subtract } from "./arithmetic.js";
import { rational, type Rational } from "./rational.js";
import { round } from "./round.js";
import { powerOfTen, times } from "./whole-number.js";

/** Whether `printed`, with `places` decimal places, is `exact` after 四舍五入 or 去尾. @example 19.85% for 9205.58/46373 */
export function agreesAsPrinted(exact: Rational, printed: Rational, places: number): boolean {
  return equals(round(exact, places), printed) || equals(round(exact, places, "down"), printed);
}

/** The same where the exact figure is only known to lie between two bounds. */
export function agreesWithin(lowest: Rational, highest: Rational, printed: Rational, places: number): boolean {
  const unit = rational(1, powerOfTen(places));
  const half = rational(1, times(2, powerOfTen(places)));
  // 四舍五入 reaches half a unit below the printed figure, 去尾 a whole unit beyond it (away from zero).
  const [below, above] = isNegative(printed) ? [unit, half] : [half, unit];
  const reachesDown = compare(highest, subtract(printed, below)) >= 0;
  const reachesUp = compare(lowest, add(printed, above)) < 0 || equals(lowest, printed);
  return reachesDown && reachesUp;
}

/** How many decimal places a number needs; 0 for a whole one. A number without a finite notation counts as ten. */
export function decimalPlaces(value: Rational): number {
  return formatDecimal(value).split(".")[1]?.length ?? 0;
}
