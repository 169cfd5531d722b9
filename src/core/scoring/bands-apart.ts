/** Whether the bands of a rule lie apart on the scale of per cent: then the first that holds is the only one. */
import { compare } from "../decimal/index.js";
import type { Bound, Condition, QuantityRule } from "../model/index.js";

/** The same for one rule every time it is applied. */
const KNOWN = new WeakMap<QuantityRule, boolean>();

export function areBandsApart(rule: QuantityRule): boolean {
  const known = KNOWN.get(rule);
  if (known !== undefined) return known;
  const bands = rule.cases.map(({ when }) => when).filter(({ on }) => on !== "otherwise");
  const areApart = bands.every((band, at) => bands.slice(at + 1).every((other) => isApart(band, other)));
  KNOWN.set(rule, areApart);
  return areApart;
}

function isApart(one: Condition, other: Condition): boolean {
  if (one.on !== "interval" || other.on !== "interval") return false;
  return endsBefore(one.upper, other.lower) || endsBefore(other.upper, one.lower);
}

function endsBefore(upper: Bound | null, lower: Bound | null): boolean {
  if (upper?.reference.to !== "figure" || lower?.reference.to !== "figure") return false;
  if (upper.reference.unit !== "%" || lower.reference.unit !== "%") return false;
  const order = compare(upper.reference.value, lower.reference.value);
  return order < 0 || (order === 0 && !(upper.inclusive && lower.inclusive));
}
