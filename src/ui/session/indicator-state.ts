/** The state an indicator is shown in, and whether a person has still to do something about it. */
import { compare } from "../../core/decimal/index.js";
import type { ScoringStatus } from "../../core/model/index.js";
import type { PaneIndicator } from "../../app/pane/pane-engine.js";

export type IndicatorState = ScoringStatus | "adjusted";

/** 人工调整: the person's own score is kept although the rule gives another one. */
export function indicatorState({ score, adjustment }: PaneIndicator): IndicatorState {
  return adjustment?.isKept === true ? "adjusted" : score.status;
}

export function isToDo({ score, counted }: PaneIndicator): boolean {
  if (counted !== null) return false;
  return score.status === "needs-judgement" || score.status === "needs-data" || score.status === "unread";
}

export function hasLostPoints({ score, counted, indicator }: PaneIndicator): boolean {
  const full = score.fullScore ?? indicator.fullScore?.value ?? null;
  return counted !== null && full !== null && compare(counted, full) < 0;
}
