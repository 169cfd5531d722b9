/** A form with the unit's own scores is reviewed; an empty one is scored like any other sheet. */
import type { Finding } from "../../core/model/index.js";
import type { PaneAssessment, PaneReview, PaneReviewedSheet, PaneSheet } from "../../app/pane/pane-engine.js";

export function reviewedForm({ review, scored }: PaneAssessment, table: PaneSheet): PaneReviewedSheet | null {
  // Every form is reviewed, in the order in which they are scored.
  const forms = scored.sheets.filter(({ sheet }) => sheet.role === "self-evaluation");
  const form = review?.sheets[forms.indexOf(table)];
  return form !== undefined && isFilledIn(form) ? form : null;
}

export function isFilledIn({ indicators }: PaneReviewedSheet): boolean {
  return indicators.some(({ selfScore }) => selfScore !== null);
}

/** Of several forms below each other, each has the findings down to its end; the last one also those of no cell. */
export function findingsOfForm({ sheets, findings }: PaneReview, form: PaneReviewedSheet): readonly Finding[] {
  const beside = sheets.filter(({ sheet }) => sheet === form.sheet);
  return findings.filter(({ sheet, cell }) => {
    if (sheet !== form.sheet) return false;
    const owner = beside.find(({ lastRow }) => cell !== null && cell.row <= lastRow) ?? beside.at(-1);
    return owner === form;
  });
}
