/** Plans for the drawn workbook, composed as the application composes them. */
import { basisWords, deviationNote } from "../../src/core/explanation/index.js";
import { formulaFor } from "../../src/core/formulas/index.js";
import {
  NO_OWN_CELLS,
  planScores,
  planSummarySheets,
  type OwnCells,
  type PlannedScores,
} from "../../src/core/plan/index.js";
import type { PlannedWrite } from "../../src/core/plan/index.js";
import { casesInWords } from "../../src/core/scoring/cases-in-words.js";
import { DEFAULT_POLICY } from "../../src/core/policy/index.js";
import {
  EMPTY_BASIS,
  summarizeScoreBasis,
  summarizeScores,
  type ScoreBasis,
  type SummaryTable,
} from "../../src/core/summary/index.js";
import type { Assessed } from "./assess-drawing.js";

export interface PlanDrawingOptions {
  readonly writes?: "formulas" | "values";
  readonly own?: OwnCells;
  readonly basis?: ScoreBasis;
  /** ISO 8601; 09:30 where it is not given. */
  readonly at?: string;
}

export function planDrawing({ snapshot, sheet }: Assessed, options: PlanDrawingOptions = {}): PlannedScores {
  return planScores(sheet, snapshot, {
    writes: options.writes ?? "formulas",
    formulaOf: (indicator) => formulaFor(indicator, snapshot, DEFAULT_POLICY),
    noteOf: (indicator) => deviationNote(indicator, snapshot),
    casesOf: ({ score }) => casesInWords(score),
    own: options.own ?? NO_OWN_CELLS,
    records: (options.basis ?? EMPTY_BASIS).records,
    title: "写入得分",
    isGuarded: true,
  });
}

/** Scores, 表2 and 评分依据 in one plan. */
export function planEverything(assessed: Assessed, options: PlanDrawingOptions = {}): PlannedWrite {
  const planned = planDrawing(assessed, options);
  const scores = summarizeScores(assessed.sheet, {
    writes: options.writes ?? "formulas",
    scoreCells: planned.scoreCells,
    gradeScale: DEFAULT_POLICY.gradeScale,
  });
  const summary = planSummarySheets([scores], assessed.snapshot, {
    title: "写入",
    basis: options.basis ?? null,
    isGuarded: true,
    scoreBasis: (records): SummaryTable =>
      summarizeScoreBasis([{ indicators: assessed.sheet.indicators, written: planned.written }], {
        wordsOf: basisWords,
        policyTitle: DEFAULT_POLICY.title,
        at: options.at ?? "2026-11-22T09:30:00+08:00",
        records: [...planned.records, ...records],
      }),
  });
  return {
    plan: {
      title: "写入",
      guards: [...planned.plan.guards, ...summary.plan.guards],
      actions: [...planned.plan.actions, ...summary.plan.actions],
    },
    kept: planned.kept,
    sheets: summary.sheets,
  };
}
