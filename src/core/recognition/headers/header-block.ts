/** The header of one table: its rows, and each column with its own label and the group labels above it. */
import type { SheetGrid } from "../cells/sheet-grid.js";

export type TableKind = "indicators" | "funds" | "questionnaire" | "responses" | "site-findings";

export interface HeaderBlock {
  readonly kind: TableKind;
  /** From the top. */
  readonly rows: readonly number[];
  readonly columns: readonly HeaderColumn[];
}

export interface HeaderColumn {
  readonly column: number;
  /** The lowest label of the column, folded. */
  readonly label: string;
  /** The labels of the groups over it, from the nearest up; empty in a header of one row. */
  readonly groups: readonly string[];
  /** Where the label stands. */
  readonly row: number;
  readonly text: string;
}

/** The words of a column from its outermost group to its own label, with “ / ” between them: folded labels hold no blanks. */
export function wordsOf({ groups, label }: Pick<HeaderColumn, "groups" | "label">): string {
  return groups.length === 0 ? label : [...groups].reverse().concat(label).join(" / ");
}

const NO_GROUPS: readonly string[] = [];

/** Columns that have a label of their own. The columns that a label spans to its right belong to its first. */
export function headerColumns(grid: SheetGrid, rows: readonly number[]): HeaderColumn[] {
  const [first, ...others] = rows;
  if (first !== undefined && others.length === 0) {
    const cells = grid.cellsOf(first).filter(({ label }) => label !== "");
    return cells.map(({ column, label, text }) => ({ column, label, groups: NO_GROUPS, row: first, text }));
  }
  const places = new Set<number>();
  for (const row of rows) for (const cell of grid.cellsOf(row)) places.add(cell.column);
  const columns = [...places].sort((one, other) => one - other).map((column) => headerColumn(grid, rows, column));
  return columns.filter((column) => column !== null);
}

function headerColumn(grid: SheetGrid, rows: readonly number[], column: number): HeaderColumn | null {
  const lowest = [...rows].reverse().find((row) => grid.own(row, column) !== null);
  if (lowest === undefined) return null;
  const cell = grid.own(lowest, column);
  if (cell === null || cell.label === "") return null;
  const groups = rows
    .filter((row) => row < lowest)
    .reverse()
    .map((row) => groupOver(grid, row, column))
    .filter((label) => label !== "" && label !== cell.label);
  return { column, label: cell.label, groups, row: lowest, text: cell.text };
}

/** The label of a group: over the column itself, through a merge, or (without merges) the nearest one to the left. */
function groupOver(grid: SheetGrid, row: number, column: number): string {
  const shown = grid.shown(row, column);
  if (shown !== null) return shown.label;
  const left = [...grid.cellsOf(row)].reverse().find((cell) => cell.column < column);
  if (left === undefined || grid.widthOf(row, left.column) > 1) return "";
  return left.label;
}
