/** The line below a report's name: what it will hold, in figures where there are any. */
import type { PaneWords } from "../../wording/index.js";
import type { PaneAssessment, ReportState } from "../../app/pane/pane-engine.js";

export function reportNote(
  { kind, isPossible, state }: ReportState,
  assessment: PaneAssessment,
  words: PaneWords,
): string {
  const { notes } = words.reports;
  switch (kind) {
    case "funds":
      return isPossible || isLocked(state) ? notes.funds(assessment.paidRate) : notes.noFunds;
    case "scores":
      return notes.scores;
    case "completion":
      return completionNote(assessment, words);
    case "survey":
      return notes.survey;
    case "site-findings":
      return notes.siteFindings;
    case "self-review":
      return notes.selfReview;
    case "score-basis":
      return notes.basis;
    case "findings":
      return notes.findings(assessment.findings.length);
    case "settings":
      return "";
  }
}

/** The sheet could be filled, if it could be made. */
export function isLocked(state: ReportState["state"]): boolean {
  return state === "structure-protected" || state === "sheet-protected";
}

function completionNote({ scored }: PaneAssessment, words: PaneWords): string {
  const states = scored.sheets.flatMap(({ indicators }) => indicators.flatMap(({ completion }) => completion ?? []));
  const count = (name: string) => states.filter((state) => state === name).length;
  return words.reports.notes.completion(states.length, count("complete"), count("partial"), count("incomplete"));
}
