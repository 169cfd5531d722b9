/** 得分 of a row: its own column, or the mean of the experts' columns with their scores as its text. */
import { decimal, divide, equals, sum, whole, type Rational } from "../../decimal/index.js";
import type { Reading } from "../../model/index.js";
import { addressOf, figureOf, type GridCell } from "../cells/grid-cell.js";
import { figureAt } from "../cells/read-place.js";
import type { SheetGrid } from "../cells/sheet-grid.js";
import type { IndicatorColumns } from "./assign-columns.js";

export function readScore(grid: SheetGrid, row: number, assigned: IndicatorColumns): Reading<Rational> | null {
  const { score } = assigned.columns;
  return (
    figureAt(grid, row, score) ??
    inWords(grid, row, grid.own(row, score), assigned) ??
    meanOfExperts(grid, row, assigned.experts)
  );
}

function inWords(
  grid: SheetGrid,
  row: number,
  cell: GridCell | null,
  assigned: IndicatorColumns,
): Reading<Rational> | null {
  return cell === null ? null : (besideGrade(grid, cell) ?? outOfPoints(grid, row, cell, assigned));
}

/** “27/30” beside 分值 30: the points of the indicator repeated behind its score. */
function outOfPoints(
  grid: SheetGrid,
  row: number,
  cell: GridCell,
  { columns }: IndicatorColumns,
): Reading<Rational> | null {
  const [, score, points] = /^(\d+(?:\.\d+)?)分?\/(\d+(?:\.\d+)?)分?$/u.exec(cell.label) ?? [];
  const full = figureOf(columns.fullScore === null ? null : grid.own(row, columns.fullScore));
  if (score === undefined || points === undefined || full === null) return null;
  if (!equals(decimal(points), full)) return null;
  return { value: decimal(score), text: cell.text, cell: addressOf(grid.name, cell) };
}

/** “88（良）”, “88分，良”: a score with its grade in one cell. */
function besideGrade(grid: SheetGrid, cell: GridCell): Reading<Rational> | null {
  const number = /^(-?\d+(?:\.\d+)?)分?[(,，、](?:等级为?|评价等级)?[优良中差合不较一]/u.exec(cell.label)?.[1];
  return number === undefined ? null : { value: decimal(number), text: cell.text, cell: addressOf(grid.name, cell) };
}

function meanOfExperts(grid: SheetGrid, row: number, experts: readonly number[]): Reading<Rational> | null {
  if (experts.length === 0) return null;
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
