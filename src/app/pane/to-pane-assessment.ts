/** The part of an assessment that the views show, as plain data. */
import type { FundSheet, ScoredIndicator, ScoredSheet } from "../../core/index.js";
import type { Assessment } from "../assess.js";
import type { PaneAssessment, PaneIndicator, PaneSheet, ReportState } from "./pane-assessment.js";
import { toPaneRecognition } from "./to-pane-recognition.js";
import { toPaneReview } from "./to-pane-review.js";

export function toPaneAssessment(assessment: Assessment, reports: readonly ReportState[]): PaneAssessment {
  const { scored, findings, settings, policy, review } = assessment;
  return {
    scored: { sheets: scored.sheets.map(toPaneSheet) },
    findings,
    settings,
    policy,
    reports,
    recognition: toPaneRecognition(assessment),
    review: toPaneReview(review),
    paidRate: paidRate(assessment),
  };
}

function toPaneSheet({ sheet, indicators, ...totals }: ScoredSheet): PaneSheet {
  return {
    ...totals,
    sheet: { sheet: sheet.sheet, role: sheet.role, columns: sheet.columns },
    indicators: indicators.map(toPaneIndicator),
  };
}

export function toPaneIndicator({ indicator, score, counted, adjustment, completion }: ScoredIndicator): PaneIndicator {
  const { status, kind, score: points, fullScore, choices, judgement, problems, trace } = score;
  return {
    indicator,
    score: {
      status,
      kind,
      score: points,
      fullScore,
      choices,
      judgement,
      problems,
      trace: { inputs: trace.inputs.map(({ name, cell }) => ({ name, cell })) },
    },
    counted,
    adjustment,
    completion,
  };
}

function paidRate({ scored }: Assessment): string | null {
  const funds = scored.evaluation.sheets.find((sheet): sheet is FundSheet => sheet.role === "funds");
  return funds?.total?.statedRate?.value ?? null;
}
