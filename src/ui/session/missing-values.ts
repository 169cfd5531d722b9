/** The values that a score waits for, each with the cell to fill in; null where the sheet has no such column. */
import type { CellAddress } from "../../core/grid/index.js";
import type { PaneAssessment, PaneIndicator } from "../../app/pane/pane-engine.js";

export interface MissingValue {
  readonly name: "actual-value" | "target-value";
  readonly cell: CellAddress | null;
}

/** By the words of the problem `value/missing`. */
const COLUMNS = {
  actual: { name: "actual-value", column: "actual" },
  target: { name: "target-value", column: "target" },
} as const;

export function missingValues(
  { indicator, score }: PaneIndicator,
  assessment: PaneAssessment | null,
): readonly MissingValue[] {
  if (score.status !== "needs-data") return [];
  const columns = assessment?.scored.sheets.find((table) => table.indicators.some((one) => one.indicator === indicator))
    ?.sheet.columns;
  return score.problems.flatMap(({ code, words }): MissingValue[] => {
    if (code !== "value/missing" || (words !== "actual" && words !== "target")) return [];
    const { name, column } = COLUMNS[words];
    const place = columns?.[column] ?? null;
    const { sheet, row } = indicator;
    return [{ name, cell: indicator[column]?.cell ?? (place === null ? null : { sheet, row, column: place }) }];
  });
}
