/** What is the same of a rule of one quantity every time it is applied. */
import { compare, isPositive, type Rational } from "../decimal/index.js";
import type { Bound, Condition, QuantityCase, QuantityRule, Reference, StepsAward } from "../model/index.js";

export interface RuleFacts {
  /** Whether the bands lie apart on the scale of per cent: then the first that holds is the only one. */
  readonly areBandsApart: boolean;
  /** 达到目标值得10分，达到90%得6分: the rates that are awarded beside the target itself; none where the target is no case. */
  readonly besideTarget: readonly Rational[];
  /** Steps that count from where the awarding case ends; null without. */
  readonly leadAway: { readonly steps: StepsAward; readonly awarding: QuantityCase } | null;
}

const KNOWN = new WeakMap<QuantityRule, RuleFacts>();

export function factsOf(rule: QuantityRule): RuleFacts {
  const known = KNOWN.get(rule);
  if (known !== undefined) return known;
  const facts = {
    areBandsApart: areBandsApart(rule),
    besideTarget: ratesBesideTarget(rule),
    leadAway: stepsLeadingAway(rule),
  };
  KNOWN.set(rule, facts);
  return facts;
}

function areBandsApart({ cases }: QuantityRule): boolean {
  const bands = cases.map(({ when }) => when).filter(({ on }) => on !== "otherwise");
  return bands.every((band, at) => bands.slice(at + 1).every((other) => isApart(band, other)));
}

function isApart(one: Condition, other: Condition): boolean {
  if (one.on !== "interval" || other.on !== "interval") return false;
  return endsBefore(one.upper, other.lower) || endsBefore(other.upper, one.lower);
}

function endsBefore(upper: Bound | null, lower: Bound | null): boolean {
  if (upper?.reference.to !== "figure" || lower?.reference.to !== "figure") return false;
  if (upper.reference.unit !== "%" || lower.reference.unit !== "%") return false;
  const order = compare(upper.reference.value, lower.reference.value);
  return order < 0 || (order === 0 && !(upper.inclusive && lower.inclusive));
}

function ratesBesideTarget({ cases }: QuantityRule): Rational[] {
  if (!cases.some(({ when }) => when.on === "target" && when.met)) return [];
  return cases.flatMap(({ when, award }) => {
    const lower = when.on === "interval" && award.gives === "amount" && isGain(award) ? when.lower : null;
    return lower?.reference.to === "figure" && lower.reference.unit === "%" ? [lower.reference.value] : [];
  });
}

function stepsLeadingAway({ cases }: QuantityRule): RuleFacts["leadAway"] {
  const steps = cases.find(({ award }) => award.gives === "steps")?.award;
  const awarding = cases.find(
    ({ when, award }) => when.on !== "otherwise" && award.gives === "amount" && isGain(award),
  );
  if (steps?.gives !== "steps" || steps.upTo !== undefined) return null;
  return awarding === undefined || !beginsAt(steps.from, awarding.when) ? null : { steps, awarding };
}

/** Whether the steps count from where the case ends. */
function beginsAt(from: Reference, when: Condition): boolean {
  if (when.on !== "interval") return when.on === "target" && from.to === "target";
  return [when.lower, when.upper].some((bound) => bound !== null && isSame(bound.reference, from));
}

function isSame(one: Reference, other: Reference): boolean {
  if (one.to === "figure") return other.to === "figure" && compare(one.value, other.value) === 0;
  return other.to === "target" && compare(one.share, other.share) === 0;
}

function isGain({ amount }: Extract<QuantityCase["award"], { gives: "amount" }>): boolean {
  return isPositive(amount.points) || isPositive(amount.share);
}
