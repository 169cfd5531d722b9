/** The summary sheets that were asked for, as tables: 表1 per fund sheet, 表2 and 表3 per indicator sheet, what was gathered, 检查结果, 自评复核表. */
import {
  summarizeCompletion,
  summarizeFindings,
  summarizeFunds,
  summarizeScores,
  type FundSheet,
  type PlannedScores,
  type RecognizedSheet,
  type ScoredSheet,
  type SummaryKind,
  type SummaryTable,
} from "../core/index.js";
import type { Assessment } from "./assess.js";
import { completionNoteOf } from "./completion-note-of.js";
import { siteFindingTables, surveyTables } from "./gathered-tables.js";
import type { EvaluationWish } from "./plan-evaluation.js";
import { reviewTable } from "./review-table.js";

export function summaryTables(
  sheets: readonly ScoredSheet[],
  planned: readonly PlannedScores[],
  assessment: Assessment,
  wish: EvaluationWish,
): SummaryTable[] {
  const makers: Readonly<Partial<Record<SummaryKind, () => (SummaryTable | null)[]>>> = {
    funds: () => assessment.evaluation.sheets.filter(isFundSheet).map((funds) => fundTable(funds, assessment)),
    scores: () => sheets.map((sheet, index) => scoreTable(sheet, planned[index], assessment, wish)),
    completion: () =>
      sheets.map((sheet) => summarizeCompletion(sheet, { noteOf: (one) => completionNoteOf(one, assessment) })),
    survey: () => surveyTables(assessment),
    "site-findings": () => siteFindingTables(assessment),
    findings: () => [
      summarizeFindings(assessment.findings.map((finding) => ({ finding, sentence: wish.say(finding) }))),
    ],
  };
  return [
    ...wish.reports.flatMap((kind) => (makers[kind]?.() ?? []).filter((table) => table !== null)),
    ...reviewTables(assessment, wish),
  ];
}

function reviewTables({ review }: Assessment, wish: EvaluationWish): SummaryTable[] {
  return wish.review === undefined || review.sheets.length === 0 ? [] : [reviewTable(review, wish.review)];
}

function isFundSheet(sheet: RecognizedSheet): sheet is FundSheet {
  return sheet.role === "funds";
}

function fundTable(funds: FundSheet, { snapshot, settings, policy }: Assessment): SummaryTable | null {
  return summarizeFunds(funds, snapshot, {
    writes: settings.writes,
    denominators: policy.expenditureRateDenominators,
  });
}

function scoreTable(
  sheet: ScoredSheet,
  planned: PlannedScores | undefined,
  { settings, policy }: Assessment,
  wish: EvaluationWish,
): SummaryTable {
  return summarizeScores(sheet, {
    writes: settings.writes,
    // A live sum needs the scores in their cells: without writing them, the figures stand by themselves.
    scoreCells: wish.scores ? (planned?.scoreCells ?? []) : [],
    gradeScale: policy.gradeScale,
  });
}
