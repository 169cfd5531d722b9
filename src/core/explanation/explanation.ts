/** Why an indicator has its score: rows for a screen and sentences for a document, rendered from the trace alone. */
import type { CellAddress } from "../grid/index.js";
import type { ScoringStatus, TraceInput } from "../model/index.js";
import type { Span } from "../text/span.js";

export interface Explanation extends ScoreWorking {
  readonly standard: ExplainedStandard | null;
  /** All of it in one line, for the command line. */
  readonly sentence: string;
}

/** How the score came about. */
export interface ScoreWorking {
  readonly status: ScoringStatus;
  /** 理解为: the rule in one canonical sentence; null where the standard was not understood. */
  readonly understoodAs: string | null;
  readonly inputs: readonly ExplainedInput[];
  readonly steps: readonly ExplainedStep[];
  /** Cases that did not hold, each with the comparison that says so: "82% < 85%"; null where an earlier case already held. */
  readonly passedOver: readonly { readonly words: string; readonly reason: string | null }[];
  /** 扣分 with its arithmetic: "10 − 2.57 = 7.43"; null where nothing was lost or the score is unknown. */
  readonly deduction: { readonly arithmetic: string; readonly points: string } | null;
  /** What stood in the way of a score; empty where there is one. */
  readonly obstacles: readonly { readonly code: string; readonly words: string; readonly span: Span | null }[];
}

export interface ExplainedStandard {
  readonly text: string;
  readonly cell: CellAddress | null;
  /** Words the score rests on; words understood but not used this time carry `isUsed: false`. In order, never overlapping. */
  readonly marks: readonly { readonly span: Span; readonly isUsed: boolean }[];
}

export interface ExplainedInput {
  readonly name: TraceInput["name"];
  /** 分值, 指标值, 实际完成值, 评审判定. */
  readonly label: string;
  readonly text: string;
  readonly cell: CellAddress | null;
}

export interface ExplainedStep {
  readonly code: string;
  /** What was done, in words: “25.68% ＜ 100%，按比例”. */
  readonly words: string;
  /** "10 × 25.68% = 2.568"; null where the step is no arithmetic. */
  readonly arithmetic: string | null;
  readonly span: Span | null;
}
