/**
 * Forms that nest one hundred inside another (一级权重 50, and its indicators add up to 100 again) show scores on their own
 * scale: the model's full score is on the scale of the whole table, the cell's on the sheet's. So do forms that score out of one or a hundred.
 */
import { divide, equals, HUNDRED, isZero, multiply, ONE, type Rational } from "../decimal/index.js";
import type { Indicator, IndicatorSheet } from "../model/index.js";
import { parseQuantity } from "../text/index.js";

/** How many points of the sheet one point of the table is; null where both are the same. */
export function pointsPerScore(sheet: IndicatorSheet, { fullScore }: Indicator): Rational | null {
  if (sheet.scoreScale === "of-one") return divide(ONE, HUNDRED);
  if (sheet.scoreScale === "of-hundred")
    return fullScore === null || isZero(fullScore.value) ? null : divide(HUNDRED, fullScore.value);
  if (sheet.hasNestedWeights !== true || fullScore === null || isZero(fullScore.value)) return null;
  const shown = parseQuantity(fullScore.text)?.value ?? null;
  return shown === null || equals(shown, fullScore.value) ? null : divide(shown, fullScore.value);
}

export function toSheetScale(sheet: IndicatorSheet, indicator: Indicator, score: Rational): Rational {
  const factor = pointsPerScore(sheet, indicator);
  return factor === null ? score : multiply(score, factor);
}
