/** Whether two rules say the same: everything but the places of the words and the wording of what is measured. */
import { compare, type Rational } from "../decimal/index.js";

export function isSameRule(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isFields(one) || !isFields(other)) return false;
  if (Array.isArray(one)) return Array.isArray(other) && isSameList(one, other);
  if (isRational(one)) return isRational(other) && compare(one, other) === 0;
  // 满意度≥90% and 满意度达到90% are one condition; a state of affairs is nothing but its words.
  const isMeasured = "when" in one || "rule" in one;
  let count = 0;
  for (const key in one) {
    const isFree = key === "span" || (isMeasured && key === "words");
    if (!(key in other) || (!isFree && !isSameRule(one[key], other[key]))) return false;
    count++;
  }
  return count === Object.keys(other).length;
}

function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (!isSameRule(one[at], other[at])) return false;
  return true;
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isRational(value: object): value is Rational {
  return "numerator" in value && "denominator" in value;
}
