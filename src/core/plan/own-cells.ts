/** Which cells still hold what we last wrote, by what 评分依据 remembers: those are ours to renew; all others are a person's. */
import { cellAt, holdsRecord, sheetNamed, type CellAddress, type WorkbookSnapshot } from "../grid/index.js";
import { indicatorKeys } from "../model/indicator-key.js";
import type { Evaluation, Indicator } from "../model/index.js";
import type { ScoreBasis } from "../summary/read-score-basis.js";

export interface OwnCells {
  /** Keys (`indicatorKeys`) of indicators whose score cell holds our own last score: it is no one's statement. */
  readonly scores: ReadonlySet<string>;
  readonly notes: ReadonlySet<string>;
}

export const NO_OWN_CELLS: OwnCells = { scores: new Set(), notes: new Set() };

export function ownCells(evaluation: Evaluation, snapshot: WorkbookSnapshot, basis: ScoreBasis | null): OwnCells {
  if (basis === null || basis.indicators.size === 0) return NO_OWN_CELLS;
  const scores = new Set<string>();
  const notes = new Set<string>();
  for (const sheet of evaluation.sheets) {
    if (sheet.role !== "indicators" && sheet.role !== "self-evaluation") continue;
    const keys = indicatorKeys(sheet.indicators);
    sheet.indicators.forEach((indicator, position) => {
      const key = keys[position] ?? "";
      const record = basis.indicators.get(key);
      if (holds(snapshot, scoreCellOf(indicator), record?.writtenScore ?? null)) scores.add(key);
      if (holds(snapshot, indicator.deviationCell, record?.writtenNote ?? null)) notes.add(key);
    });
  }
  return { scores, notes };
}

/** Whether a cell still holds what a record says we wrote. */
export function holds(snapshot: WorkbookSnapshot, cell: CellAddress | null, record: string | null): boolean {
  if (cell === null || record === null) return false;
  const sheet = sheetNamed(snapshot, cell.sheet);
  return sheet !== null && holdsRecord(cellAt(sheet, cell.row, cell.column), record);
}

function scoreCellOf(indicator: Indicator): CellAddress | null {
  return indicator.scoreCell ?? indicator.statedScore?.cell ?? null;
}
