/** A form with the unit's own scores is reviewed; an empty one is scored like any other sheet. */
import type { PaneAssessment, PaneReviewedSheet, PaneSheet } from "../../app/pane/pane-engine.js";

export function reviewedForm({ review }: PaneAssessment, { sheet }: PaneSheet): PaneReviewedSheet | null {
  return review?.sheets.find((one) => one.sheet === sheet.sheet && isFilledIn(one)) ?? null;
}

export function isFilledIn({ indicators }: PaneReviewedSheet): boolean {
  return indicators.some(({ selfScore }) => selfScore !== null);
}
