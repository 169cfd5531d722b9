/** What the state becomes once a reading is scored: the sheet that was shown stays shown where it still has indicators. */
import type { WorkbookSnapshot } from "../../core/grid/index.js";
import type { PaneAssessment } from "../../app/pane/pane-engine.js";
import type { PaneState } from "./pane-state.js";
import { scoredTables } from "./scored-tables.js";

export function settledState(
  { sheet, book }: PaneState,
  snapshot: WorkbookSnapshot,
  assessment: PaneAssessment,
): Partial<PaneState> {
  const tables = scoredTables(assessment);
  const main = tables.find(({ table }) => table.sheet.role === "indicators") ?? tables[0];
  return {
    snapshot,
    assessment,
    isReadBack: true,
    progress: null,
    stage: tables.length === 0 ? "not-found" : "ready",
    // An indicator sheet comes before a self-evaluation.
    sheet: tables.some(({ key }) => key === sheet) ? sheet : (main?.key ?? null),
    book: book === null ? null : { ...book, sheetCount: snapshot.sheets.length },
  };
}
