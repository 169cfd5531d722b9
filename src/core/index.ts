/** The core's only public door: the stages in the order in which the data flows. */
export * from "./decimal/index.js";
export * from "./text/index.js";
export * from "./grid/index.js";
export * from "./model/index.js";
export * from "./policy/index.js";
export * from "./recognition/index.js";
export * from "./standards/index.js";
export type * from "./scoring/scoring-input.js";
export { scoreByRule, scoreByStandard } from "./scoring/score-by-standard.js";
export { scoreEvaluation } from "./scoring/score-evaluation.js";
export * from "./survey/index.js";
export * from "./explanation/index.js";
export * from "./checking/index.js";
export * from "./review/index.js";
export * from "./summary/index.js";
export * from "./formulas/index.js";
export * from "./plan/index.js";
export * from "./linking/index.js";
