/**
 * Columns that only say again what other columns of their row say: 得分率 = 得分 ÷ 分值, 扣分 = 分值 − 得分, 差异 = 自评 − 复核, 完成率 = 完成值 ÷ 指标值,
 * 结余 = 预算 or 到位 − 支出. A quotient of points is an error where it differs; the others may be meant otherwise and are questions.
 */
import {
  HUNDRED,
  absolute,
  agreesAsPrinted,
  divide,
  formatPercent,
  isZero,
  multiply,
  subtract,
  type Rational,
} from "../../decimal/index.js";
import { sheetNamed, type SheetSnapshot } from "../../grid/index.js";
import type { Finding, FundAmounts, FundSheet, Indicator, IndicatorSheet, ScoredRow } from "../../model/index.js";
import { attainmentOf } from "../../text/index.js";
import type { CheckingInput } from "../checking-input.js";
import { figureAt, type CellFigure } from "../reading/cell-figure.js";
import { CHAIN } from "../reading/fund-amounts.js";
import { indicatorName } from "../reading/indicator-name.js";
import { scoreAgrees, shown } from "../reading/printed-number.js";
import { fundSheets, indicatorSheets } from "../reading/recognized-sheets.js";

type Derived = "scoreRate" | "deduction" | "difference" | "attainment" | "balance";

interface DerivedColumn {
  readonly derived: Derived;
  readonly column: number;
  readonly header: string;
}

export function checkDerivedColumns(input: CheckingInput): Finding[] {
  return [
    ...indicatorSheets(input).flatMap((sheet) =>
      cellsOf(input, sheet).flatMap(({ snapshot, column }) =>
        [
          ...sheet.indicators.map((indicator) => indicatorFinding(snapshot, column, sheet, indicator)),
          ...sumsOf(sheet).map((row) => (column.derived === "scoreRate" ? sumFinding(snapshot, column, row) : null)),
        ].filter((finding) => finding !== null),
      ),
    ),
    ...fundSheets(input).flatMap((sheet) => cellsOf(input, sheet).flatMap((each) => balanceFindings(each, sheet))),
  ];
}

interface ColumnOfSheet {
  readonly snapshot: SheetSnapshot;
  readonly column: DerivedColumn;
}

/** The derived columns under the header of this very table. */
function cellsOf(
  { snapshot, evaluation }: CheckingInput,
  { sheet, headerRows }: IndicatorSheet | FundSheet,
): ColumnOfSheet[] {
  const found = sheetNamed(snapshot, sheet);
  if (found === null) return [];
  return evaluation.report.flatMap(({ cell, code, words }) => {
    const derived = DERIVED[code];
    if (derived === undefined || cell.sheet !== sheet || !headerRows.includes(cell.row)) return [];
    return [{ snapshot: found, column: { derived, column: cell.column, header: words } }];
  });
}

const DERIVED: Readonly<Record<string, Derived>> = {
  "column/other-scoreRate": "scoreRate",
  "column/other-deduction": "deduction",
  "column/other-difference": "difference",
  "column/other-attainment": "attainment",
  "column/other-balance": "balance",
};

function indicatorFinding(
  snapshot: SheetSnapshot,
  { derived, column, header }: DerivedColumn,
  sheet: IndicatorSheet,
  indicator: Indicator,
): Finding | null {
  const stated = figureAt(snapshot, { row: indicator.row, column });
  if (stated === null) return null;
  const [score, full, own] = [indicator.statedScore, indicator.fullScore, indicator.selfScore ?? null];
  switch (derived) {
    case "scoreRate":
      if (score === null || full === null || isZero(full.value)) return null;
      return rateFinding(
        stated,
        divide(score.value, full.value),
        `${shown(score.value)}/${shown(full.value)}`,
        "error",
      );
    case "deduction":
      if (sheet.hasNestedWeights === true || sheet.scoreScale !== undefined) return null;
      return score === null || full === null ? null : differenceFinding(stated, header, full.value, score.value);
    case "difference":
      return score === null || own === null ? null : differenceFinding(stated, header, own.value, score.value);
    case "attainment": {
      const { target, actual } = indicator;
      const reached =
        target === null || actual === null ? null : attainmentOf(indicatorName(indicator), target.value, actual.value);
      if (reached?.rate == null || (reached.isMet && isWhole(stated))) return null;
      return rateFinding(stated, reached.rate, `${actual?.text ?? ""}/${target?.text ?? ""}`, "warning");
    }
    case "balance":
      return null;
  }
}

