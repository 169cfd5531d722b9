/** 每发现一处扣1分: findings counted by a person, each worth the same, bounded as the sentence says. Several counters need several counts. */
import {
  add,
  ceiling,
  compare,
  divide,
  floor,
  isNegative,
  isZero,
  maximum,
  multiply,
  negate,
  ONE,
  round,
  subtract,
  whole,
  ZERO,
  type Rational,
} from "../../decimal/index.js";
import { evaluateAmount } from "../../model/amount.js";
import type { Counter, CountRule } from "../../model/index.js";
import {
  isContinuousMeasure,
  parseUnit,
  sameUnit,
  type Figure,
  type MeasurementUnit,
  type QuantityFigure,
} from "../../text/index.js";
import { conditionHolds } from "../condition-holds.js";
import { isBare, onCommonScale } from "../same-scale.js";
import type { Figures } from "../figures.js";
import { needsData, needsJudgement, reached, type Outcome, type Withheld } from "../outcome.js";
import { arithmetic, changeSteps } from "../trace-steps.js";
import { show } from "../written-figure.js";
import { withinMost } from "./within-most.js";

interface Counted {
  readonly is: "counted";
  readonly count: Rational;
  readonly source: string;
  /** 1.5 times 100万元: of what is measured and not counted, a broken step is a part of a step. */
  readonly isContinuous: boolean;
}

export function scoreCount(rule: CountRule, figures: Figures): Outcome {
  const start = evaluateAmount(rule.start, figures.input.fullScore);
  if (start === null) return needsData("full-score/missing");
  const counted = countOf(rule, figures);
  if (counted.is === "withheld") return counted;
  if (isZero(counted.count)) return reached(start, () => [arithmetic(`${show(start)} − 0`, start)]);
  const counter = rule.counters[0];
  if (counter === undefined || rule.counters.length > 1) return needsJudgement("count/several-counters");
  // Without 每 the sentence does not say whether a second finding counts again.
  if (isOnce(counter) && compare(counted.count, ONE) > 0) return needsJudgement("count/once-or-each");
  if (passes(rule.limit, counted.count))
    return reached(ZERO, () => [arithmetic("0", ZERO, counter.span)], [counted.source]);
  return applyCounter(start, counter, counted, figures);
}

/** 延迟超过10天不得分. */
function passes(limit: CountRule["limit"], count: Rational): boolean {
  if (limit === undefined) return false;
  const order = compare(count, limit.from);
  return order > 0 || (order === 0 && limit.inclusive);
}

function applyCounter(start: Rational, counter: Counter, counted: Counted, { input }: Figures): Outcome {
  const per = evaluateAmount(counter.per, input.fullScore);
  const most = counter.most === null ? null : evaluateAmount(counter.most, input.fullScore);
  if (per === null || (counter.most !== null && most === null)) return needsData("full-score/missing");
  const steps = stepsOf(counted, counter.size, input.stepMode);
  if (steps === null) return needsJudgement("count/broken-step");
  const change = withinMost(multiply(steps, per), most);
  const value = add(start, change);
  return reached(value, () => changeSteps({ start, count: steps, per, change, span: counter.span }), [counted.source]);
}

/** 每2处扣1分 with 3处: without a step mode a broken step of a count is nobody's to guess. */
function stepsOf(
  { count, isContinuous }: Counted,
  size: Rational,
  mode: Figures["input"]["stepMode"],
): Rational | null {
  const steps = divide(count, size);
  if (compare(steps, floor(steps)) === 0 || (isContinuous && mode === "continuous")) return steps;
  if (mode === "floor") return floor(steps);
  if (mode === "ceil") return ceiling(steps);
  return mode === "round" ? round(steps, 0) : null;
}

