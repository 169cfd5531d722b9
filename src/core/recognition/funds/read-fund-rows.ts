/** Reads the rows of a fund table: one line a source, amounts merged over several sources kept together, the total apart. */
import type { Rational } from "../../decimal/index.js";
import type { FundAmounts, FundLine, FundTotal, Reading, ScoredRow } from "../../model/index.js";
import { amountsInOneUnit } from "../../model/index.js";
import { figureOf, readFigure, readText, type GridCell } from "../cells/grid-cell.js";
import type { SheetGrid } from "../cells/sheet-grid.js";
import type { FundColumns } from "./assign-fund-columns.js";
import { isFundTotal } from "./fund-total.js";
import { readRate } from "./read-rate.js";

export interface FundRows {
  readonly lines: readonly FundLine[];
  readonly total: FundTotal | null;
  readonly executionScore: ScoredRow | null;
}

const SUBTOTAL = /小计[:：]?$/u;
/** 单位：万元; 按收入性质分： over the lines that it divides. */
const NO_LINE = /^\(?(?:金额|计量)?单位[:：]|^按.{2,8}分(?:类)?[:：]?$/u;
const AMOUNTS = ["budgeted", "received", "allocated", "paid"] as const;

export function readFundRows(grid: SheetGrid, rows: readonly number[], assigned: FundColumns): FundRows {
  const lines: FundLine[] = [];
  let total: FundTotal | null = null;
  // A 小计 in the last row is the table's total.
  let subtotal: FundTotal | null = null;
  let executionScore: ScoredRow | null = null;
  const unnamed: FundTotal[] = [];
  for (const row of rows) {
    const cells = grid.cellsOf(row);
    const [leading] = cells;
    if (leading === undefined) continue;
    executionScore ??= readExecutionScore(grid, row, assigned);
    const source = sourceOf(grid, row, assigned);
    const isTotal =
      cells.some((cell) => cell.column <= (assigned.columns.source ?? 0) && isFundTotal(cell.label)) ||
      (source !== null && isFundTotal(source.label));
    const amounts = readAmounts(grid, row, assigned);
    // What follows the total without amounts is the title of the next table.
    if (total !== null && lines.length > 0 && !isTotal && !hasAmount(amounts) && cells.length === 1) break;
    if (isTotal) {
      total ??= amounts;
      continue;
    }
    if (source === null) {
      if (hasAmount(amounts)) unnamed.push(amounts);
      continue;
    }
    if (SUBTOTAL.test(source.label)) {
      subtotal = amounts;
      continue;
    }
    if (NO_LINE.test(source.label)) continue;
    subtotal = null;
    const reading = readText(grid.name, source);
    if (reading === null || (cells.length === 1 && reading.text.length > 40)) continue;
    lines.push({
      ...amounts,
      source: { ...reading, value: reading.value.replace(/[:：]\s*$/u, "") },
      mergedWith: mergedWith(grid, row, assigned),
    });
  }
  // A block of one row: its name is the header's, merged over it.
  const only = lines.length === 0 && unnamed.length === 1 ? unnamed[0] : undefined;
  return { lines, total: total ?? subtotal ?? only ?? null, executionScore };
}

/** The name of a line: in its column, or the nearest one to the left where the deepest name is missing. */
function sourceOf(grid: SheetGrid, row: number, assigned: FundColumns): GridCell | null {
  const { source } = assigned.columns;
  if (source === null) return null;
  const own = grid.own(row, source);
  if (own !== null && own.text !== "" && figureOf(own) === null) return own;
  const left = [...grid.cellsOf(row)]
    .reverse()
    .find((cell) => cell.column < source && cell.text !== "" && figureOf(cell) === null);
  return left ?? null;
}

function readAmounts(grid: SheetGrid, row: number, assigned: FundColumns): FundAmounts {
  const { columns } = assigned;
  const amount = (column: number | null): Reading<Rational> | null =>
    column === null ? null : readFigure(grid.name, grid.own(row, column));
  const amounts = {
    row,
    budgeted: amount(columns.budgeted),
    received: amount(columns.received),
    allocated: amount(columns.allocated),
    paid: amount(columns.paid),
  };
  const header = columns.rate === null ? "" : (assigned.meanings.get(columns.rate)?.words ?? "");
  const cell = columns.rate === null ? null : grid.own(row, columns.rate);
  const comparable = amountsInOneUnit(amounts, assigned.units.ofColumns);
  const context = { isPercentHeader: header.includes("%"), amounts: comparable };
  return { ...amounts, statedRate: readRate(grid.name, cell, context) };
}

function mergedWith(grid: SheetGrid, row: number, assigned: FundColumns): number[] {
  const rows = new Set<number>();
  for (const name of AMOUNTS) {
    const column = assigned.columns[name];
    const merge = column === null ? null : grid.mergeOver(row, column);
    if (merge === null || merge.area.row !== row) continue;
    for (let next = row + 1; next < merge.area.row + merge.area.rowCount; next++) rows.add(next);
  }
  return [...rows].sort((one, other) => one - other);
}

function hasAmount(amounts: FundAmounts): boolean {
  return AMOUNTS.some((name) => amounts[name] !== null);
}

function readExecutionScore(grid: SheetGrid, row: number, assigned: FundColumns): ScoredRow | null {
  const figure = (column: number | null): Reading<Rational> | null =>
    column === null ? null : readFigure(grid.name, grid.own(row, column));
  const [fullScore, statedScore] = [figure(assigned.fullScore) ?? assigned.statedFullScore, figure(assigned.score)];
  if (assigned.score === null && assigned.fullScore === null) return null;
  return fullScore === null && statedScore === null ? null : { row, fullScore, statedScore };
}
