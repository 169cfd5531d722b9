/**
 * Forms that nest one hundred inside another (一级权重 50, and its indicators add up to 100 again) show scores on their own
 * scale: the model's full score is on the scale of the whole table, the cell's on the sheet's.
 */
import { divide, equals, fromExcelNumber, isZero, multiply, parseDecimal, type Rational } from "../decimal/index.js";
import type { Indicator } from "../model/index.js";

/** How many points of the sheet one point of the table is; null where both are the same, or the sheet shows no plain number. */
export function pointsPerScore({ fullScore }: Indicator): Rational | null {
  if (fullScore === null || isZero(fullScore.value)) return null;
  const shown = parseDecimal(fullScore.text.replace(/[分\s]/g, ""));
  if (shown === null || isZero(shown) || equals(shown, fullScore.value)) return null;
  const rounded = fromExcelNumber(Number(fullScore.text.replace(/[分\s]/g, "")));
  return equals(rounded, fullScore.value) ? null : divide(shown, fullScore.value);
}

export function toSheetScale(indicator: Indicator, score: Rational): Rational {
  const factor = pointsPerScore(indicator);
  return factor === null ? score : multiply(score, factor);
}
