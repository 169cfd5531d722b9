/** 得分 of a row: its own column, or the mean of the experts' columns with their scores as its text. */
import { divide, sum, whole, type Rational } from "../../decimal/index.js";
import type { Reading } from "../../model/index.js";
import { addressOf, figureOf, readFigure } from "../cells/grid-cell.js";
import type { SheetGrid } from "../cells/sheet-grid.js";
import type { IndicatorColumns } from "./assign-columns.js";

export function readScore(grid: SheetGrid, row: number, assigned: IndicatorColumns): Reading<Rational> | null {
  const { score } = assigned.columns;
  const own = score === null ? null : readFigure(grid.name, grid.own(row, score));
  return own ?? meanOfExperts(grid, row, assigned.experts);
}

function meanOfExperts(grid: SheetGrid, row: number, experts: readonly number[]): Reading<Rational> | null {
  const cells = experts
    .map((column) => grid.own(row, column))
    .filter((cell) => cell !== null && figureOf(cell) !== null);
  const [first = null] = cells;
  if (first === null) return null;
  const values = cells.map(figureOf).filter((value) => value !== null);
  return {
    value: divide(sum(values), whole(values.length)),
    text: cells.map((cell) => cell?.text ?? "").join("、"),
    cell: addressOf(grid.name, first),
  };
}
