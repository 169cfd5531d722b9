/**
 * 合计, 累计 and 平均 columns cross-foot: where such a column is the sum (or the mean, also without the highest and the lowest) of columns beside it, or
 * of its kind under other groups, on most rows, it is so on every row. What it is made of the agreeing rows prove; without two of them nothing is said.
 */
import {
  absolute,
  compare,
  decimalPlaces,
  divide,
  isZero,
  multiply,
  ONE,
  rational,
  subtract,
  sum,
  whole,
  ZERO,
  type Rational,
} from "../../decimal/index.js";
import type { Finding } from "../../model/index.js";
import type { CheckingInput } from "../checking-input.js";
import { figureTables, type FigureColumn, type FigureRow, type FigureTable } from "../reading/figure-table.js";
import { scoreAgrees, shown } from "../reading/printed-number.js";

export function checkRowTotals(input: CheckingInput): Finding[] {
  return figureTables(input).flatMap((table) =>
    table.columns.flatMap((column) => {
      const waysToCount = isWeighted(column) ? [product] : isMean(column) ? MEANS : isSum(column) ? [sum] : [];
      return waysToCount.length === 0 ? [] : columnFindings(table, column, waysToCount);
    }),
  );
}

type Count = (values: readonly Rational[]) => Rational;

const MEANS: readonly Count[] = [mean, meanBetweenExtremes];
const isMean = ({ label }: FigureColumn): boolean => /平均|均分|均值/u.test(label);

/** 加权得分 = 得分 × 权重. */
const isWeighted = ({ label }: FigureColumn): boolean => /加权|权重得分/u.test(label) && !/平均/u.test(label);

function product(values: readonly Rational[]): Rational {
  return values.reduce(multiply, ONE);
}

function mean(values: readonly Rational[]): Rational {
  return divide(sum(values), whole(values.length));
}

/** 去掉一个最高分和一个最低分. */
function meanBetweenExtremes(values: readonly Rational[]): Rational {
  const sorted = [...values].sort(compare);
  return mean(sorted.length > 2 ? sorted.slice(1, -1) : sorted);
}

const SUM = /^(?:合计|小计|总计|共计|总数|总额|全年)|(?:合计|小计|总计|共计)$|累计|总人数|总份数/u;
/** 到位率（%） among rows of amounts: its figures do not add up across. */
const RATE_ROW = /率|[%％]|比例|占比/u;
const NO_SUM = /率|比例|比重|占比|平均|均值|上年|年初/u;

function isSum({ label, group }: FigureColumn): boolean {
  return !NO_SUM.test(label) && (SUM.test(label) || SUM.test(group));
}

interface Reading {
  readonly parts: readonly FigureColumn[];
  readonly count: Count;
}

/** Rows of which two agree by chance are rare. */
const FEWEST_PROOFS = 2;

function columnFindings({ rows, columns }: FigureTable, column: FigureColumn, ways: readonly Count[]): Finding[] {
  const stated = rows.filter((row) => valueIn(row, column) !== null);
  if (stated.length < FEWEST_PROOFS) return [];
  const chosen = ways.includes(product) ? pairsBeside(columns, column) : partsOf(columns, column);
  const readings = chosen.flatMap((parts) => ways.map((count): Reading => ({ parts, count })));
  let best: { reading: Reading; agreeing: readonly FigureRow[] } | null = null;
  for (const reading of readings) {
    const agreeing = stated.filter((row) => agrees(row, reading, column));
    if (agreeing.length > (best?.agreeing.length ?? 0)) best = { reading, agreeing };
  }
  if (best === null) return [];
  const { reading, agreeing } = best;
  const differing = stated.filter(
    (row) =>
      !(reading.count === sum && RATE_ROW.test(row.name)) &&
      valuesIn(row, reading).length === reading.parts.length &&
      !readings.some((each) => agrees(row, each, column)),
  );
  // Rows of one figure and noughts prove nothing, nor does the mean of equal figures.
  const proving = agreeing.filter((row) => isProof(row, reading));
  if (proving.length < FEWEST_PROOFS || differing.length >= proving.length) return [];
  return differing.flatMap((row) => finding(row, reading, column) ?? []);
}

function isProof(row: FigureRow, reading: Reading): boolean {
  const { count } = reading;
  const values = valuesIn(row, reading);
  if (count === product) return values.every((value) => !isZero(value));
  if (count === sum) return values.filter((value) => !isZero(value)).length > 1;
  return values.some((value) => compare(value, values[0] ?? ZERO) !== 0);
}

/** Runs of columns that end right before the sum or begin right behind it; and its own kind under the other groups. */
function partsOf(columns: readonly FigureColumn[], column: FigureColumn): (readonly FigureColumn[])[] {
  const at = columns.indexOf(column);
  const kin = columns.filter((each) => each !== column && each.group !== column.group && each.label === column.label);
  const [before, behind] = [columns.slice(0, at), columns.slice(at + 1)];
  const runs = [
    ...before.map((_, index) => before.slice(index)),
    ...behind.map((_, index) => behind.slice(0, index + 1)),
  ];
  return [...runs, kin].filter((run) => run.length > 1);
}

function pairsBeside(columns: readonly FigureColumn[], column: FigureColumn): (readonly FigureColumn[])[] {
  const others = columns.filter((each) => each !== column);
  return others.flatMap((one, index) => others.slice(index + 1).map((other) => [one, other]));
}

function agrees(row: FigureRow, reading: Reading, column: FigureColumn): boolean {
  const { parts, count } = reading;
  const stated = valueIn(row, column);
  const isMixed = count !== product && parts.some((part) => row.figures.get(part.column)?.figure.isPercent);
  if (stated === null || isMixed) return false;
  const values = valuesIn(row, reading);
  if (values.length < 2) return false;
  if (count !== sum) return scoreAgrees(count(values), stated);
  const places = Math.max(...[...values, stated].map(decimalPlaces));
  const rounding = places === 0 ? ZERO : rational(BigInt(values.length), 2n * 10n ** BigInt(places));
  return compare(absolute(subtract(stated, sum(values))), rounding) <= 0;
}

function finding(row: FigureRow, reading: Reading, column: FigureColumn): Finding | null {
  const { count } = reading;
  const cell = row.figures.get(column.column);
  if (cell === undefined) return null;
  const values = valuesIn(row, reading);
  return {
    code: "row/figure-differs",
    severity: "warning",
    sheet: cell.cell.sheet,
    cell: cell.cell,
    data: {
      column: column.group === "" ? column.label : `${column.group} ${column.label}`,
      stated: cell.figure.text,
      computed: shown(count(values)),
      calculation: values.map(shown).join(count === sum ? "+" : count === product ? "×" : "、"),
    },
  };
}

/** The figures that a reading counts; a share is a factor, and no part of a sum. */
function valuesIn(row: FigureRow, { parts, count }: Reading): Rational[] {
  return parts.flatMap((part) => {
    const figure = row.figures.get(part.column)?.figure;
    return figure === undefined || (figure.isPercent && count !== product) ? [] : [figure.value];
  });
}

function valueIn(row: FigureRow, { column }: FigureColumn): Rational | null {
  const figure = row.figures.get(column)?.figure;
  return figure === undefined || figure.isPercent ? null : figure.value;
}
