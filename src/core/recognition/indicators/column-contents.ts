/** What stands in the columns of a table's body: texts, figures, sentences about points. A column is looked through no further than its answer. */
import { holdsFigure } from "../cells/grid-cell.js";
import { wordsAt } from "../cells/read-place.js";
import type { SheetGrid } from "../cells/sheet-grid.js";

export interface ColumnContents {
  /** Whether a row has text of its own there. */
  hasText(column: number): boolean;
  /** Whether a row has a figure of its own there. */
  hasFigure(column: number): boolean;
  /** Whether half of the rows that have a name at all have a figure of their own there. */
  isOfFigures(column: number): boolean;
  /** Whether half of its texts say how points are given. */
  speaksOfPoints(column: number): boolean;
  /** True where the figures stand only where a level begins. */
  isLevelWeight(column: number, levels: { readonly level1: number | null; readonly level3: number | null }): boolean;
}

/** “得3分”, “扣0.5分”, “（1分）”, “得分=…×分值”, “酌情给分”, “计满分”. */
const POINTS =
  /[\d０-９]\s*分(?!钟|之|公司|局|类|析|配|别|布)|[得扣计记给]\s*(?:满)?分|得分\s*[=＝]|分值|满分|扣完为止|权重/u;
/** Each of those holds one of these: a text without is asked no further. */
function mayHoldPoints(text: string): boolean {
  return text.includes("分") || text.includes("权重") || text.includes("扣完为止");
}

/** Shorter texts are figures and marks. */
const SHORTEST_SENTENCE = 4;

export function columnContents(grid: SheetGrid, rows: readonly number[]): ColumnContents {
  let named: number | null = null;
  return {
    hasText: (column) => rows.some((row) => isText(grid, row, column)),
    hasFigure: (column) => rows.some((row) => holdsFigure(grid.cellAt(row, column))),
    isOfFigures: (column) => {
      const figures = figuresIn(grid, rows, column);
      if (figures * 2 >= Math.max(1, rows.length)) return true;
      named ??= mostTexts(grid, rows);
      return figures * 2 >= named;
    },
    speaksOfPoints: (column) => speaksOfPoints(grid, rows, column),
    isLevelWeight: (column, { level1, level3 }) =>
      level1 !== null &&
      level3 !== null &&
      rows.some((row) => {
        const isNameAlone = grid.cellAt(row, level3) !== null && grid.cellAt(row, level1) === null;
        return isNameAlone && !holdsFigure(grid.cellAt(row, column));
      }) &&
      rows.every((row) => !holdsFigure(grid.cellAt(row, column)) || grid.cellAt(row, level1) !== null),
  };
}

function isText(grid: SheetGrid, row: number, column: number): boolean {
  return wordsAt(grid, row, column) !== "" && !holdsFigure(grid.cellAt(row, column));
}

/** Counted until they are half of the rows. */
function figuresIn(grid: SheetGrid, rows: readonly number[], column: number): number {
  let figures = 0;
  for (let at = 0; at < rows.length && figures * 2 < rows.length; at++) {
    if (holdsFigure(grid.cellAt(rows[at] ?? 0, column))) figures++;
  }
  return figures;
}

/** How many rows have text in the column that has most; at least one. */
function mostTexts(grid: SheetGrid, rows: readonly number[]): number {
  let most = 1;
  for (let column = 0; column < grid.columnCount && most < rows.length; column++) {
    most = Math.max(most, rows.filter((row) => isText(grid, row, column)).length);
  }
  return most;
}

function speaksOfPoints(grid: SheetGrid, rows: readonly number[], column: number): boolean {
  let texts = 0;
  let speaking = 0;
  for (let at = 0; at < rows.length; at++) {
    const text = wordsAt(grid, rows[at] ?? 0, column);
    if (text.length < SHORTEST_SENTENCE) continue;
    texts++;
    if (mayHoldPoints(text) && POINTS.test(text)) speaking++;
    const left = rows.length - 1 - at;
    if (speaking * 2 >= texts + left) return true;
    if ((speaking + left) * 2 < texts + left) return false;
  }
  return texts > 0 && speaking * 2 >= texts;
}
