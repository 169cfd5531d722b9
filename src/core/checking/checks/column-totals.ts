/**
 * 合计 and 小计 foot: where the row of a sum is the sum of its rows in one column or more, it is so in the others too. Which rows it sums up – those
 * above it, those below, the subtotals alone, the outermost lines – is what the agreeing columns prove; without one nothing is said.
 */
import {
  absolute,
  compare,
  decimalPlaces,
  divide,
  formatPercent,
  isNegative,
  rational,
  subtract,
  sum,
  whole,
  ZERO,
  type Rational,
} from "../../decimal/index.js";
import { outerAmounts, type Finding } from "../../model/index.js";
import type { CheckingInput } from "../checking-input.js";
import type { Figure } from "../reading/figure.js";
import { figureTables, type FigureColumn, type FigureRow, type FigureTable } from "../reading/figure-table.js";
import { indicatorSheets } from "../reading/recognized-sheets.js";
import { settledCells } from "../reading/settled-cells.js";
import { shown } from "../reading/printed-number.js";

export function checkColumnTotals(input: CheckingInput): Finding[] {
  const settled = settledCells(input);
  // Weighted sums are no sums of a column.
  const weighted = new Set(
    indicatorSheets(input).flatMap((sheet) =>
      sheet.hasNestedWeights === true || sheet.scoreScale !== undefined ? [sheet.sheet] : [],
    ),
  );
  return figureTables(input)
    .filter(({ sheet, role }) => role !== "summary" && !weighted.has(sheet.name))
    .flatMap((table) =>
      table.rows.flatMap((row, at) => {
        if (row.kind === "detail" && row.rank < 0) return [];
        return totalFindings(table, row, at, (column) => !settled.has(table.sheet.name, row.row, column));
      }),
    );
}

/** Columns that no sum makes sense of; of percentages only shares and weights add up. */
const NO_SUM = /率|平均|均值|单价|系数|排名|名次|等级|等次|标准值|目标值|指标值|完成值|实际值/u;
const SHARE = /权重|占比|比例|比重|百分比|构成|份额/u;
/** Merged or left out on the rows of one level, such columns have gaps. */
const OF_LEVELS = /分值|权重|满分|得分/u;

function addsUp({ label }: FigureColumn, figure: Figure | undefined): boolean {
  if (figure === undefined || NO_SUM.test(label)) return false;
  return figure.isPercent === SHARE.test(label) || !figure.isPercent;
}

function totalFindings(table: FigureTable, row: FigureRow, at: number, isOpen: (column: number) => boolean): Finding[] {
  const columns = table.columns.filter((column) => addsUp(column, row.figures.get(column.column)?.figure));
  const open = columns.filter(({ column }) => isOpen(column));
  if (open.length === 0 || columns.length < 2) return [];
  const runs =
    row.kind === "detail"
      ? [numberedBelow(table.rows, at)].filter((run) => run.length > 1)
      : runsAround(table.rows, at);
  // Most sums are right, and nothing more need be known of them.
  const doubtful = open.filter(
    (column) => runs.some((run) => hasValue(run, column)) && !runs.some((run) => foots(row, run, column)),
  );
  if (doubtful.length === 0) return [];
  const readings = (row.kind === "detail" ? runs : withOuterLines(runs, table.columns)).map((parts) => ({
    parts,
    agreeing: columns.filter((column) => foots(row, parts, column)),
  }));
  const best = readings.reduce((most, each) => (each.agreeing.length > most.agreeing.length ? each : most), {
    parts: [] as readonly FigureRow[],
    agreeing: [] as FigureColumn[],
  });
  const differing = doubtful.filter(
    (column) => hasValue(best.parts, column) && !readings.some(({ parts }) => foots(row, parts, column)),
  );
  if (best.agreeing.length === 0 || differing.length > best.agreeing.length) return [];
  return differing.flatMap((column) => finding(row, best.parts, column) ?? []);
}

/** The rows that a sum may be made of by its place: those above it and below, since the last sum and up to the next, or the subtotals alone. */
function runsAround(rows: readonly FigureRow[], at: number): (readonly FigureRow[])[] {
  const above = rows.slice(0, at);
  const below = rows.slice(at + 1);
  const sinceLast = above.slice(above.findLastIndex(({ kind }) => kind !== "detail") + 1);
  const next = below.findIndex(({ kind }) => kind !== "detail");
  return distinct([
    sinceLast,
    above.filter(({ kind }) => kind === "detail"),
    above.filter(({ kind }) => kind === "subtotal"),
    next < 0 ? below : below.slice(0, next),
    below.filter(({ kind }) => kind === "detail"),
    below.filter(({ kind }) => kind === "subtotal"),
  ]);
}

