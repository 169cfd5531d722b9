/** A whole workbook as scored: every indicator, its levels, the total and the grade. */
import type { Rational } from "../decimal/index.js";
import type { Evaluation } from "./evaluation.js";
import type { Indicator } from "./indicator.js";
import type { IndicatorSheet } from "./indicator-sheet.js";
import type { Judgement } from "./judgement.js";
import type { Reading } from "./reading.js";
import type { Score } from "./score.js";

export interface ScoredEvaluation {
  readonly evaluation: Evaluation;
  /** The policy that decided what the standards leave open: 财预〔2020〕10号. */
  readonly policyTitle: string;
  readonly sheets: readonly ScoredSheet[];
}

export interface ScoredSheet {
  readonly sheet: IndicatorSheet;
  readonly indicators: readonly ScoredIndicator[];
  /** In the sheet's order. */
  readonly level1: readonly LevelScore[];
  /** In the sheet's order; `parent` is the level-1 name. */
  readonly level2: readonly LevelScore[];
  readonly total: LevelScore;
  /** 评价等级; null while any indicator has no score: unknown is not zero (design.md §3.7). */
  readonly grade: Grade | null;
  /** Points missing to the next better grade; null at the best grade or without a grade. */
  readonly distance: { readonly grade: Grade; readonly points: Rational } | null;
}

export interface ScoredIndicator {
  readonly indicator: Indicator;
  /** What the engine says. */
  readonly score: Score;
  /** What totals add up: the engine's score, or the evaluator's own where that one is kept; null where neither is known. */
  readonly counted: Rational | null;
  /** The evaluator's own score where it differs from the one that the standard gives; null otherwise. */
  readonly adjustment: Adjustment | null;
  /** The decision that the score was given by, with the words it was written in; null where none was needed or taken. */
  readonly decision: Decision | null;
  /** Where the standard that was applied stands: in the sheet, or in the policy because the sheet has none. */
  readonly standardSource: "sheet" | "policy" | null;
  /** 完成 / 部分完成 / 未完成; null where it cannot be told. */
  readonly completion: Completion | null;
}

/** 人工调整: a person's score beside a computed one. */
export interface Adjustment {
  readonly stated: Reading<Rational>;
  readonly computed: Rational;
  /** True where the person's score counts; false where the caller asked for the computed one to take its place. */
  readonly isKept: boolean;
}

/** 评审判定 as written down somewhere in the workbook. */
export interface Decision extends WrittenDecision {
  readonly judgement: Judgement;
}

/** In the words that `parseJudgement` reads: “符合①③”, “第2档”. */
export interface WrittenDecision {
  readonly words: string;
  /** Null where nobody signed it. */
  readonly decidedBy: string | null;
}

export type Completion = "complete" | "partial" | "incomplete";

export interface LevelScore {
  readonly name: string;
  /** The level-1 name above a level-2 score; null otherwise. */
  readonly parent: string | null;
  /** Positions in `ScoredSheet.indicators` of the indicators it adds up. */
  readonly members: readonly number[];
  readonly fullScore: Rational;
  /** Sum of the shown scores; null where any indicator below has none. */
  readonly score: Rational | null;
  readonly scoreSoFar: Rational;
  readonly fullScoreSoFar: Rational;
  /** 得分率 = score ÷ full score; null where the score is null or the full score zero. */
  readonly scoreRate: Rational | null;
}

/** One step of a grade scale. */
export interface Grade {
  /** As the report prints it: 优, 良, 中, 差. */
  readonly name: string;
  /** Points on a scale of 100 from which (inclusive) it is given. */
  readonly from: Rational;
}
