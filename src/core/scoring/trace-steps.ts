/** Steps of a trace in neutral symbols: "10 × 25.68% = 2.568"; ≈ where the result has no finite notation. */
import { absolute, add, equals, isEndless, isPositive, isZero, multiply, type Rational } from "../decimal/index.js";
import type { Span } from "../text/index.js";
import type { TraceStep } from "../model/index.js";
import { show, showResult } from "./written-figure.js";

export function arithmetic(calculation: string, result: Rational, span: Span | null = null): TraceStep {
  return {
    code: "arithmetic",
    span,
    arithmetic: `${calculation} ${isEndless(result) ? "≈" : "="} ${showResult(result)}`,
    words: "",
  };
}

interface Change {
  readonly start: Rational;
  readonly count: Rational;
  /** What each of them changes; negative where it takes points away. */
  readonly per: Rational;
  /** What is given or taken in the end: count × per, or the most that the standard allows. */
  readonly change: Rational;
  readonly span: Span | null;
}

/** So many times so much, added or taken away: "20 − 5 × 1 = 15"; a limit of the standard is a step of its own. */
export function changeSteps({ start, count, per, change, span }: Change): TraceStep[] {
  const value = add(start, change);
  const uncut = multiply(count, per);
  const product = isZero(uncut) ? "0" : `${show(absolute(count))} × ${show(absolute(per))}`;
  if (equals(uncut, change)) return [arithmetic(changed(start, change, product), value, span)];
  const [all, allowed] = [show(absolute(uncut)), show(absolute(change))];
  return [
    { code: "most", span, arithmetic: `${product} = ${all} → ${allowed}`, words: "" },
    arithmetic(changed(start, change, allowed), value, span),
  ];
}

function changed(start: Rational, change: Rational, size: string): string {
  if (isZero(start) && isPositive(change)) return size;
  return `${show(start)} ${isPositive(change) ? "+" : "−"} ${size}`;
}
