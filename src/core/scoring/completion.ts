/**
 * 完成 / 部分完成 / 未完成, as 表3 prints it. A figure that can be held against its target is complete or not;
 * what people judged is partly complete between no marks and full marks.
 */
import { compare, equals, isZero, type Rational } from "../decimal/index.js";
import type { Completion, Indicator, Score } from "../model/index.js";
import { readFigure, sameUnit, type QuantityFigure } from "../text/index.js";

export function completionOf(indicator: Indicator, score: Score, counted: Rational | null): Completion | null {
  const target = readFigure(indicator.target?.value ?? "");
  const actual = readFigure(indicator.actual?.value ?? "");
  if (target.is === "quantity" && actual.is === "quantity" && areComparable(target, actual)) {
    return meetsTarget(actual.value, target, score) ? "complete" : "incomplete";
  }
  if (counted === null || score.fullScore === null) {
    return actual.is === "state" ? BY_STATE[actual.state] : null;
  }
  if (equals(counted, score.fullScore)) return "complete";
  return isZero(counted) ? "incomplete" : "partial";
}

const BY_STATE: Readonly<Record<"done" | "partly" | "not-done", Completion>> = {
  done: "complete",
  partly: "partial",
  "not-done": "incomplete",
};

function areComparable(target: QuantityFigure, actual: QuantityFigure): boolean {
  // “1” beside “100%” is Excel's own reading of a percentage; any other bare number may be anything.
  return sameUnit(target.unit, actual.unit) && (target.unit === "%") === (actual.unit === "%");
}

function meetsTarget(actual: Rational, target: QuantityFigure, score: Score): boolean {
  const order = compare(actual, target.value);
  switch (target.comparator) {
    case "≤":
      return order <= 0;
    case "<":
      return order < 0;
    case ">":
      return order > 0;
    case "=":
      return order === 0;
    case "≥":
      return order >= 0;
    case null:
      return isLowerBetter(score) ? order <= 0 : order >= 0;
  }
}

/** A bare target is a floor, unless the standard wants the quantity low (超支率 0, 事故 0 起). */
function isLowerBetter({ rule }: Score): boolean {
  if (rule?.form === "count") return rule.kind === "deduction";
  return rule?.form === "quantity" && rule.better === "lower";
}
