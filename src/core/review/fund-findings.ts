/** The fund block of a form: 执行率 = 执行数 ÷ 预算数 at its printed precision, its points by the rule, 总额 = the sum of its parts. */
import {
  agreesAsPrinted,
  compare,
  divide,
  equals,
  formatDecimal,
  formatPercent,
  isZero,
  sum,
  type Rational,
} from "../decimal/index.js";
import {
  outerAmounts,
  type AmountColumn,
  type Finding,
  type FundAmounts,
  type FundLine,
  type FundTotal,
  type NamedAmount,
  type Reading,
} from "../model/index.js";
import { printedPercent } from "./printed-percent.js";
import type { ReviewedSheet } from "./review.js";

export function fundFindings(reviewed: ReviewedSheet): Finding[] {
  const block = reviewed.sheet.fundBlock;
  if (block?.total == null) return [];
  const { total, lines } = block;
  return [
    ...(["budgeted", "paid"] as const).flatMap((column) => partsFinding(reviewed, lines, total, column) ?? []),
    ...rateFindings(reviewed, lines, total),
    ...scoreFindings(reviewed),
  ];
}

/** The total's rate, and its lines' where the total's own is right: they divide as it does. */
function rateFindings(reviewed: ReviewedSheet, lines: readonly FundLine[], total: FundTotal): Finding[] {
  const ofTotal = rateFinding(reviewed, total);
  if (ofTotal !== null) return [ofTotal];
  if (total.statedRate === null) return [];
  return lines.flatMap((line) => (line.mergedWith.length > 0 ? [] : (rateFinding(reviewed, line) ?? [])));
}

function rateFinding({ sheet, execution }: ReviewedSheet, row: FundAmounts): Finding | null {
  const stated = row.statedRate === null ? null : printedPercent(row.statedRate.value);
  const bases = basesOf(row, execution !== null);
  const [usual] = bases;
  if (row.statedRate === null || stated === null || row.paid === null || usual === undefined) return null;
  const rates = bases.map((base) => divide(row.paid?.value ?? base.value, base.value));
  const [computed] = rates;
  if (computed === undefined || rates.some((rate) => agreesAsPrinted(rate, stated.value, stated.places))) return null;
  return {
    code: "self/execution-rate-differs",
    severity: "error",
    sheet: sheet.sheet,
    cell: row.statedRate.cell,
    data: {
      calculation: `${row.paid.text}/${usual.text}`,
      stated: row.statedRate.text,
      computed: formatPercent(computed, Math.max(2, stated.places - 2)),
    },
  };
}

/** 附1 divides by 全年预算数; a block without points may divide by what came in as well. */
function basesOf({ budgeted, received, allocated }: FundAmounts, isScored: boolean): Reading<Rational>[] {
  const bases = isScored ? [budgeted] : [budgeted, received, allocated];
  return bases.flatMap((base) => (base === null || isZero(base.value) ? [] : [base]));
}

function scoreFindings({ sheet, execution }: ReviewedSheet): Finding[] {
  const stated = sheet.fundBlock?.executionScore?.statedScore ?? null;
  if (stated === null || execution?.ruleScore == null || execution.rate === null) return [];
  if (compare(stated.value, execution.ruleScore) <= 0) return [];
  return [
    {
      code: "self/execution-score-differs",
      severity: "warning",
      sheet: sheet.sheet,
      cell: stated.cell,
      data: {
        rate: formatPercent(execution.rate),
        stated: formatDecimal(stated.value),
        computed: formatDecimal(execution.ruleScore),
      },
    },
  ];
}

/** 其中: 财政拨款, of it 中央 and 地方: a line of government levels may be a part of the line above it. */
const PART_OF_A_PART = /中央|省级|市级|县级|区级|地方/;

function partsFinding(
  { sheet }: ReviewedSheet,
  lines: readonly FundLine[],
  total: FundTotal,
  column: AmountColumn,
): Finding | null {
  const stated = total[column];
  const known = lines.filter((line) => line[column] !== null);
  if (stated === null || known.length === 0) return null;
  const all = amounts(known, column);
  const givesTotal = (each: readonly FundLine[]): boolean =>
    outerAmounts(namedAmounts(each, column)).some((parts) =>
      equals(sum(parts.map(({ amount }) => amount)), stated.value),
    );
  if (equals(sum(all), stated.value) || givesTotal(known)) return null;
  if (givesTotal(known.filter((line) => !PART_OF_A_PART.test(line.source.value)))) return null;
  return {
    code: "self/fund-total-differs",
    severity: "warning",
    sheet: sheet.sheet,
    cell: stated.cell,
    data: {
      column,
      stated: stated.text,
      computed: formatDecimal(sum(all)),
      parts: all.map(formatDecimal).join("+"),
    },
  };
}

function namedAmounts(lines: readonly FundLine[], column: AmountColumn): NamedAmount[] {
  return lines.flatMap((line) => {
    const amount = line[column];
    return amount === null ? [] : [{ name: line.source.value, amount: amount.value }];
  });
}

function amounts(lines: readonly FundLine[], column: AmountColumn): Rational[] {
  return lines.flatMap((line) => line[column]?.value ?? []);
}
