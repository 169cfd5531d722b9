/** 每低于…扣…分: distance from the reference in steps, each worth the same; whole or broken steps as the policy says. */
import {
  absolute,
  add,
  ceiling,
  compare,
  divide,
  floor,
  isZero,
  maximum,
  minimum,
  multiply,
  negate,
  round,
  subtract,
  ZERO,
  type Rational,
} from "../../decimal/index.js";
import { evaluateAmount } from "../../model/amount.js";
import type { QuantityRule, StepsAward } from "../../model/index.js";
import { parseUnit, type Span } from "../../text/index.js";
import type { Figures } from "../figures.js";
import { measure } from "../measurement.js";
import { needsData, needsJudgement, reached, type Outcome, type Withheld } from "../outcome.js";
import type { StepMode } from "../scoring-input.js";
import { arithmetic, show, showRate } from "../trace-steps.js";

interface Distance {
  readonly is: "distance";
  /** Above the reference positive, below it negative; a rate, or a share of the reference. */
  readonly value: Rational;
  readonly policies: readonly string[];
}

export function scoreSteps(award: StepsAward, rule: QuantityRule, figures: Figures, span: Span): Outcome {
  const { fullScore } = figures.input;
  const stepMode = award.wholeSteps ?? figures.input.stepMode;
  const start = evaluateAmount(award.start, fullScore);
  const per = evaluateAmount(award.per, fullScore);
  const most = award.most === null ? null : evaluateAmount(award.most, fullScore);
  if (start === null || per === null || (award.most !== null && most === null)) return needsData("full-score/missing");
  const distance = distanceFrom(award, rule, figures);
  if (distance.is === "withheld") return distance;
  const taken = onSide(distance.value, award.side);
  const count = wholeSteps(divide(taken, award.size), stepMode);
  const change = bounded(multiply(count, per), most);
  const value = add(start, change);
  const isBroken = count.numerator !== 0n;
  return reached(
    value,
    () => [arithmetic(written(start, taken, award, per, count), value, span)],
    isBroken && award.wholeSteps === undefined ? withStepMode(distance.policies, stepMode) : distance.policies,
  );
}

const STEP_MODES: Readonly<Record<StepMode, readonly string[]>> = {
  continuous: ["step-mode/continuous"],
  floor: ["step-mode/floor"],
  ceil: ["step-mode/ceil"],
  round: ["step-mode/round"],
};

function withStepMode(policies: readonly string[], mode: StepMode): readonly string[] {
  return policies.length === 0 ? STEP_MODES[mode] : [...policies, ...STEP_MODES[mode]];
}

function distanceFrom(award: StepsAward, rule: QuantityRule, figures: Figures): Distance | Withheld {
  const { actual, target } = figures;
  if (actual.is === "change" && target.is === "blank" && award.from.to === "target") {
    if (actual.unit !== "%") return needsData("value/units-differ", figures.input.actual ?? "");
    return { is: "distance", value: actual.direction === "up" ? actual.value : negate(actual.value), policies: [] };
  }
  const measured = measure(figures, award.from, rule.subject);
  if (measured.is === "withheld") return measured;
  const difference = subtract(measured.actual, measured.reference);
  if (measured.isRate && award.unit !== "%") return needsData("value/units-differ", figures.input.actual ?? "");
  if (award.unit !== "%") {
    const inUnit = divide(difference, parseUnit(award.unit).factor);
    return { is: "distance", value: inUnit, policies: measured.policies };
  }
  if (measured.isRate) return { is: "distance", value: difference, policies: measured.policies };
  // Of a quantity, 每降低1% is one per cent of what it should be.
  if (isZero(difference)) return { is: "distance", value: ZERO, policies: measured.policies };
  if (isZero(measured.reference)) return needsJudgement("steps/target-is-zero");
  const share = divide(difference, absolute(measured.reference));
  return { is: "distance", value: share, policies: [...measured.policies, "step/per-cent-of-target"] };
}

function onSide(distance: Rational, side: StepsAward["side"]): Rational {
  switch (side) {
    case "below":
      return maximum(negate(distance), ZERO);
    case "above":
      return maximum(distance, ZERO);
    case "either":
      return absolute(distance);
    case "signed":
      return distance;
  }
}

function wholeSteps(steps: Rational, mode: StepMode): Rational {
  if (mode === "continuous") return steps;
  const size = absolute(steps);
  const counted = mode === "floor" ? floor(size) : mode === "ceil" ? ceiling(size) : round(size, 0);
  return steps.numerator < 0n ? negate(counted) : counted;
}

function bounded(change: Rational, most: Rational | null): Rational {
  if (most === null) return change;
  return compare(change, ZERO) < 0 ? maximum(change, negate(most)) : minimum(change, most);
}

function written(start: Rational, taken: Rational, award: StepsAward, per: Rational, count: Rational): string {
  const [distance, size] =
    award.unit === "%" ? [showRate(taken), showRate(award.size)] : [show(taken), show(award.size)];
  return `${show(start)} + ${distance} ÷ ${size} → ${show(count)} × ${show(per)}`;
}
