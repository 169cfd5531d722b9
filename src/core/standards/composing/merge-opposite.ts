/** 每增加1个百分点加1分，每减少1个百分点扣1分: two steps of the same worth on both sides of one figure are one signed step. */
import { equals } from "../../decimal/index.js";
import type { Amount, Reference } from "../../model/index.js";
import { sameAmount } from "../clauses/amounts.js";
import { isSameRule } from "../same-rule.js";
import type { Statement } from "../statements/statement.js";

export function mergeOpposite(rates: readonly Statement[]): readonly Statement[] {
  const [first, second, ...more] = rates;
  if (first === undefined || second === undefined || more.length > 0) return rates;
  const [up, down] = first.award.says === "add" ? [first, second] : [second, first];
  if (up.award.says !== "add" || down.award.says !== "deduct" || down.award.below) return rates;
  if (up.step?.measures !== "rate" || down.step?.measures !== "rate") return rates;
  const isOpposite = up.step.side === "above" && down.step.side === "below" && equals(up.step.size, down.step.size);
  const most = up.modifiers.most ?? null;
  const isPlain = [up, down].every(
    ({ modifiers }) => modifiers.usedUp === null && modifiers.highest === null && modifiers.broken === null,
  );
  if (!isOpposite || !isPlain || !isSameBound(most, down.modifiers.most)) return rates;
  if (!sameAmount(up.award.amount, down.award.amount)) return rates;
  const from = originOf(up.condition, "lower", up.step.from);
  if (from === undefined || !isSameReference(from, originOf(down.condition, "upper", down.step.from))) return rates;
  const award = { says: "add-or-deduct", amount: up.award.amount } as const;
  const modifiers = { ...first.modifiers, most };
  const condition = { is: "nothing" } as const;
  return [{ ...first, award, modifiers, condition, step: { ...up.step, from, side: "either" }, end: second.end }];
}

/** 高于100%的，每高出…: from where the steps count; undefined where the case is not the one beyond that point. */
function originOf(
  condition: Statement["condition"],
  side: "lower" | "upper",
  named: Reference | null,
): Reference | null | undefined {
  if (condition.is === "nothing") return named;
  if (condition.is !== "interval" || named !== null || condition[side === "lower" ? "upper" : "lower"] !== null)
    return undefined;
  return condition[side]?.reference;
}

function isSameReference(one: Reference | null, other: Reference | null | undefined): boolean {
  return other !== undefined && isSameRule(one, other);
}

function isSameBound(one: Amount | null, other: Amount | null): boolean {
  return one === null || other === null ? one === other : sameAmount(one, other);
}
