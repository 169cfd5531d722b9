/** Counts as Excel formulas of 2007: cells of a summary by address, raw answers by COUNTIF and COUNTA. */
import { formatDecimal, multiply, rational } from "../decimal/index.js";
import { quoteSheetName, rectangleToA1, toA1, type CellAddress } from "../grid/index.js";
import { degreeOf, type SurveyCount, type SurveyOption } from "../survey/index.js";

export function countFormula({ source }: SurveyCount): string {
  if (source.kind === "cell") return `${quoteSheetName(source.cell.sheet)}!${toA1(source.cell)}`;
  const area = `${quoteSheetName(source.sheet)}!${rectangleToA1(source.area)}`;
  return source.answer === null ? `COUNTA(${area})` : `COUNTIF(${area},"${criterion(source.answer)}")`;
}

export function sumFormula(options: readonly SurveyOption[], method: "share" | "weighted"): string {
  if (method === "weighted") return `(${options.map(weighted).join("+")})`;
  const [first] = options;
  if (first === undefined) return "0";
  const run = columnRun(options.map(({ count }) => count));
  if (options.length === 1) return countFormula(first.count);
  return run ?? `(${options.map(({ count }) => countFormula(count)).join("+")})`;
}

export function countSources({ source }: SurveyCount): CellAddress[] {
  if (source.kind === "cell") return [source.cell];
  return [{ sheet: source.sheet, row: source.area.row, column: source.area.column }];
}

const STEP = rational(1n, 4n);

function weighted(option: SurveyOption): string {
  const degree = degreeOf(option.text) ?? 5;
  return `${countFormula(option.count)}*${formatDecimal(multiply(STEP, rational(BigInt(5 - degree))))}`;
}

/** Neighbouring cells of one column as a sum of their range; null otherwise. */
function columnRun(counts: readonly SurveyCount[]): string | null {
  const cells = counts.flatMap(({ source }) => (source.kind === "cell" ? [source.cell] : []));
  const [first] = cells;
  const isRun =
    cells.length === counts.length &&
    cells.every(
      (cell, index) => cell.column === first?.column && cell.sheet === first.sheet && cell.row === first.row + index,
    );
  if (first === undefined || !isRun || cells.length < 2) return null;
  const area = rectangleToA1({ row: first.row, column: first.column, rowCount: cells.length, columnCount: 1 });
  return `SUM(${quoteSheetName(first.sheet)}!${area})`;
}

/** COUNTIF reads *, ? and ~ as wildcards and a leading sign as a comparison; a quotation mark ends the text. */
function criterion(answer: string): string {
  const literal = answer.replace(/[~*?]/g, "~$&").replaceAll('"', '""');
  return /^[=<>]/.test(literal) ? `=${literal}` : literal;
}
