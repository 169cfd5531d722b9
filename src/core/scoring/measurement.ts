/**
 * Brings the actual value and what it is held against to one scale: rates with rates, 万元 with 元, a count with the target as a
 * completion rate. Where the scale is not certain there is no measurement.
 */
import {
  compare,
  divide,
  HUNDRED,
  isNegative,
  isPositive,
  isZero,
  multiply,
  ONE,
  rational,
  type Rational,
} from "../decimal/index.js";
import type { Reference } from "../model/index.js";
import { isDelay, sameUnit, type Figure, type QuantityFigure } from "../text/index.js";
import { isSideOpen } from "./better-side.js";
import { rememberLast } from "./remember-last.js";
import { isBare, isShareBesidePercent, isSpreadOtherwise, onCommonScale, type CommonScale } from "./same-scale.js";
import type { Figures } from "./figures.js";
import { isCompletion, isDeviation, isOtherYear, isShareOfTarget, isSignOpen } from "./measure-names.js";
import { needsData, needsJudgement, type Withheld } from "./outcome.js";

/** Two figures on one scale; `isRate` where both are rates, so that their difference is percentage points. */
export interface Measurement {
  readonly is: "measured";
  readonly actual: Rational;
  readonly reference: Rational;
  /** As the actual value is below, at or above the reference. */
  readonly order: -1 | 0 | 1;
  readonly isRate: boolean;
  readonly policies: readonly string[];
}

/** The indicator's target itself. */
export const TARGET: Reference = { to: "target", share: ONE, words: "" };

const HALF = rational(1, 2);
const TENTH = rational(1, 10);
const TWENTIETH = rational(1, 20);
const TEN = rational(10);
const ONE_AND_A_HALF_HUNDRED = rational(150);
const NO_POLICY: readonly string[] = [];

/** Whether the target is met, whether that contradicts the steps, and how many there are: all from one measurement. */
export function measure(figures: Figures, reference: Reference, subject: string): Measurement | Withheld {
  const isTarget = reference.to === "target" && reference.share === ONE && !isOtherYear(reference.words);
  // The target is the same figure whatever the sentence calls what is measured.
  return isTarget ? measureLast(figures, TARGET, "") : measureLast(figures, reference, subject);
}

const measureLast = rememberLast(measureOnce);

function measureOnce(figures: Figures, reference: Reference, subject: string): Measurement | Withheld {
  if (reference.to === "figure" && reference.unit === "名") return measureRank(figures, reference.value);
  const actual = usableActual(figures);
  if (actual.is === "withheld") return actual;
  return reference.to === "target"
    ? measureTarget(figures, actual, reference)
    : measureFigure(figures, actual, reference, subject);
}

function measured(actual: Rational, reference: Rational, isRate: boolean, policies = NO_POLICY): Measurement {
  return { is: "measured", actual, reference, order: compare(actual, reference), isRate, policies };
}

/** The actual value as one certain quantity. */
export function usableActual({ actual, target, input }: Figures): QuantityFigure | Withheld {
  if (actual.is === "blank") return needsData("value/missing", "actual");
  if (actual.is !== "quantity") return needsData("value/not-comparable", input.actual ?? "");
  if (actual.isApproximate) return needsData("value/approximate", input.actual ?? "");
  // 上年85%, 目标95%: the figure of something else.
  if (actual.name !== null) return needsData("value/not-comparable", input.actual ?? "");
  // 100/80 may be the plan and what came of it.
  const isMoreThanAll = actual.quotient !== null && compare(actual.value, ONE) > 0;
  if (isMoreThanAll && !(target.is === "quantity" && isOver(actual, target)))
    return needsData("value/not-comparable", input.actual ?? "");
  if (actual.comparator !== null && actual.comparator !== "=") return needsData("value/open-ended", input.actual ?? "");
  return actual;
}

export function usableTarget({ target, input }: Figures): QuantityFigure | Withheld {
  if (target.is === "blank") return needsData("value/missing", "target");
  return target.is === "quantity" && !target.isApproximate
    ? target
    : needsData("value/not-comparable", input.target ?? "");
}

function measureRank({ actual }: Figures, reference: Rational): Measurement | Withheld {
  if (actual.is === "blank") return needsData("value/missing", "actual");
  return actual.is === "rank" ? measured(actual.rank, reference, false) : needsData("value/no-rank");
}

function measureTarget(
  figures: Figures,
  actual: QuantityFigure,
  reference: Extract<Reference, { to: "target" }>,
): Measurement | Withheld {
  const target = usableTarget(figures);
  if (target.is === "withheld") return target;
  if (isOtherYear(reference.words) && !isBaselineFigure(target)) return needsData("value/missing", reference.words);
  if (target.name !== null && isOtherYear(target.name) && !isOtherYear(reference.words))
    return needsData("value/not-comparable", figures.input.target ?? "");
  const isCeiling = target.comparator === "≤" || target.comparator === "<";
  // 预算成本的105% is more than the budget, whichever side is the better.
  if (reference.share !== ONE && compare(reference.share, ONE) < 0 && (isCeiling || isSideOpen(figures)))
    return needsJudgement("target/direction-open", figures.input.target ?? "");
  const isExact = actual.unit === target.unit || isZero(actual.value) || isZero(target.value);
  if (!isExact && actual.quotient !== null && isOver(actual, target)) {
    return against(reference, { actual: actual.quotient.numerator, target: target.value }, false);
  }
  if (target.unit === "%" && actual.unit === "" && !isZero(actual.value)) {
    return rateWithoutSign(actual.value, shareOf(reference, target.value));
  }
  const scale = onCommonScale(actual, target);
  if (scale === null) {
    return needsData("value/units-differ", `${figures.input.actual ?? ""} / ${figures.input.target ?? ""}`);
  }
  return against(reference, scale, actual.unit === "%" || target.unit === "%");
}

