/** 预算执行率 and 资金到位率 from the 合计 of the workbook's fund table. */
import { divide, formatDecimal, formatPercent, isPositive } from "../decimal/index.js";
import { quoteSheetName, toA1 } from "../grid/index.js";
import type { AmountColumn, Evaluation, FundSheet, Indicator } from "../model/index.js";
import type { Policy } from "../policy/index.js";
import type { Evidence, EvidenceKind } from "./evidence.js";

/** @returns one offer for each base that the table has: the policy's first, because definitions differ (domain.md §1.1). */
export function fundEvidence(
  indicator: Indicator,
  kind: EvidenceKind,
  evaluation: Evaluation,
  policy: Policy,
): Evidence[] {
  const [funds, ...others] = evaluation.sheets.filter((sheet): sheet is FundSheet => sheet.role === "funds");
  // With several tables it is not certain which one the indicator means.
  if (funds === undefined || others.length > 0) return [];
  // A formula that divides 元 by 万元 would be ten thousand times too large.
  if (funds.columnUnits !== undefined) return [];
  if (kind === "availability-rate") return offer(indicator, kind, funds, "received", "budgeted");
  const bases: AmountColumn[] = [policy.executionRateDenominator, "budgeted", "received", "allocated"];
  return [...new Set(bases)].flatMap((base) => offer(indicator, kind, funds, "paid", base));
}

function offer(
  indicator: Indicator,
  kind: EvidenceKind,
  { sheet, total }: FundSheet,
  numerator: AmountColumn,
  denominator: AmountColumn,
): Evidence[] {
  const [above, below] = [total?.[numerator] ?? null, total?.[denominator] ?? null];
  if (above === null || below === null || numerator === denominator || !isPositive(below.value)) return [];
  const value = divide(above.value, below.value);
  const name = quoteSheetName(sheet);
  return [
    {
      indicator,
      kind,
      numerator: above.value,
      denominator: below.value,
      value,
      working: `${formatDecimal(above.value)}/${formatDecimal(below.value)}`,
      text: formatPercent(value),
      formula: `=${name}!${toA1(above.cell)}/${name}!${toA1(below.cell)}`,
      sources: [above.cell, below.cell],
      from: { is: "funds", sheet, numerator, denominator },
    },
  ];
}
