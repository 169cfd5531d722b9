/** What the state becomes once a reading is scored: the sheet that was shown stays shown where it still has indicators. */
import type { WorkbookSnapshot } from "../../core/grid/index.js";
import type { PaneAssessment } from "../../app/pane/pane-engine.js";
import type { PaneState } from "./pane-state.js";

export function settledState(
  { sheet, book }: PaneState,
  snapshot: WorkbookSnapshot,
  assessment: PaneAssessment,
): Partial<PaneState> {
  const sheets = assessment.scored.sheets.filter(({ indicators }) => indicators.length > 0);
  const main = sheets.find((scored) => scored.sheet.role === "indicators") ?? sheets[0];
  return {
    snapshot,
    assessment,
    isReadBack: true,
    progress: null,
    stage: sheets.length === 0 ? "not-found" : "ready",
    // An indicator sheet comes before a self-evaluation.
    sheet: sheets.some((known) => known.sheet.sheet === sheet) ? sheet : (main?.sheet.sheet ?? null),
    book: book === null ? null : { ...book, sheetCount: snapshot.sheets.length },
  };
}
