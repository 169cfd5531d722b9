/**
 * One indicator: by its standard where that computes, by a person's decision where it asks for one, and otherwise the
 * score a person already wrote. A person's score beside a computed one is kept apart and never lost.
 */
import { equals, round } from "../decimal/index.js";
import type { Adjustment, Choice, Decision, Indicator, Score, ScoredIndicator } from "../model/index.js";
import type { Policy } from "../policy/index.js";
import { completionOf } from "./completion.js";
import { undecided, withoutStandard } from "./score-states.js";
import { standardOf, type AppliedStandard } from "./standard-of-indicator.js";
import type { ScoringInput } from "./scoring-input.js";

/** Reads a sentence and applies it: `scoreByStandard(readStandard(text, …), input)`. */
export type ScoreSentence = (sentence: string, indicator: Indicator, input: ScoringInput) => Score;

export interface IndicatorScoring {
  readonly policy: Policy;
  readonly scoreSentence: ScoreSentence;
  /** What becomes of a person's score that differs from the computed one. */
  readonly differingScores: "keep" | "replace";
}

export function scoreIndicator(
  indicator: Indicator,
  decision: Decision | null,
  scoring: IndicatorScoring,
): ScoredIndicator {
  const standard = standardOf(indicator, scoring.policy);
  const computed = applied(standard, indicator, decision, scoring);
  const score = isOpen(computed) ? undecided(computed, indicator) : computed;
  const adjustment = adjustmentOf(indicator, score, scoring);
  const counted = adjustment?.isKept === true ? adjustment.stated.value : score.score;
  return {
    indicator,
    score,
    counted,
    adjustment,
    decision: score.judgement === null ? null : decision,
    standardSource: standard?.source ?? null,
    completion: completionOf(indicator, inputOf(indicator, decision, scoring.policy), score, counted),
  };
}

/** The cases that the indicator's standard leaves to a person. */
export function choicesFor(indicator: Indicator, scoring: IndicatorScoring): readonly Choice[] {
  return applied(standardOf(indicator, scoring.policy), indicator, null, scoring).choices;
}

function applied(
  standard: AppliedStandard | null,
  indicator: Indicator,
  decision: Decision | null,
  { policy, scoreSentence }: IndicatorScoring,
): Score {
  if (standard === null) return withoutStandard(indicator);
  return scoreSentence(standard.text, indicator, inputOf(indicator, decision, policy));
}

function isOpen({ status }: Score): boolean {
  return status === "needs-judgement" || status === "needs-data" || status === "unread";
}

function inputOf(indicator: Indicator, decision: Decision | null, policy: Policy): ScoringInput {
  return {
    indicator: indicator.level3 ?? indicator.level2,
    fullScore: indicator.fullScore?.value ?? null,
    target: indicator.target?.value ?? null,
    actual: indicator.actual?.value ?? null,
    judgement: decision?.judgement ?? null,
    stepMode: policy.stepMode,
    places: policy.places,
    cells: {
      fullScore: indicator.fullScore?.cell ?? null,
      target: indicator.target?.cell ?? null,
      actual: indicator.actual?.cell ?? null,
    },
  };
}

/** A stated score agrees where it shows the same figure at the policy's places: a cell may hold 0.538258 and show 0.54. */
function adjustmentOf(indicator: Indicator, score: Score, scoring: IndicatorScoring): Adjustment | null {
  const stated = indicator.statedScore;
  if (stated === null || score.status !== "scored" || score.score === null) return null;
  if (equals(round(stated.value, scoring.policy.places), score.score)) return null;
  return { stated, computed: score.score, isKept: scoring.differingScores === "keep" };
}
