/**
 * Scores beside the one that counts – 自评得分, 专家1, the columns of counties and persons – lie between 0 and 分值 too. A column without a name that we know is one of
 * scores where all its other figures fit; then the one that does not is a question.
 */
import { compare, isNegative, isPositive, type Rational } from "../../decimal/index.js";
import { sheetNamed, type SheetSnapshot } from "../../grid/index.js";
import type { Finding, Indicator, IndicatorSheet } from "../../model/index.js";
import type { CheckingInput } from "../checking-input.js";
import { figureAt, type CellFigure } from "../reading/cell-figure.js";
import { indicatorName } from "../reading/indicator-name.js";
import { shown } from "../reading/printed-number.js";
import { indicatorSheets } from "../reading/recognized-sheets.js";

export function checkOtherScores(input: CheckingInput): Finding[] {
  return indicatorSheets(input).flatMap((sheet) => {
    const snapshot = sheetNamed(input.snapshot, sheet.sheet);
    // Nested hundreds and scores of one are on other scales than 分值.
    if (snapshot === null || sheet.hasNestedWeights === true || sheet.scoreScale !== undefined) return [];
    return otherColumns(input, sheet).flatMap(({ column, isNamed }) =>
      columnFindings(snapshot, sheet.indicators, column, isNamed),
    );
  });
}

interface OtherColumn {
  readonly column: number;
  readonly isNamed: boolean;
}

const NAMED = new Set(
  ["selfScore", "expertScore", "reviewedScore", "meanScore", "score"].map((name) => `column/other-${name}`),
);

function otherColumns({ evaluation }: CheckingInput, { sheet, headerRows, columns }: IndicatorSheet): OtherColumn[] {
  return evaluation.report.flatMap(({ cell, code }): OtherColumn[] => {
    if (cell.sheet !== sheet || !headerRows.includes(cell.row)) return [];
    const isUnknown = code === "column/unknown" && cell.column > (columns.fullScore ?? Infinity);
    return NAMED.has(code) || isUnknown ? [{ column: cell.column, isNamed: !isUnknown }] : [];
  });
}

/** One figure out of place among so many proves that the others are scores. */
const FEWEST_SCORES = 3;

function columnFindings(
  snapshot: SheetSnapshot,
  indicators: readonly Indicator[],
  column: number,
  isNamed: boolean,
): Finding[] {
  const scores = indicators.flatMap((indicator) => {
    const stated = figureAt(snapshot, { row: indicator.row, column });
    const full = indicator.fullScore?.value ?? null;
    return stated === null || stated.figure.isPercent || full === null || !isPositive(full)
      ? []
      : [{ indicator, stated, full }];
  });
  const outside = scores.filter(({ stated, full }) => isOutside(stated.figure.value, full));
  const isProven = isNamed
    ? outside.length * 2 <= scores.length
    : outside.length === 1 && scores.length >= FEWEST_SCORES && scores.length === indicators.length;
  return isProven ? outside.map(({ indicator, stated, full }) => finding(indicator, stated, full)) : [];
}

function isOutside(score: Rational, full: Rational): boolean {
  return isNegative(score) || compare(score, full) > 0;
}

function finding(indicator: Indicator, { figure, cell }: CellFigure, full: Rational): Finding {
  return {
    code: isNegative(figure.value) ? "score/below-zero" : "score/above-full",
    severity: "warning",
    sheet: cell.sheet,
    cell,
    data: { indicator: indicatorName(indicator), stated: figure.text, fullScore: shown(full) },
  };
}
