/** What the custom functions and ribbon buttons say. */
export interface FunctionWords {
  readonly incomplete: string;
  readonly needsJudgement: string;
  readonly noPoints: string;
}
