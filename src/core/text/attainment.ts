/** How far a quantitative indicator got: its actual value held against its target. */
import { compare, divide, isPositive, type Rational } from "../decimal/index.js";
import { anyOf } from "./any-of.js";
import type { Comparator } from "./figure.js";
import { sameUnit } from "./measurement-unit.js";
import { parseQuantity } from "./remembered-figures.js";

export interface Attainment {
  readonly isMet: boolean;
  /** Actual ÷ target; null where the target is zero or lower is better. */
  readonly rate: Rational | null;
}

/** Names whose figure is better when it is lower, although the target may not say so. */
const LOWER_IS_BETTER = anyOf(`
  差错 事故 逾期 违规 超支 超标 流失 死亡 发病 投诉(?!.*(?:处理|办结|回复)) 控制(?:率|数) 成本 误差 结转 结余 缺勤
  损失 变动率
`);

/** @returns null unless both are quantities that can be compared, and it is clear which way is better. */
export function attainmentOf(name: string, target: string, actual: string): Attainment | null {
  const planned = parseQuantity(target);
  const reached = parseQuantity(actual);
  if (planned === null || reached === null || !comparable(planned.unit, reached.unit)) return null;
  // “≥266米” copied into the actual column says no more than the target did.
  if (reached.comparator !== null && reached.comparator !== "=") return null;
  const comparator: Comparator = planned.comparator ?? "=";
  if (planned.comparator === null && LOWER_IS_BETTER.test(name)) return null;
  const order = compare(reached.value, planned.value);
  const isHigherBetter = comparator === "≥" || comparator === ">" || comparator === "=";
  const isMet = isHigherBetter
    ? order > 0 || (order === 0 && comparator !== ">")
    : order < 0 || (order === 0 && comparator !== "<");
  const rate = isHigherBetter && isPositive(planned.value) ? divide(reached.value, planned.value) : null;
  return { isMet, rate };
}

/** A bare number beside a rate may be 0.9 or 90: which is not certain, so it is left alone. */
function comparable(planned: string, reached: string): boolean {
  if (planned === reached) return true;
  return sameUnit(planned, reached) && planned !== "%" && reached !== "%";
}
