/** From statements to a rule: which way of composing fits, tried from the most specific to the most general. */
import type { ScoringRule } from "../model/index.js";
import { composeQuantity } from "./compose-quantity.js";
import { composeSteps } from "./compose-steps.js";
import { composeWords } from "./compose-words.js";
import type { Composition } from "./composition.js";
import type { Statement } from "./scan-statements.js";

export function compose(statements: readonly Statement[], composition: Composition): ScoringRule | null {
  if (statements.length === 0) return null;
  const read = resolveRequirement(statements, composition);
  if (read.some(({ step }) => step !== null)) return composeSteps(read, composition);
  if (isMeasured(read)) {
    const quantity = composeQuantity(read, composition);
    if (quantity !== null) return quantity;
  }
  return composeWords(read, composition);
}

/** 达到要求的 means the interval that the sentence gave as 要求. */
function resolveRequirement(statements: readonly Statement[], { scan }: Composition): readonly Statement[] {
  const { requirement } = scan;
  if (requirement?.is !== "interval") return statements;
  return statements.map((statement) => {
    const { condition } = statement;
    const isReached = condition.is === "target" && condition.met;
    return isReached ? { ...statement, condition: requirement } : statement;
  });
}

/** Figures, a firm target, a proportion or a formula: the sentence measures; otherwise a person judges. */
function isMeasured(statements: readonly Statement[]): boolean {
  if (statements.some(({ condition }) => condition.is === "words")) return false;
  return statements.some(({ condition, award }) => {
    if (award.says === "proportion" || award.says === "formula" || award.says === "between") return true;
    return condition.is === "interval" || (condition.is === "target" && condition.isFirm);
  });
}
