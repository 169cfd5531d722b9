/** 产出数量(15): a number in brackets without 分 is a weight only where those of all its siblings add up. Years and counts do not. */
import { absolute, compare, equals, subtract, sum, whole, type Rational } from "../../decimal/index.js";
import type { SheetGrid } from "../cells/sheet-grid.js";
import { isGradeLabel, isNoteLabel, isSignatureLabel, isSubtotalLabel, isTotalLabel } from "../headers/row-labels.js";
import { bareWeight, parseLevelLabel } from "./parse-level-label.js";
import { weightAt } from "./read-weight.js";

/** A hundred; or what is left of it in a self-evaluation, where 预算执行率 has its points in a block of its own. */
const WHOLES = [100, 90, 80].map(whole);

/** One wrong weight leaves the sum of its column no farther from the whole than this. */
const SLIP = whole(20);

/**
 * @param points the column of 分值, where the table has one
 * @returns the columns of names in which a bare number in brackets is a weight
 */
export function bareWeightColumns(
  grid: SheetGrid,
  rows: readonly number[],
  columns: readonly number[],
  points: number | null = null,
): ReadonlySet<number> {
  const sums = new Map<number, Rational>();
  for (const column of columns) {
    const weights = weightsIn(grid, rows, column);
    if (weights.length >= 2) sums.set(column, sum(weights));
  }
  const agrees = (column: number, points: Rational): boolean =>
    WHOLES.some((each) => equals(each, points)) ||
    [...sums].some(([other, same]) => other !== column && equals(same, points));
  const proven = [...sums].filter(([column, own]) => agrees(column, own));
  const isOfWeights = proven.length > 0 || (sums.size > 0 && addsUpToWhole(grid, rows, points));
  // Beside weights that add up, a column that nearly does has one wrong weight: read, so that it is reported.
  const slipped = isOfWeights ? [...sums].filter(([, own]) => isNearWhole(own)) : [];
  return new Set([...proven, ...slipped].map(([column]) => column));
}

function isNearWhole(points: Rational): boolean {
  return WHOLES.some((each) => compare(absolute(subtract(each, points)), SLIP) <= 0);
}

function addsUpToWhole(grid: SheetGrid, rows: readonly number[], points: number | null): boolean {
  if (points === null) return false;
  const own = rows
    .filter((row) => !grid.cellsOf(row).some(({ label }) => isTotalLabel(label) || isSubtotalLabel(label)))
    .flatMap((row) => weightAt(grid, row, points)?.value ?? []);
  return WHOLES.some((each) => equals(each, sum(own)));
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
