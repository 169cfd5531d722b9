/** Blank actual values as edits from what other sheets certainly give: made only where a person asked for it. */
import { lacksActual, planEvidence, type PlannedWrite } from "../core/index.js";
import type { Assessment } from "./assess.js";
import { evidenceFor } from "./evidence-for.js";
import { mainSheets } from "./main-sheets.js";

export function planCertainEvidence(assessment: Assessment, title: string): PlannedWrite {
  const { scored, evaluation, snapshot, settings } = assessment;
  const offers = mainSheets(scored).flatMap(({ indicators }) =>
    indicators.flatMap(({ indicator }) => (lacksActual(indicator) ? (evidenceFor(indicator, assessment) ?? []) : [])),
  );
  return planEvidence(offers, evaluation, snapshot, { writes: settings.writes, title });
}
