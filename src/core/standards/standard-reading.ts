/** What was understood of a scoring standard: a rule, or the words that stood in the way. */
import type { Rational } from "../decimal/index.js";
import type { Problem, ScoringRule } from "../model/index.js";

export interface StandardReading {
  readonly text: string;
  /** Null where any word was left over: a rule that covers only part of the words is no rule. */
  readonly rule: ScoringRule | null;
  readonly problems: readonly Problem[];
  /** Special cases set apart in a note: the rule holds where none of them applies, which a person must see. */
  readonly provisos: readonly Problem[];
}

/** What stands beside the sentence in its row. */
export interface StandardContext {
  readonly indicator?: string | null;
  readonly fullScore?: Rational | null;
  /** 指标解释; may hold the formula of the rate. */
  readonly description?: string | null;
}
