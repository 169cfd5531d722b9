/** A piecewise rule of one quantity: finds the case that holds, and gives what it gives. Cases that contradict each other give nothing. */
import { compare, isNegative, isZero, type Rational } from "../../decimal/index.js";
import type { Amount, Condition, QuantityCase, QuantityRule, TraceStep } from "../../model/index.js";
import type { Span } from "../../text/index.js";
import { conditionHolds } from "../condition-holds.js";
import { directedFigures, magnitudeOf } from "../directed-figures.js";
import type { Figures } from "../figures.js";
import { factsOf } from "../facts-of-rule.js";
import { measure } from "../measurement.js";
import { needsJudgement, type Outcome, type Reached } from "../outcome.js";
import { whyNot } from "../why-not.js";
import { scoreAward } from "./score-award.js";

export function scoreQuantity(rule: QuantityRule, figures: Figures): Outcome {
  const directed = rule.isMagnitude === true ? magnitudeOf(rule, figures) : directedFigures(rule, figures);
  return "is" in directed ? directed : scoreCases(rule, directed);
}

function scoreCases(rule: QuantityRule, figures: Figures): Outcome {
  const judged = judgedCase(rule, figures);
  if (judged !== null) return giveCase(judged, rule, figures, NO_POLICIES);
  let taken: QuantityCase | null = null;
  let rival: QuantityCase | null = null;
  let otherwise: QuantityCase | null = null;
  let policies = NO_POLICIES;
  for (let at = 0; at < rule.cases.length; at++) {
    const item = rule.cases[at];
    if (item === undefined) continue;
    if (item.when.on === "otherwise") {
      otherwise ??= item;
      continue;
    }
    const held = conditionHolds(item.when, rule, figures);
    if (held.is === "withheld") return held;
    policies = joined(policies, held.policies);
    if (held.holds && taken !== null) rival = item;
    else if (held.holds) taken = item;
    if (taken === item && isRate(figures) && factsOf(rule).areBandsApart) break;
  }
  if (passesTarget(rule, figures)) return needsJudgement("target/below-band", figures.input.target ?? "");
  taken ??= otherwise;
  if (taken === null) return needsJudgement("rule/no-case-holds", figures.input.actual ?? "");
  if (contradictsSteps(taken, rule, figures)) return needsJudgement("rule/cases-overlap", figures.input.actual ?? "");
  const outcome = giveCase(taken, rule, figures, policies);
  return rival === null || agrees(outcome, giveCase(rival, rule, figures, policies))
    ? outcome
    : needsJudgement("rule/cases-overlap", figures.input.actual ?? "");
}

/** 达到目标值得10分，达到90%得6分 with a target of 80%: ninety per cent of the target, or a level above it? */
function passesTarget(rule: QuantityRule, { target }: Figures): boolean {
  if (target.is !== "quantity" || target.unit !== "%" || target.comparator === "≤" || target.comparator === "<")
    return false;
  return factsOf(rule).besideTarget.some((rate) => compare(rate, target.value) >= 0);
}

const NO_POLICIES: readonly string[] = [];

/** A rate is on the scale of every band; of any other figure each band asks for itself. */
function isRate({ actual }: Figures): boolean {
  return actual.is === "quantity" && actual.unit === "%" && !isNegative(actual.value);
}

/**
 * Steps lead away from the case that gives their start. 达到目标得满分，每降低1%扣1分 with a target of ≤5%: at 7% the target is
 * missed and nothing is lowered; where both hold, or neither, the sentence and the target do not speak of one direction.
 */
function contradictsSteps(taken: QuantityCase, rule: QuantityRule, figures: Figures): boolean {
  const { leadAway } = factsOf(rule);
  if (leadAway === null) return false;
  const { steps, awarding } = leadAway;
  if (taken.award !== steps && taken !== awarding) return false;
  const measured = measure(figures, steps.from, rule.subject);
  if (measured.is === "withheld") return false;
  const { order } = measured;
  const isAway = steps.side === "below" ? order < 0 : steps.side === "above" ? order > 0 : order !== 0;
  return (taken === awarding) === isAway;
}

function joined(one: readonly string[], other: readonly string[]): readonly string[] {
  if (one.length === 0) return other;
  return other.length === 0 ? one : [...one, ...other];
}

