/** 产出数量(15): a number in brackets without 分 is a weight only where those of all its siblings add up. Years and counts do not. */
import { equals, sum, whole, type Rational } from "../../decimal/index.js";
import type { SheetGrid } from "../cells/sheet-grid.js";
import { isGradeLabel, isNoteLabel, isSignatureLabel, isSubtotalLabel, isTotalLabel } from "../headers/row-labels.js";
import { bareWeight, parseLevelLabel } from "./parse-level-label.js";

/** A hundred; or what is left of it in a self-evaluation, where 预算执行率 has its points in a block of its own. */
const WHOLES = [100, 90, 80].map(whole);

/** @returns the columns of names in which a bare number in brackets is a weight. */
export function bareWeightColumns(
  grid: SheetGrid,
  rows: readonly number[],
  columns: readonly number[],
): ReadonlySet<number> {
  const sums = new Map<number, Rational>();
  for (const column of columns) {
    const weights = weightsIn(grid, rows, column);
    if (weights.length >= 2) sums.set(column, sum(weights));
  }
  const agrees = (column: number, points: Rational): boolean =>
    WHOLES.some((each) => equals(each, points)) ||
    [...sums].some(([other, same]) => other !== column && equals(same, points));
  return new Set([...sums].filter(([column, points]) => agrees(column, points)).map(([column]) => column));
}

const NO_NAMES = [isTotalLabel, isSubtotalLabel, isNoteLabel, isSignatureLabel, isGradeLabel];
const NONE: readonly Rational[] = [];

/**
 * The bare number of each name, once however often the name is repeated on the rows below it; totals, notes and signatures are no names.
 * @returns nothing where a name has none
 */
function weightsIn(grid: SheetGrid, rows: readonly number[], column: number): readonly Rational[] {
  const weights: Rational[] = [];
  let last = "";
  for (const row of rows) {
    const cell = grid.own(row, column);
    if (cell === null || cell.text === "" || cell.text === last) continue;
    const { label } = cell;
    if (NO_NAMES.some((is) => is(label))) continue;
    const weight = bareWeight(cell.text) ?? parseLevelLabel(cell.text).fullScore;
    if (weight === null) return NONE;
    weights.push(weight);
    last = cell.text;
  }
  return weights;
}
