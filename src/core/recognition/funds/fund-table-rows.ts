/** The rows that belong to a fund table: up to its notes, its signatures, or the next part of a self-evaluation form. */
import type { SheetGrid } from "../cells/sheet-grid.js";
import { isNoteLabel, isSignatureLabel } from "../headers/row-labels.js";

const NEXT_PART = /总体目标|^预期目标|^年初设定目标|^绩效指标|^年度目标|^一级指标|^年度绩效|^绩效目标/u;

export function fundTableRows(grid: SheetGrid, rows: readonly number[]): number[] {
  const end = rows.findIndex((row) => {
    const [leading, ...others] = grid.cellsOf(row);
    if (leading === undefined) return false;
    return (
      NEXT_PART.test(leading.label) ||
      (isNoteLabel(leading.label) && others.length <= 1) ||
      isSignatureLabel(leading.label)
    );
  });
  return rows.slice(0, end < 0 ? rows.length : end);
}
