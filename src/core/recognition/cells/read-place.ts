/** What a table says at one place, read from the sheet as it stands: the rows of a body are read so, place by place. */
import type { Rational } from "../../decimal/index.js";
import type { Reading } from "../../model/index.js";
import { exactOf, figureIn, textOf } from "./grid-cell.js";
import type { SheetGrid } from "./sheet-grid.js";

/** The words of a cell; empty where the place is blank or the table has no such column. */
export function wordsAt(grid: SheetGrid, row: number, column: number | null): string {
  const cell = grid.cellAt(row, column);
  return cell === null ? "" : textOf(cell, grid.dateSystem);
}

export function textAt(grid: SheetGrid, row: number, column: number | null): Reading<string> | null {
  const cell = grid.cellAt(row, column);
  if (cell === null || column === null) return null;
  const text = textOf(cell, grid.dateSystem);
  if (text === "") return null;
  const value = typeof cell.value === "number" ? exactOf(cell, grid.dateSystem) : text;
  return { value, text, cell: { sheet: grid.name, row, column } };
}

export function figureAt(grid: SheetGrid, row: number, column: number | null): Reading<Rational> | null {
  const cell = grid.cellAt(row, column);
  if (cell === null || column === null) return null;
  const value = figureIn(cell);
  return value === null
    ? null
    : { value, text: textOf(cell, grid.dateSystem), cell: { sheet: grid.name, row, column } };
}
