/** What was reached and how that stands to the target, in the report's words. */
import { divide, formatPercent, isZero, parseDecimal } from "../decimal/index.js";
import type { WorkbookSnapshot } from "../grid/index.js";
import type { ScoredIndicator } from "../model/index.js";
import { readFigure } from "../text/index.js";
import { actualQuotient } from "./actual-quotient.js";

/** @example “开工及时率=79/296×100%=26.69%”, “改造小区个数为80个”; null where nothing was reported */
export function achievementText({ indicator }: ScoredIndicator, snapshot: WorkbookSnapshot | null): string | null {
  if (indicator.actual === null) return null;
  const name = indicator.level3 ?? indicator.level2 ?? "";
  const { text, value } = indicator.actual;
  const figure = readFigure(value);
  if (figure.is !== "quantity" || figure.unit !== "%") return `${name}为${text}`;
  const quotient = actualQuotient(indicator, snapshot);
  if (quotient !== null) {
    const { numerator, denominator } = quotient;
    const [above, below] = [parseDecimal(numerator), parseDecimal(denominator)];
    if (above !== null && below !== null && !isZero(below)) {
      return `${name}=${numerator}/${denominator}×100%=${formatPercent(divide(above, below))}`;
    }
  }
  // A rate with more digits than anyone prints is shown as the reports print rates.
  return `${name}为${figure.comparator === null ? formatPercent(figure.value) : text}`;
}

/** @returns null where the target is met or cannot be held against the actual value */
export function targetText({ indicator, completion }: ScoredIndicator): string | null {
  if (indicator.target === null || completion !== "incomplete") return null;
  const figure = readFigure(indicator.target.value);
  const isCeiling = figure.is === "quantity" && (figure.comparator === "≤" || figure.comparator === "<");
  return `${isCeiling ? "超过" : "未达到"}指标值${indicator.target.text}`;
}
