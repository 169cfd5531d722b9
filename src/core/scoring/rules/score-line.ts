/** 在0分和满分之间计算确定: the straight line between two points. */
import { add, divide, isZero, multiply, subtract } from "../../decimal/index.js";
import { evaluateAmount } from "../../model/amount.js";
import type { Award, QuantityRule } from "../../model/index.js";
import type { Span } from "../../text/index.js";
import type { Figures } from "../figures.js";
import { measure } from "../measurement.js";
import { needsData, needsJudgement, reached, type Outcome } from "../outcome.js";
import { arithmetic } from "../trace-steps.js";
import { show, showRate } from "../written-figure.js";

type Line = Extract<Award, { gives: "line" }>;

export function scoreLine({ from, to }: Line, rule: QuantityRule, figures: Figures, span: Span): Outcome {
  const low = evaluateAmount(from.amount, figures.input.fullScore);
  const high = evaluateAmount(to.amount, figures.input.fullScore);
  if (low === null || high === null) return needsData("full-score/missing");
  const start = measure(figures, from.at, rule.subject);
  const end = measure(figures, to.at, rule.subject);
  if (start.is === "withheld") return start;
  if (end.is === "withheld") return end;
  const length = subtract(end.reference, start.reference);
  if (isZero(length)) return needsJudgement("line/without-length");
  const way = divide(subtract(start.actual, start.reference), length);
  const value = add(low, multiply(way, subtract(high, low)));
  const written = `${show(low)} + (${showRate(start.actual)} − ${showRate(start.reference)}) ÷ (${showRate(end.reference)} − ${showRate(start.reference)}) × (${show(high)} − ${show(low)})`;
  return reached(value, () => [arithmetic(written, value, span)], [...start.policies, "line/straight"]);
}
