/** Counts as Excel formulas of 2007: cells of a summary by address, raw answers only where Excel counts exactly what was counted. */
import { formatDecimal, multiply, rational } from "../decimal/index.js";
import { quoteSheetName, rectangleToA1, type CellAddress, type WorkbookSnapshot } from "../grid/index.js";
import {
  degreeOf,
  exactCountFormula,
  type FavourableShare,
  type SurveyCount,
  type SurveyOption,
} from "../survey/index.js";

/** @returns with its leading "="; null where one of the counts has no formula that is certain to give it. */
export function shareFormula(
  { options, denominator, method }: FavourableShare,
  snapshot: WorkbookSnapshot,
): string | null {
  const below = countFormula(denominator, snapshot);
  const above = sumFormula(options, method, snapshot);
  return above === null || below === null ? null : `=${above}/${below}`;
}

export function countSources({ source }: SurveyCount): CellAddress[] {
  if (source.kind === "cell") return [source.cell];
  return [{ sheet: source.sheet, row: source.area.row, column: source.area.column }];
}

function sumFormula(
  options: readonly SurveyOption[],
  method: FavourableShare["method"],
  snapshot: WorkbookSnapshot,
): string | null {
  const run = method === "share" ? columnRun(options.map(({ count }) => count)) : null;
  if (run !== null || options.length === 0) return run ?? "0";
  const terms = options.map((option) => term(option, method, snapshot));
  if (terms.includes(null)) return null;
  return terms.length === 1 ? (terms[0] ?? null) : `(${terms.join("+")})`;
}

function term(option: SurveyOption, method: FavourableShare["method"], snapshot: WorkbookSnapshot): string | null {
  const count = countFormula(option.count, snapshot);
  return count === null || method === "share" ? count : `${count}*${weightOf(option)}`;
}

function countFormula(count: SurveyCount, snapshot: WorkbookSnapshot): string | null {
  return exactCountFormula(count, snapshot)?.slice("=".length) ?? null;
}

const STEP = rational(1n, 4n);

function weightOf({ text }: SurveyOption): string {
  const degree = degreeOf(text) ?? 5;
  return formatDecimal(multiply(STEP, rational(BigInt(5 - degree))));
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
