/** 检查: everything that checks and the review of self-evaluations find in one workbook, each fact once, in the order of its cells. */
import {
  checkEvaluation,
  sortFindings,
  type Evaluation,
  type Finding,
  type Policy,
  type ScoredEvaluation,
  type WorkbookSnapshot,
} from "../core/index.js";

export function checkWorkbook(
  snapshot: WorkbookSnapshot,
  evaluation: Evaluation,
  scored: ScoredEvaluation,
  policy: Policy,
): Finding[] {
  return sortFindings(checkEvaluation({ snapshot, evaluation, scored, policy }), snapshot);
}
