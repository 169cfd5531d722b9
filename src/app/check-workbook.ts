/** 检查: everything that checks and the review of self-evaluations find in one workbook, each fact once, in the order of its cells. */
import { checkEvaluation, sortFindings, type CheckingInput, type Finding, type Review } from "../core/index.js";

export function checkWorkbook(input: CheckingInput, review: Review): Finding[] {
  return sortFindings([...checkEvaluation(input), ...review.findings], input.snapshot);
}
