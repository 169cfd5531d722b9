/**
 * 完成 / 部分完成 / 未完成, as 表3 prints it. A figure or date that can be held against its target is complete or not;
 * what people judged is partly complete between no marks and full marks.
 */
import { compare, isZero, type Rational } from "../decimal/index.js";
import type { Completion, Score } from "../model/index.js";
import { figuresOf } from "./figures.js";
import { meetsTarget } from "./meets-target.js";
import type { ScoringInput } from "./scoring-input.js";

export function completionOf(input: ScoringInput, score: Score, counted: Rational | null): Completion | null {
  const figures = figuresOf(input);
  const { target, actual } = figures;
  if (target.is === "quantity" || target.is === "date") {
    const met = meetsTarget(figures, { better: betterSide(score), subject: "" });
    if (met.is === "met") return met.met ? "complete" : "incomplete";
  }
  // Without a score the words 完成 and 未完成 still say it.
  if (counted === null || score.fullScore === null) return actual.is === "state" ? BY_STATE[actual.state] : null;
  if (compare(counted, score.fullScore) >= 0) return "complete";
  return isZero(counted) ? "incomplete" : "partial";
}

const BY_STATE: Readonly<Record<"done" | "partly" | "not-done", Completion>> = {
  done: "complete",
  partly: "partial",
  "not-done": "incomplete",
};

/** Which side of a bare target is meant, where the standard says so (超支率 0, 事故 0 起). */
function betterSide({ rule }: Score): "higher" | "lower" | "closer" | null {
  if (rule?.form === "count" && rule.kind === "deduction") return "lower";
  return rule?.form === "quantity" ? rule.better : null;
}
