/** 每低于…扣…分: distance from the reference in steps, each worth the same; whole or broken steps as the policy says. */
import {
  absolute,
  add,
  ceiling,
  compare,
  divide,
  equals,
  floor,
  isNegative,
  isZero,
  multiply,
  negate,
  round,
  subtract,
  ZERO,
  type Rational,
} from "../../decimal/index.js";
import { evaluateAmount } from "../../model/amount.js";
import type { QuantityRule, StepsAward, TraceStep } from "../../model/index.js";
import { parseUnit, type Span } from "../../text/index.js";
import type { Figures } from "../figures.js";
import { measure, type Measurement } from "../measurement.js";
import { needsData, needsJudgement, reached, type Outcome, type Withheld } from "../outcome.js";
import type { StepMode } from "../scoring-input.js";
import { arithmetic, changeSteps } from "../trace-steps.js";
import { show, showActualRate, showQuantity, showRate } from "../written-figure.js";
import { withinMost } from "./within-most.js";

interface Distance {
  readonly is: "distance";
  /** Above the reference positive, below it negative; a rate, or a share of the reference. */
  readonly value: Rational;
  /** What it is the difference of; null of a change that the cell names itself: 下降6%. */
  readonly between: Measurement | null;
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
  const beyond = isBeyond(award, taken, distance);
  if (beyond === "open") return needsJudgement("steps/limit-open", figures.input.actual ?? "");
  if (beyond) return reached(ZERO, () => [arithmetic("0", ZERO, span)], distance.policies);
  const broken = divide(taken, award.size);
  const count = wholeSteps(broken, stepMode);
  const change = withinMost(multiply(count, per), most);
  const value = add(start, change);
  const isBroken = !isZero(count);
  return reached(
    value,
    () => [
      arithmetic(`${written(distance, taken, award, figures)} ÷ ${sizeOf(award)}`, broken),
      ...(equals(broken, count) ? [] : [wholeStep(broken, count)]),
      ...changeSteps({ start, count, per, change, span }),
    ],
    isBroken && award.wholeSteps === undefined ? withStepMode(distance.policies, stepMode) : distance.policies,
  );
}

/** 超过5%不得分: from a target of 3% it may be a level as well. */
function isBeyond({ nothingBeyond, from }: StepsAward, taken: Rational, { between }: Distance): boolean | "open" {
  if (nothingBeyond === undefined) return false;
  const isLevel = from.to === "target" && between?.isRate !== false;
  if (isLevel && (between === null || compare(between.reference, nothingBeyond.distance) <= 0)) return "open";
  const order = compare(taken, nothingBeyond.distance);
  return order > 0 || (order === 0 && nothingBeyond.inclusive);
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
  const below = distanceFromPoint(award, rule, figures);
  const { upTo } = award;
  if (upTo === undefined || below.is === "withheld" || isNegative(below.value)) return below;
  const above = distanceFromPoint({ ...award, from: upTo }, rule, figures);
  return above.is === "distance" && isNegative(above.value) ? { ...above, value: ZERO } : above;
}

function distanceFromPoint(award: StepsAward, rule: QuantityRule, figures: Figures): Distance | Withheld {
  const { actual, target } = figures;
  if (actual.is === "change" && target.is === "blank" && award.from.to === "target") {
    if (actual.unit !== "%") return needsData("value/units-differ", figures.input.actual ?? "");
    const value = actual.direction === "up" ? actual.value : negate(actual.value);
    return { is: "distance", value, between: null, policies: [] };
  }
  const measured = measure(figures, award.from, rule.subject);
  if (measured.is === "withheld") return measured;
  const difference = subtract(measured.actual, measured.reference);
  if (measured.isRate && award.unit !== "%") return needsData("value/units-differ", figures.input.actual ?? "");
  if (award.unit !== "%") {
    const inUnit = divide(difference, parseUnit(award.unit).factor);
    return { is: "distance", value: inUnit, between: measured, policies: measured.policies };
  }
  if (measured.isRate) return { is: "distance", value: difference, between: measured, policies: measured.policies };
  // Of a quantity, 每降低1% is one per cent of what it should be.
  if (isZero(difference)) return { is: "distance", value: ZERO, between: measured, policies: measured.policies };
  if (isZero(measured.reference)) return needsJudgement("steps/target-is-zero");
  const share = divide(difference, absolute(measured.reference));
  const policies = [...measured.policies, "step/per-cent-of-target"];
  return { is: "distance", value: share, between: measured, policies };
}

function onSide(distance: Rational, side: StepsAward["side"]): Rational {
  switch (side) {
    case "below":
      return isNegative(distance) ? negate(distance) : ZERO;
    case "above":
      return isNegative(distance) ? ZERO : distance;
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
  return isNegative(steps) ? negate(counted) : counted;
}

/** How far it is, from the figures it lies between: "(100% − 95%)", "(12 − 10) ÷ 12". */
function written({ value, between }: Distance, taken: Rational, award: StepsAward, figures: Figures): string {
  if (isZero(taken) || between === null) return award.unit === "%" ? showRate(taken) : show(taken);
  const isShort = award.side === "below" || (award.side === "either" && isNegative(value));
  const [actual, reference] = bothSides(between, award, figures);
  const difference = isShort ? `(${reference} − ${actual})` : `(${actual} − ${reference})`;
  return award.unit === "%" && !between.isRate ? `${difference} ÷ ${reference}` : difference;
}

function bothSides({ actual, reference, isRate }: Measurement, award: StepsAward, figures: Figures): [string, string] {
  if (isRate) return [showActualRate(actual, figures), showRate(reference)];
  if (award.unit === "%") return [showQuantity(actual, figures), showQuantity(reference, figures)];
  const { factor } = parseUnit(award.unit);
  return [show(divide(actual, factor)), show(divide(reference, factor))];
}

function sizeOf({ unit, size }: StepsAward): string {
  return unit === "%" ? showRate(size) : show(size);
}

function wholeStep(broken: Rational, count: Rational): TraceStep {
  return {
    code: "whole-steps",
    span: null,
    arithmetic: `${show(broken)} → ${show(count)}`,
    words: "",
  };
}
