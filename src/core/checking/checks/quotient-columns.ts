/**
 * A column of percentages that no other check answers for – 到位率 beside 支出率, 满意度 of a questionnaire, 占比 – is the quotient of two columns, or a share of
 * its column's total: which ones, most of its rows say together. A row that differs from them is a question.
 */
import { agreesAsPrinted, divide, equals, isZero, ONE, sum, type Rational } from "../../decimal/index.js";
import type { CellAddress } from "../../grid/index.js";
import type { Finding, Reading, RecognizedSheet } from "../../model/index.js";
import type { CheckingInput } from "../checking-input.js";
import { CellSet } from "../reading/cell-set.js";
import type { CellFigure } from "../reading/cell-figure.js";
import { figureTables, type FigureColumn, type FigureRow, type FigureTable } from "../reading/figure-table.js";
import { printFigureLike } from "../reading/print-figure.js";
import { shown } from "../reading/printed-number.js";

export function checkQuotientColumns(input: CheckingInput): Finding[] {
  const answered = answeredCells(input);
  return figureTables(input).flatMap((table) =>
    table.columns.filter(isRate).flatMap((column) => {
      const rows = table.rows.flatMap((row): RatedRow[] => {
        const stated = row.figures.get(column.column);
        return stated?.figure.isPercent === true ? [{ row, stated }] : [];
      });
      const isOpen = ({ stated: { cell } }: RatedRow): boolean => !answered.some((each) => each(cell));
      return rows.length < 3 || !rows.some(isOpen) ? [] : columnFindings(table, column, rows, isOpen);
    }),
  );
}

interface RatedRow {
  readonly row: FigureRow;
  readonly stated: CellFigure;
}

interface Quotient {
  readonly name: string;
  readonly numerator: readonly FigureColumn[];
  /** The columns of its row, or the table's total of the numerator's column. */
  readonly denominator: readonly FigureColumn[] | "total";
}

const isRate = ({ label }: FigureColumn): boolean =>
  /率|比|满意度|%|(?:支出|支付|执行|拨付|资金|使用)进度/u.test(label);
/** Options of one question stand side by side: 满意度 adds up the first of them. */
const LONGEST_RUN = 4;

function columnFindings(
  table: FigureTable,
  column: FigureColumn,
  rows: readonly RatedRow[],
  isOpen: (row: RatedRow) => boolean,
): Finding[] {
  const [first, second] = rows.filter(({ stated }) => !isTrivial(stated));
  if (first === undefined || second === undefined) return [];
  const total = table.rows.find(({ kind }) => kind === "total") ?? null;
  // A quotient that most rows have is that of the first or of the second.
  const candidates = quotientsOf(table, column).filter((each) => fits(first, each, total) || fits(second, each, total));
  const readings = candidates.map((quotient) => ({
    quotient,
    agreeing: rows.filter((row) => fits(row, quotient, total)),
  }));
  // What one row alone says may be chance; 满意度 is known to be a quotient.
  const fewest = /满意/u.test(column.label) ? 1 : 2;
  const likely = readings.filter(
    ({ agreeing }) => agreeing.length > 1 && agreeing.filter(({ stated }) => !isTrivial(stated)).length >= fewest,
  );
  const [best] = [...likely].sort((one, other) => other.agreeing.length - one.agreeing.length);
  if (best === undefined) return [];
  const differing = rows.filter(
    (row) =>
      rateOf(row.row, best.quotient, total) !== null && !likely.some(({ quotient }) => fits(row, quotient, total)),
  );
  return differing.length >= best.agreeing.length
    ? []
    : differing.filter(isOpen).flatMap((row) => finding(row, best.quotient, total) ?? []);
}

function quotientsOf({ columns }: FigureTable, rate: FigureColumn): Quotient[] {
  const amounts = columns.filter((each) => each !== rate && !isRate(each));
  const runs = amounts.flatMap((_, start) =>
    Array.from({ length: LONGEST_RUN }, (__, index) => amounts.slice(start, start + index + 1)).filter(
      (run, index) => run.length === index + 1,
    ),
  );
  const wholes = [...amounts.map((each) => [each]), ...runsToEnd(amounts)];
  return runs.flatMap((numerator): Quotient[] => [
    ...wholes
      .filter((denominator) => denominator.length > 1 || !numerator.includes(denominator[0] ?? rate))
      .map((denominator) => ({ name: nameOf(numerator, denominator), numerator, denominator })),
    ...(numerator.length === 1 ? [{ name: nameOf(numerator, []), numerator, denominator: "total" as const }] : []),
  ]);
}

