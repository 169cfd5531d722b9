/** 完成情况说明 of 表3 with the arithmetic of the sheet that an actual value comes from, or could be filled from. */
import { completionNote, evidenceNote, lacksActual, type ScoredIndicator } from "../core/index.js";
import type { Assessment } from "./assess.js";
import { evidenceFor } from "./evidence-for.js";

const NOT_FILLED = "实际完成值没有填写，可按此填入。";

export function completionNoteOf(scored: ScoredIndicator, assessment: Assessment): string {
  const note = completionNote(scored, assessment.snapshot);
  const evidence = evidenceFor(scored.indicator, assessment);
  if (evidence === null) return note;
  // The figure is not in its cell: the person's own words stand, ours are an offer.
  if (lacksActual(scored.indicator)) {
    const own = scored.indicator.deviation?.value.trim() ?? "";
    return own === "" ? `${evidenceNote(evidence)}${NOT_FILLED}` : `${note}${evidenceNote(evidence)}${NOT_FILLED}`;
  }
  return note.includes(evidence.working) ? note : `${evidenceNote(evidence)}${note}`;
}
