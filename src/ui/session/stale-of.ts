/** What edits would change: the cells, what the first of them holds now, and each score that follows. */
import { formatDecimal, type Rational } from "../../core/decimal/index.js";
import { contentAt, contentText, rowKey, type CellAddress, type WorkbookSnapshot } from "../../core/grid/index.js";
import type { PaneAssessment } from "../../app/pane/pane-engine.js";
import { indicatorName } from "./indicator-name.js";
import { reviewedForm } from "./reviewed-form.js";
import type { Stale, StaleScore } from "./pane-state.js";

/** @returns null where no cell differs any more: what was edited back is stale no more */
export function staleOf(
  old: PaneAssessment,
  cells: readonly CellAddress[],
  snapshot: WorkbookSnapshot,
  assessment: PaneAssessment,
): Stale | null {
  const [first] = cells;
  if (first === undefined) return null;
  return {
    cells,
    text: cellText(snapshot, first),
    changes: changedScores(old, assessment),
    next: { snapshot, assessment },
  };
}

function changedScores(old: PaneAssessment, next: PaneAssessment): StaleScore[] {
  const before = new Map(
    old.scored.sheets.flatMap(({ indicators }) => indicators.map((one) => [rowKey(one.indicator), one] as const)),
  );
  // The unit's own scores are no scores of ours: a form that is reviewed follows without being written to.
  const sheets = next.scored.sheets.filter((sheet) => reviewedForm(next, sheet) === null);
  return sheets.flatMap(({ indicators }) =>
    indicators.flatMap(({ indicator, counted }) => {
      const old = before.get(rowKey(indicator))?.counted;
      if (old === counted) return [];
      const [was, is] = [shown(old), shown(counted)];
      if (was === is) return [];
      const place = { sheet: indicator.sheet, row: indicator.row, column: indicator.scoreCell?.column ?? 0 };
      return [{ indicator: place, name: indicatorName(indicator), before: was, after: is }];
    }),
  );
}

function shown(score: Rational | null | undefined): string {
  return score === null || score === undefined ? "—" : formatDecimal(score);
}

/** As the sheet shows it: a percent stays a percent. */
function cellText(snapshot: WorkbookSnapshot, cell: CellAddress): string {
  const sheet = snapshot.sheets.find(({ name }) => name === cell.sheet);
  const found = sheet?.rows[cell.row]?.[cell.column];
  if (typeof found?.value === "number" && found.numberFormat?.includes("%") === true) {
    return `${Number((found.value * 100).toPrecision(12))}%`;
  }
  return contentText(contentAt(snapshot, cell)) ?? "—";
}
