/** 年度总体目标 of a self-evaluation form: what was to be reached and what the unit says was reached, side by side above the indicators. */
import type { OverallGoal } from "../../model/index.js";
import { addressOf, readText, type GridCell } from "../cells/grid-cell.js";
import type { SheetGrid } from "../cells/sheet-grid.js";

const GOAL = /总体目标|^(?:年度)?绩效目标|年度目标/u;
const EXPECTED = /^(?:年度|年初)?(?:预期|设定|总体|绩效)*目标(?:内容)?$|^(?:年初|年度)(?:设定|预期)目标$/u;
const ACHIEVED = /^(?:目标|全年|年度|绩效目标)?(?:实际)?完成情况$/u;
/** The form has it directly above; more rows stand between where it is divided into several goals. */
const MOST_ROWS_ABOVE = 12;

/** @returns null where the rows above the header hold no such block. */
export function overallGoal(grid: SheetGrid, headerRow: number): OverallGoal | null {
  let row = grid.rowBefore(headerRow);
  for (let seen = 0; row !== null && seen < MOST_ROWS_ABOVE; seen++) {
    const goal = goalUnder(grid, row, headerRow);
    if (goal !== null) return goal;
    row = grid.rowBefore(row);
  }
  return null;
}

/** What stands below a row that heads the goal and its results. */
function goalUnder(grid: SheetGrid, row: number, headerRow: number): OverallGoal | null {
  const cells = grid.cellsOf(row);
  const achieved = cells.find((cell) => ACHIEVED.test(cell.label));
  if (achieved === undefined) return null;
  // 年度总体目标 in front names the block; the header beside the results names the goal.
  const expected = cells.findLast((cell) => EXPECTED.test(cell.label) && cell.column < achieved.column);
  const isGoal = cells.some((cell) => GOAL.test(cell.label)) || isUnderGoal(grid, row);
  const below = grid.rowAfter(row);
  if (expected === undefined || !isGoal || below === null || below >= headerRow) return null;
  return {
    expected: readText(grid.name, grid.own(below, expected.column)),
    achieved: readText(grid.name, grid.own(below, achieved.column)),
    achievedCell: achievedCell(grid, below, achieved),
  };
}

/** The label 总体目标 may be merged over the row of sub-headers from above. */
function isUnderGoal(grid: SheetGrid, row: number): boolean {
  return [0, 1].some((column) => GOAL.test(grid.shown(row, column)?.label ?? ""));
}

function achievedCell(grid: SheetGrid, row: number, header: GridCell): OverallGoal["achievedCell"] {
  return { ...addressOf(grid.name, header), row };
}
