/** The state an indicator is shown in, and whether a person has still to do something about it. */
import { compare } from "../../core/decimal/index.js";
import type { ScoredIndicator, ScoringStatus } from "../../core/model/index.js";
import { placeKey, type PaneAssessment } from "./pane-engine.js";

export type IndicatorState = ScoringStatus | "adjusted";

/** 人工调整: the person's own score is kept although the rule gives another one. */
export function indicatorState(scored: ScoredIndicator, assessment: PaneAssessment | null): IndicatorState {
  const detail = assessment?.details[placeKey(scored.indicator)];
  return scored.score.status === "stated" && detail !== undefined && detail.computed !== null
    ? "adjusted"
    : scored.score.status;
}

export function isToDo({ score }: ScoredIndicator): boolean {
  return score.status === "needs-judgement" || score.status === "needs-data" || score.status === "unread";
}

export function hasLostPoints({ score, indicator }: ScoredIndicator): boolean {
  const full = score.fullScore ?? indicator.fullScore?.value ?? null;
  return score.score !== null && full !== null && compare(score.score, full) < 0;
}
