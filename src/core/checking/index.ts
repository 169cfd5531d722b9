/** Findings about a workbook: the door that the other folders of the core use. */
export type { CheckingInput } from "./checking-input.js";
export { checkEvaluation } from "./check-evaluation.js";
export { sortFindings } from "./sort-findings.js";
