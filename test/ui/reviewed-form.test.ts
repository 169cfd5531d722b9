/** Two forms in one sheet: each is reviewed by itself, and each has the findings down to its own end. */
import { whole } from "../../src/core/decimal/index.js";
import type { PaneAssessment } from "../../src/app/pane/pane-engine.js";
import { findingsOfForm, reviewedForm } from "../../src/ui/session/reviewed-form.js";
import { scoredTables } from "../../src/ui/session/scored-tables.js";
import { FORM, reviewedAssessment } from "./support/self-review.js";

const one = reviewedAssessment(true);

/** The same form once more below the first, twenty rows on. */
function twoForms(): PaneAssessment {
  const { review, scored } = one;
  const form = review?.sheets[0];
  const table = scored.sheets.find(({ sheet }) => sheet.sheet === FORM);
  const finding = review?.findings.find(({ cell }) => cell !== null);
  if (review === null || form === undefined || table === undefined || finding?.cell == null) throw new Error(FORM);
  const below = { ...finding, cell: { ...finding.cell, row: finding.cell.row + 20 } };
  return {
    ...one,
    scored: { sheets: [...scored.sheets, { ...table }] },
    review: {
      ...review,
      sheets: [form, { ...form, lastRow: form.lastRow + 20, selfTotal: whole(1) }],
      findings: [finding, below],
    },
  };
}

test("each table has a key of its own, and its own review", () => {
  const assessment = twoForms();
  const forms = scoredTables(assessment).filter(({ table }) => table.sheet.sheet === FORM);
  expect(forms.map(({ key }) => key)).toEqual([FORM, `${FORM}/2`]);
  expect(forms.map(({ table }) => reviewedForm(assessment, table)?.selfTotal)).toEqual([whole(40), whole(1)]);
});

test("a finding belongs to the form that its cell stands in", () => {
  const { review } = twoForms();
  const rows = review?.sheets.map((form) => findingsOfForm(review, form).map(({ cell }) => cell?.row));
  const [first] = review?.findings ?? [];
  expect(rows).toEqual([[first?.cell?.row], [(first?.cell?.row ?? 0) + 20]]);
});
