/**
 * Points that a sheet says twice are the same: （10分） behind a name and 10 in the column 分值, 27/30 in the column 得分 and 30 beside it, 合计（100分） and the
 * sum of the weights. Names are compared where most of their column agree; otherwise their brackets mean something else.
 */
import { equals, parseDecimal, sum, type Rational } from "../../decimal/index.js";
import { sheetNamed, type CellAddress, type SheetSnapshot } from "../../grid/index.js";
import type { Finding, Indicator, IndicatorSheet } from "../../model/index.js";
import type { CheckingInput } from "../checking-input.js";
import { labelOfCell, textOfCell } from "../reading/cell-text.js";
import { foldWidth } from "../reading/fold-width.js";
import { indicatorName } from "../reading/indicator-name.js";
import { shown } from "../reading/printed-number.js";
import { indicatorSheets } from "../reading/recognized-sheets.js";

export function checkPointsSaidTwice(input: CheckingInput): Finding[] {
  return indicatorSheets(input)
    .filter(({ hasNestedWeights, scoreScale }) => hasNestedWeights !== true && scoreScale === undefined)
    .flatMap((sheet) => {
      const snapshot = sheetNamed(input.snapshot, sheet.sheet);
      return snapshot === null
        ? []
        : [...inNames(snapshot, sheet), ...besideScores(snapshot, sheet), ...inTotal(snapshot, sheet)];
    });
}

/** “（10分）” at the end of a name; a bare number may be a year or a count. */
const POINTS_IN_NAME = /[(\[](?:分值|满分|权重)?[:：]?(\d+(?:\.\d+)?)分[)\]]$/u;
const OUT_OF = /^\d+(?:\.\d+)?分?\/(\d+(?:\.\d+)?)分?$/u;
const POINTS_OF_TOTAL = /^(?:合计|总计|总分|总得分|得分合计)[(](?:满分)?(\d+(?:\.\d+)?)分?[)]$/u;

interface Said {
  readonly cell: CellAddress;
  readonly points: Rational;
}

function inNames(snapshot: SheetSnapshot, { sheet, indicators, columns }: IndicatorSheet): Finding[] {
  const { level1, level2, level3, fullScore } = columns;
  if (fullScore === null || level3 === null) return [];
  const first = Math.max(level1 === level3 ? -1 : (level1 ?? -1), level2 === level3 ? -1 : (level2 ?? -1)) + 1;
  const between = Array.from({ length: Math.max(0, fullScore - first) }, (_, index) => first + index);
  return between.flatMap((column) => {
    const pairs = indicators.flatMap((indicator) =>
      // A name that is merged over several rows has the points of them all.
      rowsOf(indicator, column === level3).flatMap((row) => {
        const said = saidIn(snapshot, { sheet, row, column }, POINTS_IN_NAME);
        const points =
          column === level3 || indicator.rowCount === 1 ? pointsOf(indicator) : ownPoints(snapshot, row, fullScore);
        return said === null || points === null ? [] : [{ indicator, said, points }];
      }),
    );
    const differing = pairs.filter(({ said, points }) => !equals(said.points, points));
    return differing.length * 2 > pairs.length
      ? []
      : differing.map(({ indicator, said, points }) => finding(said, indicatorName(indicator), points));
  });
}

function pointsOf({ fullScore }: Indicator): Rational | null {
  return fullScore?.value ?? null;
}

function rowsOf({ row, rowCount }: Indicator, isMerged: boolean): number[] {
  return isMerged ? [row] : Array.from({ length: rowCount }, (_, index) => row + index);
}

function ownPoints(snapshot: SheetSnapshot, row: number, column: number): Rational | null {
  return parseDecimal(labelOfCell(snapshot, row, column).replace(/分$/u, ""));
}

/** 27/35 where the column 分值 says 30: such a score is not read, and a person must hear why. */
function besideScores(snapshot: SheetSnapshot, { sheet, indicators, columns: { score } }: IndicatorSheet): Finding[] {
  if (score === null) return [];
  return indicators.flatMap((indicator): Finding[] => {
    const said = saidIn(snapshot, { sheet, row: indicator.row, column: score }, OUT_OF);
    const points = pointsOf(indicator);
    return said === null || points === null || equals(said.points, points)
      ? []
      : [finding(said, indicatorName(indicator), points)];
  });
}

function inTotal(snapshot: SheetSnapshot, { sheet, indicators, total, columns }: IndicatorSheet): Finding[] {
  const points = indicators.map(pointsOf);
  if (total === null || total.fullScore !== null || points.some((each) => each === null)) return [];
  const computed = sum(points.filter((each) => each !== null));
  for (let column = 0; column <= (columns.level3 ?? 0); column++) {
    const said = saidIn(snapshot, { sheet, row: total.row, column }, POINTS_OF_TOTAL);
    if (said !== null) return equals(said.points, computed) ? [] : [finding(said, "合计", computed)];
  }
  return [];
}

function saidIn(snapshot: SheetSnapshot, cell: CellAddress, form: RegExp): Said | null {
  const text = foldWidth(textOfCell(snapshot, cell.row, cell.column))
    .replace(/\s/gu, "")
    .replace(/[（【〔]/gu, "(")
    .replace(/[）】〕]/gu, ")");
  const points = parseDecimal(form.exec(text)?.[1] ?? "");
  return points === null ? null : { cell, points };
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
