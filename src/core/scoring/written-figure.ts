/** A figure as it stands in a calculation on paper: of a rate made from two figures of the row the two are shown, not their rounded quotient. */
import {
  divide,
  equals,
  formatFinite,
  HUNDRED,
  isNegative,
  isZero,
  multiply,
  type Rational,
} from "../decimal/index.js";
import type { QuantityFigure } from "../text/index.js";
import type { Figures } from "./figures.js";
import { rememberLast } from "./remember-last.js";
import { onCommonScale } from "./same-scale.js";

/** Places shown of a number without a finite notation; a reader recomputes the score to two. */
const ENDLESS_PLACES = 4;
const ENDLESS_PERCENT_PLACES = 2;

/** A result. @example 10, -2.5, 16.6667 for 50/3. The last one is shown once more where it is rounded. */
export const showResult: (value: Rational) => string = rememberLast((value) => formatFinite(value, ENDLESS_PLACES));

/** A figure inside a calculation. @example 10, (-2.5) */
export function show(value: Rational): string {
  return isNegative(value) ? `(${showResult(value)})` : showResult(value);
}

/** @example 93.35%, (-5%), 83.33% for 5/6 */
export function showRate(value: Rational): string {
  const text = formatFinite(multiply(value, HUNDRED), ENDLESS_PERCENT_PLACES);
  return isNegative(value) ? `(${text}%)` : `${text}%`;
}

/** The rate of the actual value: 79 ÷ 296 where the cell or the row gives both, and 26.5% where it gives the rate itself. */
export function showActualRate(rate: Rational, figures: Figures): string {
  const quotient = quotientBehind(rate, figures);
  return quotient === null ? showRate(rate) : `${show(quotient.numerator)} ÷ ${show(quotient.denominator)}`;
}

/** A quantity in the unit of the target as written: 5 of 5公里, which is kept in metres. */
export function showQuantity(value: Rational, { target }: Figures): string {
  return show(target.is === "quantity" && target.unit !== "%" ? divide(value, target.factor) : value);
}

function quotientBehind(rate: Rational, { actual, target }: Figures): QuantityFigure["quotient"] {
  if (actual.is !== "quantity") return null;
  const { quotient } = actual;
  if (quotient !== null && equals(actual.value, rate)) return quotient;
  if (target.is !== "quantity" || target.unit === "%" || isZero(target.value)) return null;
  const scale = onCommonScale(actual, target);
  if (scale === null || !equals(divide(scale.actual, scale.target), rate)) return null;
  return { numerator: divide(scale.actual, target.factor), denominator: divide(scale.target, target.factor) };
}
