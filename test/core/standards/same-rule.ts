/** A rule without what describing it may change: spans, the wording of measured cases, and fractions not in lowest terms. */
import { reduce, type Rational } from "../../../src/core/decimal/index.js";
import type { ScoringRule } from "../../../src/core/model/index.js";

export function sameRule(rule: ScoringRule | null): unknown {
  return plain(rule, false);
}

function plain(value: unknown, isMeasured: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => plain(item, isMeasured));
  if (typeof value !== "object" || value === null) return value;
  if (isRational(value)) {
    const { numerator, denominator } = reduce(value);
    return `${numerator.toString()}/${denominator.toString()}`;
  }
  const measured = isMeasured || ("form" in value && value.form === "quantity") || "fullScore" in value;
  const kept = Object.entries(value).filter(
    ([key]) => key !== "span" && !(measured && key === "words" && !("op" in value)),
  );
  return Object.fromEntries(kept.map(([key, item]) => [key, plain(item, measured && key !== "rule")]));
}

function isRational(value: object): value is Rational {
  return "numerator" in value && "denominator" in value;
}
