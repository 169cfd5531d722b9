/** What the checks look at: the cells as they stand, what they were recognised as, and how they were scored. */
import type { WorkbookSnapshot } from "../grid/index.js";
import type { Evaluation, ScoredEvaluation } from "../model/index.js";
import type { Policy } from "../policy/index.js";

export interface CheckingInput {
  readonly snapshot: WorkbookSnapshot;
  readonly evaluation: Evaluation;
  readonly scored: ScoredEvaluation;
  readonly policy: Policy;
}
