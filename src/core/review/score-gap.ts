/** How far a unit's own score lies above what the rule gives: below where negative, unknown where either is. */
import { subtract, type Rational } from "../decimal/index.js";

export function scoreGap(selfScore: Rational | null, ruleScore: Rational | null): Rational | null {
  return selfScore === null || ruleScore === null ? null : subtract(selfScore, ruleScore);
}
