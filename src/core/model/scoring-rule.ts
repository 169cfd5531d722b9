/** 评分规则: what a scoring standard says, as data. */

export type RuleKind =
  | "proportional"
  | "threshold"
  | "tiered"
  | "deduction"
  | "addition"
  | "elements"
  | "graded"
  | "formula"
  | "discretionary"
  | "ranking"
  | "external"
  | "composite";

/** Placeholder until the grammar defines its kinds. */
export interface ScoringRule {
  readonly kind: RuleKind;
}
