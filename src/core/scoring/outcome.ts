/** What scoring a rule, or a part of one, comes to: a figure with its way there, or why none can be given. */
import type { Rational } from "../decimal/index.js";
import type { Problem, TraceStep } from "../model/index.js";

export type Outcome = Reached | Withheld;

export interface Reached {
  readonly is: "reached";
  readonly value: Rational;
  /** Written down only when somebody asks: scoring a portfolio needs the figure alone. */
  steps(): readonly TraceStep[];
  /** What the policy decided because the sentence left it open. */
  readonly policies: readonly string[];
}

export interface Withheld {
  readonly is: "withheld";
  readonly status: "needs-judgement" | "needs-data" | "unread";
  readonly problems: readonly Problem[];
}

const NO_POLICIES: readonly string[] = [];

export function reached(
  value: Rational,
  steps: () => readonly TraceStep[],
  policies: readonly string[] = NO_POLICIES,
): Reached {
  return { is: "reached", value, steps, policies };
}

export function needsData(code: string, words = ""): Withheld {
  return { is: "withheld", status: "needs-data", problems: [{ code, words, span: null }] };
}

export function needsJudgement(code: string, words = ""): Withheld {
  return { is: "withheld", status: "needs-judgement", problems: [{ code, words, span: null }] };
}
