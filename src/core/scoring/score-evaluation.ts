/** A whole workbook: every indicator and self-evaluation sheet scored, with levels, totals and grades. */
import type { Evaluation, IndicatorSheet, RecognizedSheet, ScoredEvaluation } from "../model/index.js";
import type { Policy } from "../policy/index.js";
import { readRemembered } from "./read-remembered.js";
import { decisionFrom, writtenDecision, type Decisions } from "./decisions.js";
import { indicatorKeys } from "../model/indicator-key.js";
import { choicesFor, type IndicatorScoring, type ScoreSentence } from "./score-indicator.js";
import { scoreByStandard } from "./score-by-standard.js";
import { scoreSheet } from "./score-sheet.js";

export interface ScoreEvaluationOptions {
  /** What 评分依据 remembers; the column 评审判定 goes first. */
  readonly decisions?: Decisions;
  /**
   * A person's score that differs from the computed one counts and stays (`keep`, the default), or gives way
   * (`replace`): only after the person saw old → new.
   */
  readonly differingScores?: "keep" | "replace";
}

/** @example scoreEvaluation(recognizeWorkbook(snapshot), resolvePolicy(settings)).sheets[0]?.total.score */
export function scoreEvaluation(
  evaluation: Evaluation,
  policy: Policy,
  options: ScoreEvaluationOptions = {},
): ScoredEvaluation {
  const scoring: IndicatorScoring = { policy, scoreSentence, differingScores: options.differingScores ?? "keep" };
  const decisions: Decisions = options.decisions ?? new Map();
  return {
    evaluation,
    policyTitle: policy.title,
    sheets: evaluation.sheets
      .filter(isScored)
      .map((sheet) => scoreSheet(sheet, decisionsOf(sheet, decisions, scoring), scoring)),
  };
}

export const scoreSentence: ScoreSentence = (sentence, input) =>
  scoreByStandard(readRemembered(sentence, input.fullScore), input);

function isScored(sheet: RecognizedSheet): sheet is IndicatorSheet {
  return sheet.role === "indicators" || sheet.role === "self-evaluation";
}

function decisionsOf(sheet: IndicatorSheet, remembered: Decisions, scoring: IndicatorScoring) {
  const keys = remembered.size === 0 ? null : indicatorKeys(sheet.indicators);
  return sheet.indicators.map((indicator, position) => {
    const kept = keys === null ? null : (remembered.get(keys[position] ?? "") ?? null);
    const written = writtenDecision(indicator, kept);
    return written === null ? null : decisionFrom(written, () => choicesFor(indicator, scoring));
  });
}