function against(
  reference: Extract<Reference, { to: "target" }>,
  { actual, target }: CommonScale,
  isRate: boolean,
): Measurement {
  return measured(actual, shareOf(reference, target), isRate);
}

function shareOf({ share }: Extract<Reference, { to: "target" }>, target: Rational): Rational {
  return share === ONE ? target : multiply(target, share);
}

/** 79/296 against 296个: the target is what was divided by. */
function isOver(actual: QuantityFigure, target: QuantityFigure): boolean {
  return target.unit !== "%" && actual.quotient !== null && compare(actual.quotient.denominator, target.value) === 0;
}

/** A target such as ≥100% is this year's; only a plain figure, or one that is named, can be last year's. */
function isBaselineFigure(target: QuantityFigure): boolean {
  return target.comparator === null;
}

function measureFigure(
  figures: Figures,
  actual: QuantityFigure,
  { value: reference, unit, spread = "" }: Extract<Reference, { to: "figure" }>,
  subject: string,
): Measurement | Withheld {
  const { target } = figures;
  if (target.is === "quantity" && target.unit === unit && unit !== "%" && !isZero(target.value) && isDelay(subject))
    return needsData("value/no-deviation", figures.input.actual ?? "");
  if (actual.spread !== spread && isSpreadOtherwise(actual, { value: reference, unit, factor: ONE, spread }))
    return needsData("value/units-differ", figures.input.actual ?? "");
  if (
    isNegative(actual.value) &&
    isPositive(reference) &&
    figures.isDirected !== true &&
    isSignOpen(`${subject}${figures.input.indicator ?? ""}`)
  )
    return needsJudgement("value/sign-open", figures.input.actual ?? "");
  if (isBare(actual) && unit === "" && isShareBesidePercent({ actual: actual.value, target: reference }))
    return needsData("value/percent-sign-missing");
  // Of a time in figures alone nobody can tell minutes from hours.
  if (isBare(actual) && unit === "小时" && !isZero(actual.value))
    return needsData("value/units-differ", figures.input.actual ?? "");
  if (isZero(actual.value) || (isZero(reference) && unit === "")) {
    return measured(actual.value, reference, unit === "%" || actual.unit === "%");
  }
  if (unit === "%") return measureRate(figures, actual, reference, subject);
  if (actual.unit === unit || (sameUnit(actual.unit, unit) && actual.unit !== "%" && isNear(actual, reference))) {
    return measured(actual.value, reference, false);
  }
  return needsData("value/units-differ", figures.input.actual ?? "");
}

/** A bare 800 beside 1000万元 of the sentence may be 万元; a bare 800 beside 1000元 is 元. */
function isNear(actual: QuantityFigure, reference: Rational): boolean {
  if (!isBare(actual) || compare(reference, HUNDRED) < 0) return true;
  return compare(divide(actual.value, reference), TWENTIETH) >= 0;
}

function measureRate(
  figures: Figures,
  actual: QuantityFigure,
  reference: Rational,
  subject: string,
): Measurement | Withheld {
  const { target, input } = figures;
  const named = subject === "" ? (input.indicator ?? "") : subject;
  if (actual.unit === "%") {
    const beside = besideTarget(target, actual, named);
    if (beside === "share-of-target") return needsData("value/rate-of-rate", input.actual ?? "");
    if (beside === "planned") return needsData("value/no-deviation", input.actual ?? "");
    return measured(actual.value, reference, true);
  }
  if (target.is === "quantity" && target.unit !== "%" && !isZero(target.value)) {
    const scale = onCommonScale(actual, target);
    if (!isCompletion(named) || scale === null) return needsData("value/units-differ", input.actual ?? "");
    const isCeiling = target.comparator === "≤" || target.comparator === "<";
    if (isCeiling || (isSideOpen(figures) && compare(scale.actual, scale.target) !== 0))
      return needsJudgement("target/direction-open", input.target ?? "");
    const policies = ["rate/actual-over-target"];
    return measured(divide(scale.actual, scale.target), reference, true, policies);
  }
  return actual.unit === ""
    ? rateWithoutSign(actual.value, reference)
    : needsData("value/units-differ", input.actual ?? "");
}

/**
 * What the rate of the row is beside a target in per cent: 完成率 of 95% is a share of that target; with 100% planned and 97%
 * reached neither is a 偏差率. The same for every bound of a rule.
 */
const besideTarget = rememberLast((target: Figure, actual: QuantityFigure, named: string): RateBeside => {
  if (target.is !== "quantity" || target.unit !== "%") return "rate";
  if (compare(target.value, ONE) !== 0 && isShareOfTarget(named)) return "share-of-target";
  const isPlanned = compare(target.value, HALF) >= 0 && compare(actual.value, HALF) >= 0 && isDeviation(named);
  return isPlanned ? "planned" : "rate";
});

type RateBeside = "rate" | "share-of-target" | "planned";

/** 0.9335 or 93.35 beside a percentage: only where no other reading is near. */
function rateWithoutSign(value: Rational, reference: Rational): Measurement | Withheld {
  if (compare(reference, HALF) < 0) return needsData("value/percent-sign-missing");
  const policies = ["value/percent-sign-missing"];
  if (compare(value, TENTH) >= 0 && compare(value, ONE) < 0) {
    return measured(value, reference, true, policies);
  }
  if (compare(value, TEN) >= 0 && compare(value, ONE_AND_A_HALF_HUNDRED) <= 0) {
    return measured(divide(value, HUNDRED), reference, true, policies);
  }
  return needsData("value/percent-sign-missing");
}