function countOf(rule: CountRule, figures: Figures): Counted | Withheld {
  const { judgement } = figures.input;
  const isSingle = rule.counters.length === 1 && isOnce(rule.counters[0]);
  const premise = premiseHolds(rule, figures);
  if (judgement?.count !== undefined) {
    if (!Number.isSafeInteger(judgement.count) || judgement.count < 0) return needsJudgement("judgement/not-a-count");
    if (premise !== null && premise !== (judgement.count === 0))
      return needsJudgement("count/contradicts-rate", figures.input.actual ?? "");
    return { is: "counted", count: whole(judgement.count), source: "count/judged", isContinuous: false };
  }
  if (isSingle && judgement?.level !== undefined && (judgement.level === 1 || judgement.level === 2)) {
    return { is: "counted", count: whole(judgement.level - 1), source: "count/judged", isContinuous: false };
  }
  if (judgement !== null) return needsJudgement("judgement/other-form");
  if (premise === true) return { is: "counted", count: ZERO, source: "count/actual-value", isContinuous: false };
  return measuredCount(rule, figures);
}

/** 准确率100%: nothing was found. Null where the sentence or the row names no such rate. */
function premiseHolds({ premise }: CountRule, figures: Figures): boolean | null {
  if (premise === undefined || figures.actual.is === "blank") return null;
  const held = conditionHolds(premise.when, { subject: premise.subject, better: null }, figures);
  return held.is === "held" ? held.holds : null;
}

/** A finding that is taken once is a yes or no. */
function isOnce(counter: Counter | undefined): boolean {
  if (counter?.most === null || counter === undefined) return false;
  const total = add(counter.most.points, counter.per.points);
  return isZero(total) && isZero(add(counter.most.share, counter.per.share)) && compare(counter.size, ONE) === 0;
}

/** Findings are counted from nought: no target, or a target of nought. */
function isNoughtWanted(target: Figure): boolean {
  return target.is === "blank" || (target.is === "quantity" && isZero(target.value));
}

/** 3处 is a number of findings; 18台 may be what was bought, and 3人 who was trained. */
const OF_FINDINGS = /^(?:处|起|次|例|件|笔|宗|条|人次)$/;

/** 3处 in the cell of the actual value, or the difference to the target where the sentence counts that. */
function measuredCount(rule: CountRule, { actual, target, input }: Figures): Counted | Withheld {
  const [counter] = rule.counters;
  if (counter === undefined || rule.counters.length > 1) return needsJudgement("count/missing");
  if (actual.is === "blank") return needsJudgement("count/missing");
  if (actual.is !== "quantity" || actual.isApproximate || actual.comparator !== null)
    return needsJudgement("count/missing");
  if (counter.against === null) {
    const isCounted =
      actual.unit === counter.unit &&
      OF_FINDINGS.test(counter.unit) &&
      actual.value.denominator === 1 &&
      isNoughtWanted(target);
    return isCounted && !isNegative(actual.value) && rule.voids.length === 0
      ? { is: "counted", count: actual.value, source: "count/actual-value", isContinuous: false }
      : needsJudgement("count/missing", input.actual ?? "");
  }
  if (target.is !== "quantity" || target.isApproximate) return needsData("value/missing", "target");
  if (actual.name !== null) return needsData("value/not-comparable", input.actual ?? "");
  return differenceToTarget(counter.against, parseUnit(counter.unit), actual, target);
}

/** 每少100万元: how far apart the two are, in the unit of the step. */
function differenceToTarget(
  against: "above" | "below",
  step: MeasurementUnit,
  actual: QuantityFigure,
  target: QuantityFigure,
): Counted | Withheld {
  const scale = actual.unit === "%" || target.unit === "%" ? null : onCommonScale(actual, target);
  const isSame = sameUnit(step.base, actual.unit) && sameUnit(step.base, target.unit);
  // 1000 and 950 without any unit beside a step of 10万元 may be 元 or 万元.
  const isUnclear = isBare(actual) && isBare(target) && (compare(step.factor, ONE) !== 0 || step.base === "元");
  if (scale === null || !isSame || isUnclear) return needsData("value/units-differ");
  const difference = divide(subtract(scale.actual, scale.target), step.factor);
  const count = maximum(against === "above" ? difference : negate(difference), ZERO);
  const isContinuous = compare(step.factor, ONE) !== 0 || isContinuousMeasure(step.base);
  return { is: "counted", count, source: "count/difference-to-target", isContinuous };
}
