/** The review of self-evaluations: the door that the other folders use. */
export type * from "./review.js";
export type { SurveyedSatisfaction } from "./surveyed-satisfaction.js";
export { reviewReason } from "./review-reason.js";
export { scoreGap } from "./score-gap.js";
export { reviewSelfEvaluation, type ReviewInput } from "./review-self-evaluation.js";
