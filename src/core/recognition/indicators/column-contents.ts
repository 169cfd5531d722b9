/** What stands in the columns of a table's body: how much text, how many figures, whether it speaks of points. */
import { hasFigure } from "../cells/grid-cell.js";
import type { SheetGrid } from "../cells/sheet-grid.js";

export interface ColumnContents {
  /** Share of body rows with text of their own. */
  textShare(column: number): number;
  /** Share of rows that have a name at all, with a figure of their own. */
  figureShare(column: number): number;
  /** Share of the texts that say how points are given. */
  pointsShare(column: number): number;
  /** True where the figures stand only where a level begins. */
  isLevelWeight(column: number, levels: { readonly level1: number | null; readonly level3: number | null }): boolean;
}

/** “得3分”, “扣0.5分”, “（1分）”, “得分=…×分值”, “酌情给分”, “计满分”. */
const POINTS =
  /[\d０-９]\s*分(?!钟|之|公司|局|类|析|配|别|布)|[得扣计记给]\s*(?:满)?分|得分\s*[=＝]|分值|满分|扣完为止|权重/u;

interface Count {
  texts: number;
  figures: number;
}

export function columnContents(grid: SheetGrid, rows: readonly number[]): ColumnContents {
  const counts = countsIn(grid, rows);
  const rowCount = Math.max(1, rows.length);
  let named = 1;
  counts.forEach((count) => (named = Math.max(named, count.texts)));
  return {
    textShare: (column) => (counts[column]?.texts ?? 0) / rowCount,
    figureShare: (column) => (counts[column]?.figures ?? 0) / Math.min(named, rowCount),
    pointsShare: (column) => pointsShareOf(grid, rows, column),
    isLevelWeight: (column, { level1, level3 }) =>
      level1 !== null &&
      level3 !== null &&
      rows.some(
        (row) => grid.own(row, level3) !== null && grid.own(row, level1) === null && !hasFigure(grid.own(row, column)),
      ) &&
      rows.every((row) => !hasFigure(grid.own(row, column)) || grid.own(row, level1) !== null),
  };
}

function countsIn(grid: SheetGrid, rows: readonly number[]): readonly Count[] {
  const counts: Count[] = [];
  for (const row of rows) {
    const cells = grid.cellsOf(row);
    for (let at = 0; at < cells.length; at++) {
      const cell = cells[at];
      if (cell === undefined) continue;
      const count = (counts[cell.column] ??= { texts: 0, figures: 0 });
      if (hasFigure(cell)) count.figures++;
      else if (cell.text !== "") count.texts++;
    }
  }
  return counts;
}

/** Of the few columns that may hold standards; shorter texts are figures and marks. */
function pointsShareOf(grid: SheetGrid, rows: readonly number[], column: number): number {
  let [texts, points] = [0, 0];
  for (const row of rows) {
    const text = grid.own(row, column)?.text ?? "";
    if (text.length <= 3) continue;
    texts++;
    if (POINTS.test(text)) points++;
  }
  return points / Math.max(1, texts);
}
