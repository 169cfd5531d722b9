/** 每超过1%扣1分，超过5%不得分: five per cent of what is lost, not of the rate; beyond that nothing is left. */
import { compare, isZero, rational } from "../../decimal/index.js";
import type { Reference, StepsAward } from "../../model/index.js";
import { isNothing } from "../clauses/amounts.js";
import type { MeasuredStep } from "../clauses/parse-step.js";
import type { Statement } from "../statements/statement.js";

export type DistanceLimit = NonNullable<StepsAward["nothingBeyond"]>;

/** 偏离10%以上, 高出5个百分点的: the words can only mean how far. */
const HOW_FAR = /(?:高出|超出|低出|偏离|偏差|相差)(?:幅度)?(?:的|值|在|为)?$/;
/** Up to here a figure may be a distance; 低于60% is a level. */
const LONGEST = rational(3, 10);

/**
 * Whether the case that leaves nothing says how far from where the steps count (`distance`), names a figure of the quantity
 * itself (`level`), or may mean either (`open`).
 */
export function limitKind(
  statement: Statement,
  { side }: MeasuredStep,
  from: Reference,
): "distance" | "level" | "open" {
  const { award, condition, words } = statement;
  if (condition.is !== "interval" || award.says !== "amount" || !isNothing(award.amount)) return "level";
  const { lower, upper, subject } = condition;
  const bound = lower ?? upper;
  if (bound?.reference.to !== "figure" || bound.reference.unit !== "%" || (lower !== null && upper !== null))
    return "level";
  const { value } = bound.reference;
  if (lower === null) return side === "below" && (/百分点/.test(words) || isShort(value)) ? "open" : "level";
  if (HOW_FAR.test(subject) || /百分点/.test(words)) return "distance";
  if (from.to === "target") return isShort(value) ? "distance" : "level";
  // From nought a level and a distance are one; 负债率≤3% has levels of its own.
  if (isZero(from.value)) return "level";
  return from.unit !== "%" || compare(value, from.value) < 0 ? "distance" : "level";
}

function isShort(value: typeof LONGEST): boolean {
  return compare(value, LONGEST) <= 0;
}

/** @param statement one that `limitKind` calls a distance */
export function distanceLimit({ condition }: Statement): DistanceLimit | null {
  const bound = condition.is === "interval" ? condition.lower : null;
  return bound?.reference.to === "figure" ? { distance: bound.reference.value, inclusive: bound.inclusive } : null;
}
