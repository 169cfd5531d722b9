/**
 * Points that a sheet says twice are the same: （10分） behind a name and 10 in the column 分值, 27/30 in the column 得分 and 30 beside it, 合计（100分） and the
 * sum of the weights. Names are compared where most of their column agree; otherwise their brackets mean something else.
 */
import { equals, parseDecimal, sum, type Rational } from "../../decimal/index.js";
import { cellAt, sheetNamed, type CellAddress, type SheetSnapshot } from "../../grid/index.js";
import type { Finding, Indicator, IndicatorSheet } from "../../model/index.js";
import type { CheckingInput } from "../checking-input.js";
import { labelOfCell } from "../reading/cell-text.js";
import { foldWidth } from "../reading/fold-width.js";
import { foundAmong } from "../reading/found-among.js";
import { indicatorName } from "../reading/indicator-name.js";
import { shown } from "../reading/printed-number.js";
import { indicatorSheets } from "../reading/recognized-sheets.js";
import { columnMayHold } from "../reading/sheet-index.js";
import { anyWord } from "../reading/text-sign.js";

export function checkPointsSaidTwice(input: CheckingInput): Finding[] {
  return indicatorSheets(input)
    .filter(({ hasNestedWeights, scoreScale }) => hasNestedWeights !== true && scoreScale === undefined)
    .flatMap((sheet) => {
      const snapshot = sheetNamed(input.snapshot, sheet.sheet);
      return snapshot === null
        ? []
        : [...inNames(input, snapshot, sheet), ...besideScores(input, snapshot, sheet), ...inTotal(snapshot, sheet)];
    });
}

/** “（10分）” at the end of a name; a bare number may be a year or a count. */
const POINTS_IN_NAME = /[(\[](?:分值|满分|权重)?[:：]?(\d+(?:\.\d+)?)分[)\]]$/u;
const OUT_OF = /^\d+(?:\.\d+)?分?\/(\d+(?:\.\d+)?)分?$/u;
const HOLDS_TWO_FIGURES = anyWord(["/"]);
const POINTS_OF_TOTAL = /^(?:合计|总计|总分|总得分|得分合计)[(](?:满分)?(\d+(?:\.\d+)?)分?[)]$/u;

interface Said {
  readonly cell: CellAddress;
  readonly points: Rational;
}

function inNames(input: CheckingInput, snapshot: SheetSnapshot, { indicators, columns }: IndicatorSheet): Finding[] {
  const { level1, level2, level3, fullScore } = columns;
  if (fullScore === null || level3 === null) return [];
  const first = Math.max(level1 === level3 ? -1 : (level1 ?? -1), level2 === level3 ? -1 : (level2 ?? -1)) + 1;
  const between = Array.from({ length: Math.max(0, fullScore - first) }, (_, index) => first + index);
  return between.flatMap((column) => {
    // Most names speak of no points.
    if (!columnMayHold(input, snapshot.name, column, SPEAKS_OF_POINTS)) return [];
    const pairs = pairsIn(snapshot, indicators, column, { level3, fullScore });
    const differing = pairs.filter(({ said, points }) => !equals(said.points, points));
    return differing.length * 2 > pairs.length
      ? []
      : differing.map(({ indicator, said, points }) => finding(said, indicatorName(indicator), points));
  });
}

function pointsOf({ fullScore }: Indicator): Rational | null {
  return fullScore?.value ?? null;
}

/** Merged, or blank below: the name of a level, with the points of all its rows. */
function isOverMore(snapshot: SheetSnapshot, row: number, column: number, last: number): boolean {
  return row < last && labelOfCell(snapshot, row + 1, column) === "";
}

interface Pair {
  readonly indicator: Indicator;
  readonly said: Said;
  readonly points: Rational;
}

/** The points behind the names of a column, each with those of the column 分值. */
function pairsIn(
  snapshot: SheetSnapshot,
  indicators: readonly Indicator[],
  column: number,
  { level3, fullScore }: { readonly level3: number; readonly fullScore: number },
): Pair[] {
  const pairs: Pair[] = [];
  const last = indicators[indicators.length - 1]?.row ?? 0;
  for (const indicator of indicators) {
    // A name that is merged over several rows has the points of them all.
    const isOfAll = column === level3 || indicator.rowCount === 1;
    const rows = isOfAll ? 1 : indicator.rowCount;
    for (let row = indicator.row; row < indicator.row + rows; row++) {
      const said = nameSays(snapshot, row, column) ? saidIn(snapshot, row, column, POINTS_IN_NAME) : null;
      if (said === null || (column !== level3 && isOverMore(snapshot, row, column, last))) continue;
      const points = isOfAll ? pointsOf(indicator) : ownPoints(snapshot, row, fullScore);
      if (points !== null) pairs.push({ indicator, said, points });
    }
  }
  return pairs;
}

const SPEAKS_OF_POINTS = anyWord(["分"]);

function nameSays(snapshot: SheetSnapshot, row: number, column: number): boolean {
  const { value } = cellAt(snapshot, row, column);
  return typeof value === "string" && value.includes("分");
}

function ownPoints(snapshot: SheetSnapshot, row: number, column: number): Rational | null {
  return parseDecimal(labelOfCell(snapshot, row, column).replace(/分$/u, ""));
}

/** 27/35 where the column 分值 says 30: such a score is not read, and a person must hear why. */
function besideScores(
  input: CheckingInput,
  snapshot: SheetSnapshot,
  { indicators, columns: { score } }: IndicatorSheet,
): Finding[] {
  if (score === null || !columnMayHold(input, snapshot.name, score, HOLDS_TWO_FIGURES)) return [];
  return foundAmong(indicators, (indicator) => {
    const said = saidIn(snapshot, indicator.row, score, OUT_OF);
    const points = pointsOf(indicator);
    return said === null || points === null || equals(said.points, points)
      ? null
      : finding(said, indicatorName(indicator), points);
  });
}

function inTotal(snapshot: SheetSnapshot, { indicators, total, columns }: IndicatorSheet): Finding[] {
  if (total === null || total.fullScore !== null) return [];
  const points = indicators.map(pointsOf);
  if (points.some((each) => each === null)) return [];
  const computed = sum(points.filter((each) => each !== null));
  for (let column = 0; column <= (columns.level3 ?? 0); column++) {
    const said = saidIn(snapshot, total.row, column, POINTS_OF_TOTAL);
    if (said !== null) return equals(said.points, computed) ? [] : [finding(said, "合计", computed)];
  }
  return [];
}

function saidIn(snapshot: SheetSnapshot, row: number, column: number, form: RegExp): Said | null {
  const { value } = cellAt(snapshot, row, column);
  // A bare number says nothing twice.
  if (typeof value !== "string") return null;
  const text = foldWidth(value)
    .replace(/\s/gu, "")
    .replace(/[（【〔]/gu, "(")
    .replace(/[）】〕]/gu, ")");
  const points = parseDecimal(form.exec(text)?.[1] ?? "");
  return points === null ? null : { cell: { sheet: snapshot.name, row, column }, points };
}

function finding({ cell, points }: Said, indicator: string, expected: Rational): Finding {
  return {
    code: "weight/said-twice",
    severity: "warning",
    sheet: cell.sheet,
    cell,
    data: { indicator, stated: shown(points), expected: shown(expected) },
  };
}
