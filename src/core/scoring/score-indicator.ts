/**
 * One indicator: by its standard where that computes, by a person's decision where it asks for one, and otherwise the
 * score a person already wrote. A person's score beside a computed one is kept apart and never lost.
 */
import { equals, round, type Rational } from "../decimal/index.js";
import type { Adjustment, Choice, Decision, Indicator, Judgement, Score, ScoredIndicator } from "../model/index.js";
import type { Policy } from "../policy/index.js";
import { completionOf } from "./completion.js";
import { undecided, withoutStandard } from "./score-states.js";
import { standardOf, type AppliedStandard } from "./standard-of-indicator.js";
import type { ScoringInput, StepMode } from "./scoring-input.js";

/** Reads a sentence and applies it: `scoreByStandard(readStandard(text, …), input)`. */
export type ScoreSentence = (sentence: string, input: ScoringInput) => Score;

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
  const input = new IndicatorInput(indicator, decision, scoring.policy);
  const computed = applied(standard, indicator, input, scoring);
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
    completion: completionOf(input, score, counted),
  };
}

/** The cases that the indicator's standard leaves to a person. */
export function choicesFor(indicator: Indicator, scoring: IndicatorScoring): readonly Choice[] {
  const input = new IndicatorInput(indicator, null, scoring.policy);
  return applied(standardOf(indicator, scoring.policy), indicator, input, scoring).choices;
}

function applied(
  standard: AppliedStandard | null,
  indicator: Indicator,
  input: ScoringInput,
  { scoreSentence }: IndicatorScoring,
): Score {
  return standard === null ? withoutStandard(indicator) : scoreSentence(standard.text, input);
}

function isOpen({ status }: Score): boolean {
  return status === "needs-judgement" || status === "needs-data" || status === "unread";
}

/** The cells are told when somebody asks where the figures stand. */
class IndicatorInput implements ScoringInput {
  readonly indicator: string | null;
  readonly fullScore: Rational | null;
  readonly target: string | null;
  readonly actual: string | null;
  readonly judgement: Judgement | null;
  readonly stepMode: StepMode;
  readonly places: number;

  constructor(
    private readonly row: Indicator,
    decision: Decision | null,
    { stepMode, places }: Policy,
  ) {
    this.indicator = row.level3 ?? row.level2;
    this.fullScore = row.fullScore?.value ?? null;
    this.target = row.target?.value ?? null;
    this.actual = row.actual?.value ?? null;
    this.judgement = decision?.judgement ?? null;
    this.stepMode = stepMode;
    this.places = places;
  }

  get cells(): ScoringInput["cells"] {
    const { fullScore, target, actual } = this.row;
    return { fullScore: fullScore?.cell ?? null, target: target?.cell ?? null, actual: actual?.cell ?? null };
  }
}

/** A stated score agrees where it shows the same figure at the policy's places: a cell may hold 0.538258 and show 0.54. */
function adjustmentOf(indicator: Indicator, score: Score, scoring: IndicatorScoring): Adjustment | null {
  const stated = indicator.statedScore;
  if (stated === null || score.status !== "scored" || score.score === null) return null;
  if (equals(round(stated.value, scoring.policy.places), score.score)) return null;
  return { stated, computed: score.score, isKept: scoring.differingScores === "keep" };
}
