/** The findings that speak of an indicator's own cells, or of a cell that its score is computed from. */
import { rowKey } from "../../core/grid/index.js";
import type { Finding } from "../../core/model/index.js";
import type { PaneAssessment, PaneIndicator } from "../../app/pane/pane-engine.js";

type FindingsByRow = ReadonlyMap<string, readonly Finding[]>;

/** Every row of the tree asks: thousands of findings are sorted by row once. */
const known = new WeakMap<readonly Finding[], FindingsByRow>();

export function indicatorFindings(scored: PaneIndicator, assessment: PaneAssessment | null): readonly Finding[] {
  if (assessment === null) return [];
  const { indicator, score } = scored;
  const byRow = findingsByRow(assessment.findings);
  const rows = new Set<string>();
  for (let row = indicator.row; row < indicator.row + indicator.rowCount; row++) {
    rows.add(rowKey({ sheet: indicator.sheet, row }));
  }
  for (const { cell } of score.trace.inputs) if (cell !== null) rows.add(rowKey(cell));
  return [...new Set([...rows].flatMap((row) => byRow.get(row) ?? []))];
}

function findingsByRow(findings: readonly Finding[]): FindingsByRow {
  const before = known.get(findings);
  if (before !== undefined) return before;
  const byRow = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const cell of [finding.cell, ...(finding.related ?? [])]) {
      if (cell === null) continue;
      const row = rowKey(cell);
      const there = byRow.get(row);
      if (there === undefined) byRow.set(row, [finding]);
      else there.push(finding);
    }
  }
  known.set(findings, byRow);
  return byRow;
}
