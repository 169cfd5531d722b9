/** 理解为: the rule that a score was given by, in one canonical sentence. */
import type { Score, ScoringRule } from "../model/index.js";
import { describeRule } from "../standards/index.js";

/** Of ten thousand indicators with a dozen standards each rule is put into words once; forgotten with the rule. */
const sentences = new WeakMap<ScoringRule, string>();

/** @returns null where the standard was not understood */
export function understoodAs({ rule }: Score): string | null {
  if (rule === null) return null;
  let sentence = sentences.get(rule);
  if (sentence === undefined) sentences.set(rule, (sentence = describeRule(rule)));
  return sentence;
}
