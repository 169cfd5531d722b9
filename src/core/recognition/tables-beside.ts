/**
 * Two tables side by side, as offices draw them to save paper: a header that says the same words twice or more, or tables of different kinds with
 * a blank column between them. Each is read by itself, with what stands above them; read as one, names of the left would meet points of the
 * right.
 */
import type { SheetSnapshot, SparseRows } from "../grid/index.js";
import type { GridCell } from "./cells/grid-cell.js";
import { foldLabel } from "./cells/fold-label.js";
import { wordsAt } from "./cells/read-place.js";
import type { SheetGrid } from "./cells/sheet-grid.js";
import { headerKind } from "./headers/classify-row.js";
import { isTotalLabel } from "./headers/row-labels.js";
import type { HeaderBlock, HeaderColumn } from "./headers/header-block.js";

/** Shorter runs, such as 得分 and 分值 in turn, are columns of one table. */
const FEWEST_COLUMNS = 3;
/** Tables drawn beside each other are short. */
const MOST_ROWS_BESIDE = 200;

/** @returns the sheet once for each table, the other tables' columns left out; null where the tables stand below each other */
export function tablesBeside(sheet: SheetSnapshot, headers: readonly HeaderBlock[]): SheetSnapshot[] | null {
  for (const { kind, columns, rows } of headers) {
    const starts = kind === "responses" ? [] : startsOfRuns(columns);
    if (starts.length < 2) continue;
    const [from = 0] = rows;
    return starts.map((start, index) => ({
      ...sheet,
      rows: between(sheet.rows, from, index === 0 ? 0 : start, starts[index + 1] ?? Number.POSITIVE_INFINITY),
    }));
  }
  return null;
}

/** Where each run of the same labels begins; nothing where the header is not made of such runs alone. */
function startsOfRuns(columns: readonly HeaderColumn[]): number[] {
  const says = ({ label, groups }: HeaderColumn): string => [label, ...groups].join("\n");
  for (let length = FEWEST_COLUMNS; length * 2 <= columns.length; length++) {
    if (columns.length % length !== 0) continue;
    const isRepeated = columns.every((column, index) => {
      const first = columns[index % length];
      return first !== undefined && says(first) === says(column);
    });
    if (isRepeated) return columns.filter((_, index) => index % length === 0).map(({ column }) => column);
  }
  return [];
}

/**
 * Two tables of different kinds whose headers touch: 资金来源 … 支出率 | 指标名称 … 得分. Each half of the header is one by itself, and each has a 合计 under its
 * own first column: without it, amounts beside indicators are columns of one table.
 * @returns the sheet once for each of them; null where no header is made so
 */
export function tablesTouching(grid: SheetGrid, headers: readonly HeaderBlock[]): SheetSnapshot[] | null {
  for (const { rows, kind } of headers) {
    const [row] = rows;
    if (row === undefined || rows.length > 1 || kind === "responses") continue;
    const cells = grid.cellsOf(row);
    const first = cells[0]?.column ?? 0;
    if (cells.length < 2 * FEWEST_COLUMNS || !hasTotal(grid, row, first)) continue;
    for (let at = FEWEST_COLUMNS; at + FEWEST_COLUMNS <= cells.length; at++) {
      const left = headerKind(cells.slice(0, at));
      const right = left === null ? null : headerKind(cells.slice(at));
      const second = cells[at]?.column ?? 0;
      if (left === null || right === null || left === right || !hasTotal(grid, row, second)) continue;
      return [
        { ...grid.sheet, rows: between(grid.sheet.rows, row, 0, second) },
        { ...grid.sheet, rows: between(grid.sheet.rows, row, second, Number.POSITIVE_INFINITY) },
      ];
    }
  }
  return null;
}

function hasTotal(grid: SheetGrid, header: number, column: number): boolean {
  return grid
    .rowsFrom(header + 1, header + MOST_ROWS_BESIDE)
    .some((row) => isTotalLabel(foldLabel(wordsAt(grid, row, column))));
}

/**
 * @returns the sheet once for each table between blank columns, and once for what stands below them all; null where no header stands beside
 * other words with a blank column between
 */
export function tablesApart(grid: SheetGrid): SheetSnapshot[] | null {
  const gaps = gapsIn(grid);
  if (gaps.length === 0) return null;
  for (const row of grid.openRows) {
    const segments = segmentsOf(grid, row, gaps);
    if (segments.length < 2 || !segments.every(isSegment) || !segments.some(isHeader)) continue;
    const starts = segments.map(([first]) => first?.column ?? 0);
    const end = Math.min(...gaps.filter(isBetween(segments)).map((gap) => gap.filledFrom(row)));
    const { rows } = grid.sheet;
    const parts = starts.map((start, index) =>
      between(before(rows, end), row, index === 0 ? 0 : start, starts[index + 1] ?? Number.POSITIVE_INFINITY),
    );
    const below = Number.isFinite(end) ? [from(rows, end)] : [];
    return [...parts, ...below].map((part) => ({ ...grid.sheet, rows: part }));
  }
  return null;
}

/** A column inside the sheet that holds nothing on most rows: a table below, or the fields of a form above, may cross it. */
interface Gap {
  readonly column: number;
  /** The first row from this one on that holds something there. */
  filledFrom(row: number): number;
}

function gapsIn(grid: SheetGrid): Gap[] {
  const gaps: Gap[] = [];
  for (let column = 1; column < grid.columnCount - 1; column++) {
    if ((grid.filledRows[column] ?? 0) * 2 > grid.rows.length) continue;
    gaps.push({
      column,
      filledFrom: (row) =>
        grid.rowsFrom(row).find((each) => grid.own(each, column) !== null) ?? Number.POSITIVE_INFINITY,
    });
  }
  return gaps;
}

/** The cells of a row, apart where a blank column stands between them. */
function segmentsOf(grid: SheetGrid, row: number, gaps: readonly Gap[]): GridCell[][] {
  const cells = grid.cellsOf(row);
  const open = gaps.filter(({ column }) => grid.shown(row, column) === null);
  const segments: GridCell[][] = [];
  let last = -1;
  for (const cell of cells) {
    const isApart = open.some(({ column }) => column > last && column < cell.column);
    if (isApart || segments.length === 0) segments.push([]);
    segments[segments.length - 1]?.push(cell);
    last = cell.column;
  }
  return segments;
}

const isSegment = (segment: readonly GridCell[]): boolean => segment.length >= 2;
const isHeader = (segment: readonly GridCell[]): boolean => headerKind(segment) !== null;

function isBetween(segments: readonly GridCell[][]): (gap: Gap) => boolean {
  return ({ column }) =>
    segments.some((segment, index) => {
      const [last, next] = [segment[segment.length - 1], segments[index + 1]?.[0]];
      return last !== undefined && next !== undefined && last.column < column && column < next.column;
    });
}

function before(rows: SparseRows, end: number): SparseRows {
  return Number.isFinite(end) ? rows.slice(0, end) : rows;
}

function from(rows: SparseRows, start: number): SparseRows {
  const kept: (SparseRows[number] | undefined)[] = [];
  rows.forEach((cells, row) => {
    if (row >= start) kept[row] = cells;
  });
  return kept;
}

function between(rows: SparseRows, fromRow: number, first: number, end: number): SparseRows {
  const kept: (SparseRows[number] | undefined)[] = [];
  // forEach and filter by place: the rows and their cells are sparse.
  rows.forEach((cells, row) => {
    if (row < fromRow) kept[row] = cells;
    else kept[row] = cells?.map((cell, column) => (column >= first && column < end ? cell : undefined));
  });
  return kept;
}
