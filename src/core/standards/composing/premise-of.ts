/** 准确率100%得5分，每发现1处错误扣0.5分: all of a rate, and nothing found, are one and the same. */
import { equals, isZero, ONE } from "../../decimal/index.js";
import type { CountRule } from "../../model/index.js";
import { conditionFor } from "./compose-quantity.js";
import type { WordedBound } from "../clauses/condition-reading.js";
import type { Statement } from "../statements/statement.js";

/** What is counted must be what keeps the rate from being whole: 未按期, 错误, 不合格. */
const LACKING = /未|不|错|误|漏|缺|少|没|无|逾|迟|违|差|超时|超期|超限|返工|返修|退回|退货|投诉|事故|损坏|故障|中断/;

/** @returns null where the start is no such rate, or where what is counted may be something else */
export function premiseOf(
  { condition }: Statement,
  counts: readonly Statement[],
): NonNullable<CountRule["premise"]> | null {
  if (condition.is !== "interval" || !counts.every(({ words }) => LACKING.test(words))) return null;
  const { lower, upper, subject } = condition;
  const isAll = lower !== null && isWhole(lower) && (upper === null || isWhole(upper));
  const isNone = upper !== null && isNought(upper) && (lower === null || isNought(lower));
  const when = isAll || isNone ? conditionFor(condition, 1) : null;
  return when === null ? null : { subject, when };
}

function isWhole({ reference, inclusive }: WordedBound): boolean {
  return inclusive && reference.to === "figure" && reference.unit === "%" && equals(reference.value, ONE);
}

function isNought({ reference, inclusive }: WordedBound): boolean {
  return inclusive && reference.to === "figure" && isZero(reference.value);
}