/** 小计 and 合计 rows, and what stands beside the name of a level. */
function sumsOf({ levelTotals, total }: IndicatorSheet): ScoredRow[] {
  const subtotals = levelTotals.filter(({ isSubtotalRow }) => isSubtotalRow);
  return total === null ? subtotals : [...subtotals, total];
}

function sumFinding(snapshot: SheetSnapshot, { column }: DerivedColumn, row: ScoredRow): Finding | null {
  const stated = figureAt(snapshot, { row: row.row, column });
  const [score, full] = [row.statedScore, row.fullScore];
  if (stated === null || score === null || full === null || isZero(full.value)) return null;
  return rateFinding(stated, divide(score.value, full.value), `${shown(score.value)}/${shown(full.value)}`, "error");
}

/** 100% for what was reached or more: many forms stop there. */
function isWhole({ figure }: CellFigure): boolean {
  return formatPercent(figure.isPercent ? figure.value : divide(figure.value, HUNDRED)) === "100%";
}

function rateFinding(
  { figure, cell }: CellFigure,
  rate: Rational,
  calculation: string,
  severity: Finding["severity"],
): Finding | null {
  const { value, places, isPercent, text } = figure;
  if (agreesAsPrinted(rate, value, places)) return null;
  if (!isPercent && agreesAsPrinted(multiply(rate, HUNDRED), value, places)) return null;
  return {
    code: "rate/differs",
    severity,
    sheet: cell.sheet,
    cell,
    data: { calculation, stated: text, computed: formatPercent(rate, Math.max(2, places - 2)) },
  };
}

function differenceFinding(stated: CellFigure, header: string, whole: Rational, part: Rational): Finding | null {
  const computed = subtract(whole, part);
  if (stated.figure.isPercent || scoreAgrees(absolute(computed), absolute(stated.figure.value))) return null;
  return figureFinding(stated, header, computed, `${shown(whole)}−${shown(part)}`);
}

function figureFinding({ figure, cell }: CellFigure, column: string, computed: Rational, calculation: string): Finding {
  return {
    code: "row/figure-differs",
    severity: "warning",
    sheet: cell.sheet,
    cell,
    data: { column, stated: figure.text, computed: shown(computed), calculation },
  };
}

/** 结余 may be what is left of 预算, of 到位 or of 拨付; 未到位 is what is left of 预算, and so every difference of two amounts is right. */
function balanceFindings({ snapshot, column }: ColumnOfSheet, sheet: FundSheet): Finding[] {
  if (sheet.columnUnits !== undefined) return [];
  const rows: FundAmounts[] = [...sheet.lines.filter(({ mergedWith }) => mergedWith.length === 0)];
  if (sheet.total !== null) rows.push(sheet.total);
  const pairs = CHAIN.flatMap((one, index) => CHAIN.slice(index + 1).map((other) => [one, other] as const));
  const known = rows.flatMap((row) => {
    const stated = figureAt(snapshot, { row: row.row, column: column.column });
    return stated === null || stated.figure.isPercent ? [] : [{ row, stated }];
  });
  const left = (row: FundAmounts, [one, other]: (typeof pairs)[number]): Rational | null => {
    const [whole, part] = [row[one]?.value ?? null, row[other]?.value ?? null];
    return whole === null || part === null ? null : subtract(whole, part);
  };
  const fits = ({ row, stated }: (typeof known)[number], pair: (typeof pairs)[number]): boolean => {
    const computed = left(row, pair);
    return computed !== null && scoreAgrees(computed, stated.figure.value);
  };
  // Which difference is meant shows in the other rows; where none shows it, nothing is said.
  const meant = pairs.find((pair) => known.filter((each) => fits(each, pair)).length * 2 > known.length);
  if (meant === undefined) return [];
  return known
    .filter((each) => !pairs.some((pair) => fits(each, pair)))
    .flatMap(({ row, stated }): Finding[] => {
      const computed = left(row, meant);
      const [whole, part] = [row[meant[0]], row[meant[1]]];
      if (computed === null || whole === null || part === null) return [];
      return [figureFinding(stated, column.header, computed, `${shown(whole.value)}−${shown(part.value)}`)];
    });
}
