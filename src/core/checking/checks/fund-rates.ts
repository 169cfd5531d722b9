/**
 * Rates printed in a fund table are a quotient of its own amounts. Practice divides by 拨付, 到位 or 预算 alike (domain.md §1.1), so any
 * of them is accepted, and the one that the other lines use is named where none fits.
 */
import { agreesAsPrinted, divide, isZero, type Rational } from "../../decimal/index.js";
import type { AmountColumn, Finding, FundLine, FundSheet, FundTotal } from "../../model/index.js";
import type { CheckingInput } from "../checking-input.js";
import { parseFigure, type Figure } from "../reading/figure.js";
import { foldWidth } from "../reading/fold-width.js";
import { CHAIN, amountOf, lineGroups } from "../reading/fund-amounts.js";
import { headerText } from "../reading/header-text.js";
import { printFigureLike } from "../reading/print-figure.js";
import { comparableFundSheets } from "../reading/recognized-sheets.js";

interface RatedRow {
  readonly source: string;
  readonly cell: Finding["cell"];
  readonly stated: Figure;
  readonly amount: (column: AmountColumn) => Rational | null;
}

interface Quotient {
  readonly numerator: AmountColumn;
  readonly denominator: AmountColumn;
}

export function checkFundRates(input: CheckingInput): Finding[] {
  return comparableFundSheets(input).flatMap((sheet) => {
    const rows = ratedRows(sheet);
    const candidates = quotientsFor(
      headerText(input.snapshot, sheet.sheet, sheet.headerRows, sheet.columns.rate),
      rows,
    );
    const usual = mostUsed(candidates, rows);
    return rows
      .filter((row) => !candidates.some((quotient) => fits(row, quotient)))
      .flatMap((row): Finding[] => {
        const computed = usual === null ? null : rateOf(row, usual);
        if (computed === null || usual === null) return [];
        return [
          {
            code: "rate/differs",
            severity: "error",
            sheet: sheet.sheet,
            cell: row.cell,
            data: {
              calculation: `${row.source} ${usual.numerator}/${usual.denominator}`,
              stated: row.stated.text,
              computed: printFigureLike(computed, row.stated),
            },
          },
        ];
      });
  });
}

function ratedRows(sheet: FundSheet): RatedRow[] {
  const lines = lineGroups(sheet).flatMap((group) =>
    group.some((line, index) => index > 0 && line.statedRate !== null)
      ? group.map((line) => rated(line, [line]))
      : [rated(group[0], group)],
  );
  return [...lines, totalRow(sheet.total)].filter((row) => row !== null);
}

function rated(line: FundLine | undefined, lines: readonly FundLine[]): RatedRow | null {
  const stated = line?.statedRate == null ? null : percentOf(line.statedRate.value);
  if (line === undefined || stated === null) return null;
  return {
    source: line.source.value,
    cell: line.statedRate?.cell ?? null,
    stated,
    amount: (column) => amountOf(lines, column),
  };
}

function totalRow(total: FundTotal | null): RatedRow | null {
  const stated = total?.statedRate == null ? null : percentOf(total.statedRate.value);
  if (total === null || stated === null) return null;
  return {
    source: "合计",
    cell: total.statedRate?.cell ?? null,
    stated,
    amount: (column) => total[column]?.value ?? null,
  };
}

function percentOf(text: string): Figure | null {
  const figure = parseFigure(foldWidth(text));
  return figure?.isPercent === true ? figure : null;
}

/** 到位率 divides what came in; other rates may divide any amount by an earlier one, the last amount and the nearest base first. */
function quotientsFor(header: string, rows: readonly RatedRow[]): Quotient[] {
  const present = CHAIN.filter((column) => rows.some((row) => row.amount(column) !== null));
  const numerators = /到位率/.test(header) ? ["received" as const] : present.slice(1);
  return [...numerators].reverse().flatMap((numerator) =>
    present
      .slice(0, present.indexOf(numerator))
      .reverse()
      .map((denominator) => ({ numerator, denominator })),
  );
}

function mostUsed(candidates: readonly Quotient[], rows: readonly RatedRow[]): Quotient | null {
  const counts = candidates.map((quotient) => rows.filter((row) => fits(row, quotient)).length);
  return candidates[counts.indexOf(Math.max(...counts))] ?? null;
}

function fits(row: RatedRow, quotient: Quotient): boolean {
  const rate = rateOf(row, quotient);
  return rate !== null && agreesAsPrinted(rate, row.stated.value, row.stated.places);
}

function rateOf(row: RatedRow, { numerator, denominator }: Quotient): Rational | null {
  const [above, below] = [row.amount(numerator), row.amount(denominator)];
  return above === null || below === null || isZero(below) ? null : divide(above, below);
}
