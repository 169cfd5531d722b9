/** The findings that speak of an indicator's own cells, or of a cell that its score is computed from. */
import { rowKey } from "../../core/grid/index.js";
import type { Finding, ScoredIndicator } from "../../core/model/index.js";
import type { PaneAssessment } from "../../app/pane/pane-engine.js";

export function indicatorFindings(scored: ScoredIndicator, assessment: PaneAssessment | null): readonly Finding[] {
  const { indicator, score } = scored;
  const rows = new Set<string>();
  for (let row = indicator.row; row < indicator.row + indicator.rowCount; row++) {
    rows.add(rowKey({ sheet: indicator.sheet, row }));
  }
  for (const { cell } of score.trace.inputs) if (cell !== null) rows.add(rowKey(cell));
  return (assessment?.findings ?? []).filter(
    ({ cell, related }) =>
      (cell !== null && rows.has(rowKey(cell))) || (related ?? []).some((other) => rows.has(rowKey(other))),
  );
}
