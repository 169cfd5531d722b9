/** Steps of a trace in neutral symbols: "10 × 25.68% = 2.568". */
import { formatDecimal, type Rational } from "../decimal/index.js";
import type { Span } from "../text/index.js";
import type { TraceStep } from "../model/index.js";

export function arithmetic(calculation: string, result: Rational, span: Span | null = null): TraceStep {
  return {
    code: "arithmetic",
    span,
    arithmetic: `${calculation} = ${formatDecimal(result)}`,
    data: { result: formatDecimal(result) },
  };
}

export function show(value: Rational): string {
  return value.numerator < 0n ? `(${formatDecimal(value)})` : formatDecimal(value);
}

/** A rate as it is written beside a calculation: 93.35%. */
export function showRate(value: Rational): string {
  return `${formatDecimal({ numerator: value.numerator * 100n, denominator: value.denominator })}%`;
}
