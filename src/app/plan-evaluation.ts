/** Plans what an evaluation writes: scores, notes and totals into the indicator sheets, and the summary sheets beside them. */
import {
  basisWords,
  casesInWords,
  deviationNote,
  formulaFor,
  planScores,
  planSummarySheets,
  summarizeScoreBasis,
  type Finding,
  type PlannedScores,
  type PlannedWrite,
  type ScoredSheet,
  type SummaryKind,
} from "../core/index.js";
import type { Assessment } from "./assess.js";
import { mainSheets } from "./main-sheets.js";
import type { ReviewTableWords } from "./review-table.js";
import { summaryTables } from "./summary-tables.js";

export interface EvaluationWish {
  /** Scores, notes, subtotals, total and grade in the indicator sheets. */
  readonly scores: boolean;
  /** Which summary sheets; 评分依据 is written with everything, because it remembers what is ours. */
  readonly reports: readonly SummaryKind[];
  /** The cases of a standard as drop-down lists in 评审判定: for a workbook that somebody has open; a file's sheet keeps all but its planned cells. */
  readonly offersCases?: boolean;
  /** ISO 8601, for 评分依据. */
  readonly at: string;
  readonly title: string;
  /** The sentence of a finding, for 检查结果. */
  readonly say: (finding: Finding) => string;
  /** The words of 自评复核表, which is made with them where the workbook has self-evaluation forms; absent leaves it out. */
  readonly review?: ReviewTableWords;
  /** False for a file held in memory: nobody else can change it between planning and writing, so the plan guards nothing. */
  readonly isGuarded?: boolean;
}

export function planEvaluation(assessment: Assessment, wish: EvaluationWish): PlannedWrite {
  const sheets = mainSheets(assessment.scored);
  const planned = sheets.map((sheet) => planSheet(sheet, assessment, wish));
  const tables = summaryTables(sheets, planned, assessment, wish);
  const basisSheets = sheets.map(({ indicators }, index) => ({ indicators, written: planned[index]?.written ?? [] }));
  const summary = planSummarySheets(tables, assessment.snapshot, {
    title: wish.title,
    basis: assessment.basis,
    isGuarded: wish.isGuarded ?? true,
    scoreBasis: (records) =>
      summarizeScoreBasis(basisSheets, {
        wordsOf: basisWords,
        policyTitle: assessment.policy.title,
        at: wish.at,
        records: [...planned.flatMap((one) => one.records), ...records],
      }),
  });
  const written = wish.scores ? planned : [];
  return {
    plan: {
      title: wish.title,
      guards: [...written.flatMap(({ plan }) => plan.guards), ...summary.plan.guards],
      actions: [...written.flatMap(({ plan }) => plan.actions), ...summary.plan.actions],
    },
    kept: [...written.flatMap(({ kept }) => kept), ...summary.kept],
    sheets: summary.sheets,
  };
}

function planSheet(sheet: ScoredSheet, assessment: Assessment, wish: EvaluationWish): PlannedScores {
  const { snapshot, settings, policy, own, basis } = assessment;
  return planScores(sheet, snapshot, {
    writes: settings.writes,
    formulaOf: (indicator) => formulaFor(indicator, snapshot, policy),
    noteOf: (indicator) => deviationNote(indicator, snapshot),
    casesOf: ({ score }) => (wish.offersCases === true ? casesInWords(score) : null),
    own,
    records: basis.records,
    title: wish.title,
    isGuarded: wish.isGuarded ?? true,
  });
}
