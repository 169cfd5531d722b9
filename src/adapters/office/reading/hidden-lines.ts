/** Which rows and columns are hidden or filtered away, asked only of sheets that have some. */
import type { UsedCells } from "./read-sheet-list.js";

export interface HiddenLines {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

export const NO_HIDDEN_LINES: HiddenLines = { rows: new Set(), columns: new Set() };

/** Queues the question; what it returns reads the answer after the sync. */
export function queueHiddenLines(range: Excel.Range, { extent, hasHiddenLines }: UsedCells): () => HiddenLines {
  if (!hasHiddenLines) return () => NO_HIDDEN_LINES;
  const lines = {
    rows: range.getRowProperties({ rowHidden: true }),
    columns: range.getColumnProperties({ columnHidden: true }),
  };
  return () => ({
    rows: linesWhere(lines.rows.value, extent.row, (line) => line.rowHidden === true),
    columns: linesWhere(lines.columns.value, extent.column, (line) => line.columnHidden === true),
  });
}

function linesWhere<T>(lines: readonly T[], first: number, isHidden: (line: T) => boolean): ReadonlySet<number> {
  return new Set(lines.flatMap((line, index) => (isHidden(line) ? [first + index] : [])));
}
