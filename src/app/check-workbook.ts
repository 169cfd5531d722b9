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
import { reviewWorkbook } from "./review-workbook.js";

export function checkWorkbook(
  snapshot: WorkbookSnapshot,
  evaluation: Evaluation,
  scored: ScoredEvaluation,
  policy: Policy,
): Finding[] {
  const checked = checkEvaluation({ snapshot, evaluation, scored, policy });
  const { findings } = reviewWorkbook(snapshot, evaluation, scored, policy);
  return sortFindings([...checked, ...findings], snapshot);
}
