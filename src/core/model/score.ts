/** 得分: what the engine says of one indicator, and everything it said it from. Explanations render this; they never recompute. */
import type { Rational } from "../decimal/index.js";
import type { CellAddress } from "../grid/index.js";
import type { Span } from "../text/span.js";
import type { Judgement } from "./judgement.js";
import type { RuleKind, ScoringRule } from "./scoring-rule.js";

export type ScoringStatus =
  /** By its standard. */
  | "scored"
  /** The evaluator's own score is kept: the standard needs judgement. */
  | "stated"
  | "needs-judgement"
  | "needs-data"
  | "unread"
  /** The sheet says that it does not apply (—, 不适用). */
  | "not-applicable";

export interface Score {
  readonly status: ScoringStatus;
  readonly kind: RuleKind | null;
  /** 四舍五入 as the policy says; null wherever the score is unknown. */
  readonly score: Rational | null;
  /** Before rounding. */
  readonly exact: Rational | null;
  readonly fullScore: Rational | null;
  readonly rule: ScoringRule | null;
  /** The cases a person may choose from, with the score each gives; empty where no judgement is needed. */
  readonly choices: readonly Choice[];
  /** The judgement the score was given by. */
  readonly judgement: Judgement | null;
  readonly problems: readonly Problem[];
  readonly trace: Trace;
}

export interface Choice {
  readonly judgement: Judgement;
  /** The words of the standard for this case. */
  readonly words: string;
  readonly span: Span | null;
  /** Null where the case only opens a range (`lowest`–`highest`) and a person names the figure. */
  readonly score: Rational | null;
  readonly lowest: Rational | null;
  readonly highest: Rational | null;
}

/** Why a stage could not go on: words it did not understand, or a value it lacks. */
export interface Problem {
  /** `standard/unread-words`, `value/missing`, `value/not-comparable`, … */
  readonly code: string;
  readonly words: string;
  readonly span: Span | null;
}

/** The way to the score, in order. */
export interface Trace {
  readonly steps: readonly TraceStep[];
  readonly inputs: readonly TraceInput[];
  /** What the policy decided because the standard left it open, such as `step-mode/continuous` or `rounding/two-places`. */
  readonly policies: readonly string[];
}

export interface TraceInput {
  readonly name: "full-score" | "target-value" | "actual-value" | "rate" | "judgement";
  readonly text: string;
  readonly cell: CellAddress | null;
}

export interface TraceStep {
  /** `branch/taken`, `branch/not-taken`, `arithmetic`, `cap`, `floor`, `rounding`, … */
  readonly code: string;
  /** The words of the standard that the step rests on. */
  readonly span: Span | null;
  /** The arithmetic as it would be written on paper, in neutral symbols: "10 × 25.68% = 2.568". */
  readonly arithmetic: string | null;
  /** Of a case: what the standard says. Empty where the step is arithmetic. */
  readonly words: string;
}
