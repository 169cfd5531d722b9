/** From statements to a rule: which way of composing fits, tried from the most specific to the most general. */
import type { ScoringRule } from "../../model/index.js";
import { onOneScale, resolveConditions } from "./beside-others.js";
import { composeQuantity } from "./compose-quantity.js";
import { composeSteps } from "./compose-steps.js";
import { composeWords } from "./compose-words.js";
import type { Composition } from "./composition.js";
import { alignChanges, changeIn } from "./align-changes.js";
import { isOfMagnitude } from "./of-magnitude.js";
import { closingMark, pointsSaidOnce, saidOnce } from "./said-twice.js";
import type { Statement } from "../statements/statement.js";

export function compose(statements: readonly Statement[], composition: Composition): ScoringRule | null {
  if (statements.length === 0) return null;
  const mark = closingMark(statements, composition);
  if (mark !== null)
    return compose(statements.slice(0, -1), { ...composition, scan: { ...composition.scan, fullMark: mark } });
  const aligned = alignChanges(resolveConditions(saidOnce(statements, composition), composition));
  if (aligned === null) return null;
  const isMagnitude = isOfMagnitude(aligned);
  const rule = isMagnitude === null ? null : composeAligned(aligned, composition);
  const change = changeIn(aligned);
  if (rule === null || (change === null && isMagnitude !== true)) return rule;
  if (rule.form !== "quantity") return null;
  return { ...rule, ...(change === null ? {} : { change }), ...(isMagnitude === true ? { isMagnitude } : {}) };
}

function composeAligned(read: readonly Statement[], composition: Composition): ScoringRule | null {
  if (read.some(({ step }) => step !== null)) return composeSteps(read, composition);
  // 基础分 that nothing is added to or taken from.
  if (composition.scan.base !== null) return null;
  if (isMeasured(read)) {
    const quantity = composeQuantity(onOneScale(read), composition);
    if (quantity !== null) return quantity;
  }
  return composeWords(pointsSaidOnce(read, composition), composition);
}

/** Figures, a firm target, a proportion or a formula: the sentence measures; otherwise a person judges. */
function isMeasured(statements: readonly Statement[]): boolean {
  if (statements.some(({ condition }) => condition.is === "words")) return false;
  return statements.some(({ condition, award }) => {
    if (award.says === "proportion" || award.says === "product" || award.says === "formula" || award.says === "between")
      return true;
    return condition.is === "interval" || (condition.is === "target" && condition.isFirm);
  });
}
