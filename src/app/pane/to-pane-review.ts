/** The review of self-evaluations as the views show it, as plain data. */
import {
  reviewReason,
  type CellAddress,
  type Indicator,
  type Review,
  type ReviewedIndicator,
  type ReviewedSheet,
} from "../../core/index.js";
import type { PaneReview, PaneReviewedIndicator, PaneReviewedSheet } from "./pane-assessment.js";

export function toPaneReview({ policyTitle, sheets, findings }: Review): PaneReview | null {
  return sheets.length === 0 ? null : { policyTitle, sheets: sheets.map(toPaneReviewedSheet), findings };
}

function toPaneReviewedSheet(reviewed: ReviewedSheet): PaneReviewedSheet {
  const { sheet, indicators, execution, selfTotal, ruleTotal, selfGrade, ruleGrade } = reviewed;
  return {
    sheet: sheet.sheet,
    lastRow: Math.max(sheet.total?.row ?? 0, ...sheet.indicators.map(({ row }) => row)),
    execution,
    selfTotal,
    ruleTotal,
    selfGrade: selfGrade?.name ?? null,
    ruleGrade: ruleGrade?.name ?? null,
    indicators: indicators.map(toPaneReviewedIndicator),
  };
}

function toPaneReviewedIndicator(one: ReviewedIndicator): PaneReviewedIndicator {
  const { indicator, selfScore, ruleScore, reviewed, difference } = one;
  return {
    name: indicator.level3 ?? indicator.level2 ?? indicator.level1 ?? "",
    cell: scorePlace(indicator),
    fullScore: indicator.fullScore?.value ?? null,
    selfScore,
    ruleScore,
    reviewed: reviewed === null ? null : { score: reviewed.score, cell: scorePlace(reviewed.indicator) },
    difference,
    reason: reviewReason(one),
  };
}

function scorePlace({ sheet, row, scoreCell }: Indicator): CellAddress {
  return scoreCell ?? { sheet, row, column: 0 };
}
