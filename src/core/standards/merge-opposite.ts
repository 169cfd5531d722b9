/** 每增加1个百分点加1分，每减少1个百分点扣1分: two steps of the same worth on both sides of one figure are one signed step. */
import { equals } from "../decimal/index.js";
import type { Amount } from "../model/index.js";
import type { Statement } from "./scan-statements.js";

export function mergeOpposite(rates: readonly Statement[]): readonly Statement[] {
  const [first, second, ...more] = rates;
  if (first === undefined || second === undefined || more.length > 0) return rates;
  const [up, down] = first.award.says === "add" ? [first, second] : [second, first];
  if (up.award.says !== "add" || down.award.says !== "deduct" || down.award.below) return rates;
  if (up.step?.measures !== "rate" || down.step?.measures !== "rate") return rates;
  const isOpposite = up.step.side === "above" && down.step.side === "below" && equals(up.step.size, down.step.size);
  const isPlain = [up, down].every(({ condition, modifiers, step }) => {
    const isBounded = modifiers.most !== null || modifiers.usedUp !== null || modifiers.highest !== null;
    return (
      condition.is === "nothing" &&
      !isBounded &&
      modifiers.broken === null &&
      step?.measures === "rate" &&
      step.from === null
    );
  });
  if (!isOpposite || !isPlain || !sameAmount(up.award.amount, down.award.amount)) return rates;
  const award = { says: "add-or-deduct", amount: up.award.amount } as const;
  return [{ ...first, award, step: { ...up.step, side: "either" }, end: second.end }];
}

function sameAmount(one: Amount, other: Amount): boolean {
  return equals(one.points, other.points) && equals(one.share, other.share);
}