/** Each run, and what of it stands outermost by the names and figures of its lines. */
function withOuterLines(
  runs: readonly (readonly FigureRow[])[],
  columns: readonly FigureColumn[],
): (readonly FigureRow[])[] {
  return distinct(
    runs.flatMap((run) => [
      run,
      ...(run.length < 2 ? [] : columns).flatMap(({ column }) =>
        outerAmounts(run.map((part) => ({ part, name: part.name, amount: valueIn(part, column) ?? ZERO })))
          .filter((lines) => lines.length < run.length)
          .map((lines) => lines.map(({ part }) => part)),
      ),
    ]),
  );
}

function hasValue(parts: readonly FigureRow[], { column }: FigureColumn): boolean {
  return parts.some((part) => valueIn(part, column) !== null);
}

/** Most columns and most places allow the same rows: each way is tried once. */
function distinct(runs: readonly (readonly FigureRow[])[]): (readonly FigureRow[])[] {
  const byRows = new Map<string, readonly FigureRow[]>();
  for (const run of runs) {
    const key = run.map(({ row }) => row).join();
    if (run.length > 0 && !byRows.has(key)) byRows.set(key, run);
  }
  return [...byRows.values()];
}

/** 一、 over （一） and （二）: the rows of the next depth, up to the next row as high as this one. */
function numberedBelow(rows: readonly FigureRow[], at: number): readonly FigureRow[] {
  const own = rows[at]?.rank ?? -1;
  if (own < 0) return [];
  const behind = rows.slice(at + 1);
  const end = behind.findIndex(({ rank, kind }) => rank <= own || kind !== "detail");
  const below = end < 0 ? behind : behind.slice(0, end);
  const depth = Math.min(...below.map(({ rank }) => rank));
  return below.filter(({ rank }) => rank === depth);
}

function foots(row: FigureRow, parts: readonly FigureRow[], { column }: FigureColumn): boolean {
  const stated = valueIn(row, column);
  const values = stated === null ? [] : parts.flatMap((part) => valueIn(part, column) ?? []);
  if (stated === null || values.length === 0) return false;
  const rounding = roundingOf([...values, stated]);
  const agree = (one: Rational, other: Rational): boolean => compare(absolute(subtract(one, other)), rounding) <= 0;
  if (agree(stated, sum(values))) return true;
  // −5 points beside 扣分 5: some write what was taken off with its sign, some without.
  return [...values, stated].some(isNegative) && agree(absolute(stated), sum(values.map(absolute)));
}

function finding(row: FigureRow, parts: readonly FigureRow[], { column, label, group }: FigureColumn): Finding | null {
  const cell = row.figures.get(column);
  const values = parts.flatMap((part) => valueIn(part, column) ?? []);
  const hasGaps = values.length < parts.length && !OF_LEVELS.test(label);
  // A column with gaps, or one whose last row is its mean or one of its figures, is no column of parts.
  if (cell === undefined || values.length === 0 || hasGaps || isOtherThanSum(cell.figure.value, values)) return null;
  return {
    code: "column/total-differs",
    severity: "warning",
    sheet: cell.cell.sheet,
    cell: cell.cell,
    data: {
      row: row.name,
      column: group === "" ? label : `${group} ${label}`,
      stated: cell.figure.text,
      computed: printed(sum(values), cell.figure),
      parts: values.map((value) => printed(value, cell.figure)).join("+"),
    },
    related: parts.flatMap((part) => part.figures.get(column)?.cell ?? []),
  };
}

function printed(value: Rational, { isPercent }: Figure): string {
  return isPercent ? formatPercent(value) : shown(value);
}

function isOtherThanSum(stated: Rational, values: readonly Rational[]): boolean {
  const mean = divide(sum(values), whole(values.length));
  const isMean = compare(absolute(subtract(stated, mean)), rational(1n, 20n)) <= 0;
  return values.length > 1 && (isMean || values.some((value) => compare(value, stated) === 0));
}

function valueIn(row: FigureRow, column: number): Rational | null {
  return row.figures.get(column)?.figure.value ?? null;
}

/** Each figure may be half a unit off in the last place that is printed. */
function roundingOf(values: readonly Rational[]): Rational {
  const places = Math.max(...values.map(decimalPlaces));
  return places === 0 ? ZERO : rational(BigInt(values.length), 2n * 10n ** BigInt(places));
}