/** All options together: the longest run from each column on. */
function runsToEnd(amounts: readonly FigureColumn[]): (readonly FigureColumn[])[] {
  return amounts.flatMap((_, start) => {
    const ends = amounts.map((__, end) => amounts.slice(start, end + 1));
    return ends.filter((run) => run.length > 2);
  });
}

function nameOf(numerator: readonly FigureColumn[], denominator: readonly FigureColumn[]): string {
  const words = (columns: readonly FigureColumn[]): string => columns.map(({ label }) => label).join("+");
  return denominator.length === 0 ? `${words(numerator)}/合计` : `${words(numerator)}/${words(denominator)}`;
}

function rateOf(row: FigureRow, { numerator, denominator }: Quotient, total: FigureRow | null): Rational | null {
  const above = sumIn(row, numerator);
  const below = denominator === "total" ? (total === null ? null : sumIn(total, numerator)) : sumIn(row, denominator);
  return above === null || below === null || isZero(below) ? null : divide(above, below);
}

function fits({ row, stated }: RatedRow, quotient: Quotient, total: FigureRow | null): boolean {
  const rate = rateOf(row, quotient, total);
  return rate !== null && agreesAsPrinted(rate, stated.figure.value, stated.figure.places);
}

function sumIn(row: FigureRow, columns: readonly FigureColumn[]): Rational | null {
  const values = columns.map(({ column }) => {
    const figure = row.figures.get(column)?.figure;
    return figure === undefined || figure.isPercent ? null : figure.value;
  });
  return values.every((value) => value !== null) ? sum(values) : null;
}

/** 100% and 0% are the quotient of many figures. */
function isTrivial({ figure }: CellFigure): boolean {
  return isZero(figure.value) || equals(figure.value, ONE);
}

function finding({ row, stated }: RatedRow, quotient: Quotient, total: FigureRow | null): Finding | null {
  const rate = rateOf(row, quotient, total);
  if (rate === null) return null;
  const above = sumIn(row, quotient.numerator);
  return {
    code: "rate/differs",
    severity: "warning",
    sheet: stated.cell.sheet,
    cell: stated.cell,
    data: {
      calculation: `${row.name} ${quotient.name}${above === null ? "" : ` = ${shown(above)}/${shown(divide(above, rate))}`}`,
      stated: stated.figure.text,
      computed: printFigureLike(rate, stated.figure),
    },
  };
}

/** Rates that the checks of funds, of scores and of answers compare: cells of 得分率 and 完成率 columns, and rates of lines and options. */
function answeredCells({ evaluation }: CheckingInput): ((cell: CellAddress) => boolean)[] {
  const derived = new Set(
    evaluation.report.flatMap(({ cell, code }) =>
      code === "column/other-scoreRate" || code === "column/other-attainment" ? [columnKey(cell)] : [],
    ),
  );
  const rates = new CellSet(evaluation.sheets.flatMap(ratesOf));
  return [(cell) => derived.has(columnKey(cell)), ({ sheet, row, column }) => rates.has(sheet, row, column)];
}

function ratesOf(sheet: RecognizedSheet): CellAddress[] {
  const rates: (Reading<string> | null)[] = [];
  if (sheet.role === "funds")
    rates.push(...sheet.lines.map(({ statedRate }) => statedRate), sheet.total?.statedRate ?? null);
  if (sheet.role === "self-evaluation") {
    const { lines = [], total = null } = sheet.fundBlock ?? {};
    rates.push(...lines.map(({ statedRate }) => statedRate), total?.statedRate ?? null);
  }
  if (sheet.role === "questionnaire")
    rates.push(...sheet.questions.flatMap(({ options }) => options.map(({ statedShare }) => statedShare)));
  return rates.flatMap((rate) => (rate === null ? [] : [rate.cell]));
}

function columnKey({ sheet, column }: Pick<CellAddress, "sheet" | "column">): string {
  return `${sheet}\n${String(column)}`;
}
