/** 按比例得分: completion rate × points, at most the points. A ceiling (≤30天) that is passed leaves the ratio open: published practice differs. */
import {
  compare,
  divide,
  equals,
  isNegative,
  isZero,
  maximum,
  multiply,
  ONE,
  subtract,
  ZERO,
  type Rational,
} from "../../decimal/index.js";
import { evaluateAmount } from "../../model/amount.js";
import type { Award, QuantityRule, Reference } from "../../model/index.js";
import type { Span } from "../../text/index.js";
import { isSideOpen } from "../better-side.js";
import type { Figures } from "../figures.js";
import { measure, TARGET, type Measurement } from "../measurement.js";
import { meetsTarget } from "../meets-target.js";
import { needsData, needsJudgement, reached, type Outcome } from "../outcome.js";
import { arithmetic } from "../trace-steps.js";
import { show, showActualRate, showQuantity, showRate } from "../written-figure.js";

type Proportion = Extract<Award, { gives: "proportion" }>;

export function scoreProportion(award: Proportion, rule: QuantityRule, figures: Figures, span: Span): Outcome {
  const base = evaluateAmount(award.of, figures.input.fullScore);
  if (base === null) return needsData("full-score/missing");
  const reference = proportionBase(rule);
  if (reference === null) return needsJudgement("proportion/base-open");
  if (isOtherTarget(reference, figures)) return needsJudgement("proportion/two-targets", figures.input.target ?? "");
  if (reference.to === "target") {
    const { target } = figures;
    const isCeiling = target.is === "quantity" && (target.comparator === "≤" || target.comparator === "<");
    if (isCeiling || rule.better === "lower") return scoreCeiling(award, base, rule, figures);
    if (sameText(figures)) return reached(base, () => [arithmetic(`${show(base)} × 100%`, base, span)]);
    const met = target.is === "quantity" ? null : meetsTarget(figures, rule);
    if (met?.is === "met" && met.met) return reached(base, () => []);
  }
  const measured = measure(figures, reference, rule.subject);
  if (measured.is === "withheld") return measured;
  const isTarget = reference.to === "target";
  if (isTarget && isSideOpen(figures) && measured.order !== 0)
    return needsJudgement("target/direction-open", figures.input.target ?? "");
  if (isZero(measured.reference)) return needsJudgement("proportion/target-is-zero");
  if (isNegative(measured.reference)) return needsJudgement("proportion/target-is-negative");
  const quotient = divide(measured.actual, measured.reference);
  const rate = isNegative(quotient) ? ZERO : compare(quotient, ONE) > 0 ? ONE : quotient;
  const value = multiply(base, rate);
  return reached(
    value,
    () => {
      const ratio = rate === quotient ? ratioOf(measured, figures) : showRate(rate);
      return [arithmetic(`${show(base)} × ${ratio}`, value, span)];
    },
    measured.policies,
  );
}

/** @example 25.68%, 76% ÷ 80%, 10 ÷ 12 */
function ratioOf({ actual, reference, isRate }: Measurement, figures: Figures): string {
  if (!isRate) return `${showQuantity(actual, figures)} ÷ ${showQuantity(reference, figures)}`;
  const rate = showActualRate(actual, figures);
  return equals(reference, ONE) ? rate : `${rate} ÷ ${showRate(reference)}`;
}

/**
 * What the ratio is formed with: the target, or a number of things that the sentence itself asks for; a rate of the sentence only
 * where it is 100% and no doubt can arise.
 */
function proportionBase(rule: QuantityRule): Reference | null {
  for (const { when } of rule.cases) {
    if (when.on !== "interval") continue;
    const reference = when.lower?.reference ?? when.upper?.reference ?? TARGET;
    if (reference.to === "target") return reference;
    if (reference.unit !== "%") return when.lower !== null && when.upper === null ? reference : null;
    return compare(reference.value, ONE) === 0 ? reference : null;
  }
  return TARGET;
}

/** 1200个 in the sentence and 1000个 in the row: which of the two is the plan? */
function isOtherTarget(reference: Reference, { target }: Figures): boolean {
  if (reference.to === "target" || reference.unit === "%" || target.is !== "quantity") return false;
  return target.unit === "%" || compare(target.value, reference.value) !== 0;
}

function sameText({ input, target, actual }: Figures): boolean {
  if (input.actual !== input.target || target.is !== "quantity" || isZero(target.value)) return false;
  return actual.is === "quantity" && !actual.isApproximate && target.comparator === "≥";
}

/** A target that is an upper limit: kept gives all; passed gives what the sentence says, if it says so. */
function scoreCeiling(award: Proportion, base: Rational, rule: QuantityRule, figures: Figures): Outcome {
  const met = meetsTarget(figures, rule);
  if (met.is === "withheld") return met;
  if (met.met) return reached(base, () => []);
  if (award.ceiling === "open") return needsJudgement("proportion/ceiling-passed", figures.input.actual ?? "");
  const measured = measure(figures, TARGET, rule.subject);
  if (measured.is === "withheld") return measured;
  const { actual, reference } = measured;
  if (compare(actual, ZERO) <= 0 || compare(reference, ZERO) <= 0) return needsJudgement("proportion/target-is-zero");
  const isInverse = award.ceiling === "target-over-actual";
  const rate = isInverse ? divide(reference, actual) : subtract(ONE, divide(subtract(actual, reference), reference));
  const value = multiply(base, maximum(rate, ZERO));
  const written = isInverse
    ? `${show(reference)} ÷ ${show(actual)}`
    : `(1 − (${show(actual)} − ${show(reference)}) ÷ ${show(reference)})`;
  return reached(value, () => [arithmetic(`${show(base)} × ${written}`, value)], measured.policies);
}
