/** A whole workbook as scored: every indicator, its levels, the total and the grade. */
import type { Rational } from "../decimal/index.js";
import type { Evaluation } from "./evaluation.js";
import type { Indicator } from "./indicator.js";
import type { IndicatorSheet } from "./indicator-sheet.js";
import type { Score } from "./score.js";

export interface ScoredEvaluation {
  readonly evaluation: Evaluation;
  readonly sheets: readonly ScoredSheet[];
}

export interface ScoredSheet {
  readonly sheet: IndicatorSheet;
  readonly indicators: readonly ScoredIndicator[];
  /** In the sheet's order. */
  readonly level1: readonly LevelScore[];
  readonly total: LevelScore;
  /** 评价等级; null while any indicator has no score: unknown is not zero (design.md §3.7). */
  readonly grade: Grade | null;
  /** Points missing to the next better grade; null at the best grade or without a grade. */
  readonly distance: { readonly grade: Grade; readonly points: Rational } | null;
}

export interface ScoredIndicator {
  readonly indicator: Indicator;
  readonly score: Score;
  /** 完成 / 部分完成 / 未完成; null where it cannot be told. */
  readonly completion: Completion | null;
}

export type Completion = "complete" | "partial" | "incomplete";

export interface LevelScore {
  readonly name: string;
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
