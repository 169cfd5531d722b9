/** The scored tables of a workbook, each by a key: its sheet's name, and “自评表/2” for a second one there, which no sheet can be called. */
import type { PaneAssessment, PaneSheet } from "../../app/pane/pane-engine.js";

export interface ScoredTable {
  readonly key: string;
  /** From 1, among those of its sheet. */
  readonly number: number;
  readonly table: PaneSheet;
}

/** Those that hold indicators, in the workbook's order. */
export function scoredTables(assessment: PaneAssessment | null): readonly ScoredTable[] {
  const counts = new Map<string, number>();
  const tables = (assessment?.scored.sheets ?? []).filter(({ indicators }) => indicators.length > 0);
  return tables.map((table) => {
    const { sheet } = table.sheet;
    const number = (counts.get(sheet) ?? 0) + 1;
    counts.set(sheet, number);
    return { key: number === 1 ? sheet : `${sheet}/${number}`, number, table };
  });
}