function agrees(one: Outcome, other: Outcome): boolean {
  return one.is === "reached" && other.is === "reached" && compare(one.value, other.value) === 0;
}

/** Without figures a person may still say whether the target was met: 1 is the better case. */
function judgedCase(rule: QuantityRule, { input, actual }: Figures): QuantityCase | null {
  if (input.judgement === null || actual.is !== "blank") return null;
  const level = input.judgement.level ?? metLevel(input.judgement.met);
  if (level === undefined) return null;
  if (rule.change !== undefined) return movedCase(rule, level);
  const isMetOrNot = rule.cases.length === 2 && rule.cases.every(({ award }) => award.gives === "amount");
  const met = rule.cases.find(({ when }) => when.on === "target" && when.met);
  const unmet = rule.cases.find((item) => item !== met);
  if (!isMetOrNot || met === undefined || unmet === undefined) return null;
  return level === 1 ? met : level === 2 ? unmet : null;
}

/** 增长的…，持平的…，下降的…: without figures a person says which it was; 1 is the best. */
function movedCase({ cases }: QuantityRule, level: number): QuantityCase | null {
  const isWorded = cases.every(
    ({ when }) => when.on === "otherwise" || (when.on === "interval" && isAgainstNought(when)),
  );
  const amounts = cases.flatMap(({ award }) => (award.gives === "amount" ? [award.amount] : []));
  const isBestFirst = amounts.every((amount, at) => at === 0 || isMore(amounts[at - 1] ?? amount, amount));
  return isWorded && isBestFirst && amounts.length === cases.length ? (cases[level - 1] ?? null) : null;
}

function isAgainstNought({ lower, upper }: Extract<Condition, { on: "interval" }>): boolean {
  return [lower, upper].every(
    (bound) => bound === null || (bound.reference.to === "figure" && isZero(bound.reference.value)),
  );
}

/** Of points with points and shares with shares; nothing is said of the two beside each other, but that nought is the least. */
function isMore(one: Amount, other: Amount): boolean {
  const isNought = isZero(other.points) && isZero(other.share);
  if (isNought) return !isZero(one.points) || !isZero(one.share);
  if (isZero(one.share) && isZero(other.share)) return compare(one.points, other.points) > 0;
  return isZero(one.points) && isZero(other.points) ? compare(one.share, other.share) > 0 : !isZero(one.share);
}

function metLevel(met: readonly number[] | undefined): number | undefined {
  if (met === undefined) return undefined;
  return met.length === 0 ? 2 : met.length === 1 && met[0] === 1 ? 1 : undefined;
}

function giveCase(taken: QuantityCase, rule: QuantityRule, figures: Figures, policies: readonly string[]): Outcome {
  const outcome = scoreAward(taken, rule, figures);
  if (outcome.is === "withheld") return outcome;
  return new CaseGiven(taken, rule, figures, outcome, joined(policies, outcome.policies));
}

class CaseGiven implements Reached {
  readonly is = "reached";
  readonly value: Rational;

  constructor(
    private readonly taken: QuantityCase,
    private readonly rule: QuantityRule,
    private readonly figures: Figures,
    private readonly award: Reached,
    readonly policies: readonly string[],
  ) {
    this.value = award.value;
  }

  steps(): readonly TraceStep[] {
    return branches(this.rule, this.taken, this.figures).concat(this.award.steps());
  }
}

function branches(rule: QuantityRule, taken: QuantityCase, figures: Figures): TraceStep[] {
  return rule.cases.map((item) =>
    item === taken
      ? { code: "branch/taken", span: item.span, arithmetic: null, words: item.words }
      : new CasePassedOver(item, rule, figures),
  );
}

/** Why the case does not hold is worked out when somebody asks: 评分依据 tells of the case that holds alone. */
class CasePassedOver implements TraceStep {
  readonly code = "branch/not-taken";

  constructor(
    private readonly item: QuantityCase,
    private readonly rule: QuantityRule,
    private readonly figures: Figures,
  ) {}

  get span(): Span {
    return this.item.span;
  }

  get words(): string {
    return this.item.words;
  }

  get arithmetic(): string | null {
    return whyNot(this.item.when, this.rule, this.figures);
  }
}
