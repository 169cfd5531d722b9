/** A rule over one measured quantity as an expression over cells; null wherever a formula could not follow the rule exactly. */
import { isZero, ONE, ZERO, type Rational } from "../decimal/index.js";
import type {
  Amount,
  Award,
  Bound,
  Condition,
  Expression as RuleExpression,
  QuantityRule,
  Reference,
  StepsAward,
} from "../model/index.js";
import type { StepMode } from "../policy/index.js";
import { isNumber, number, over, plus, times, type Comparison, type Expression } from "./expression.js";
import type { FormulaCells } from "./formula-cells.js";

export function quantityFormula(rule: QuantityRule, cells: FormulaCells, stepMode: StepMode): Expression | null {
  const builder = new QuantityFormula(rule, cells, stepMode);
  return builder.build();
}

/** Subtracting doubles leaves residues that would lose a whole step. */
const STEP_PLACES = 8;

class QuantityFormula {
  constructor(
    private readonly rule: QuantityRule,
    private readonly cells: FormulaCells,
    private readonly stepMode: StepMode,
  ) {}

  build(): Expression | null {
    let result: Expression | null = null;
    for (const [index, { when, award }] of [...this.rule.cases.entries()].reverse()) {
      const value = this.award(award);
      if (value === null) return null;
      const isLast = index === this.rule.cases.length - 1;
      if (isLast && (when.on === "otherwise" || this.completesTheCases(when))) {
        result = value;
        continue;
      }
      const comparisons = this.condition(when);
      if (comparisons === null) return null;
      // What no case names is for a person: a formula has nothing to say there.
      if (result === null) return null;
      const otherwise: Expression = result;
      result = comparisons.reduceRight<Expression>(
        (then, comparison) => ({ is: "IF", when: comparison, then, otherwise }),
        value,
      );
    }
    return result;
  }

  /** 达到得满分；未达到…: the second is the first's opposite, so that it needs no question of its own. */
  private completesTheCases(when: Condition): boolean {
    const { cases } = this.rule;
    if (cases.length === 1) return false;
    if (when.on === "target")
      return cases.slice(0, -1).some((other) => other.when.on === "target" && other.when.met !== when.met);
    if (when.on !== "interval") return false;
    return cases.slice(0, -1).some(({ when: other }) => other.on === "interval" && isOpposite(other, when));
  }

  private condition(when: Condition): Comparison[] | null {
    if (when.on === "otherwise") return [];
    if (when.on === "interval") {
      const lower = when.lower === null ? null : this.bound(when.lower, ">");
      const upper = when.upper === null ? null : this.bound(when.upper, "<");
      if ((when.lower !== null && lower === null) || (when.upper !== null && upper === null)) return null;
      return [lower ?? [], upper ?? []].flat();
    }
    const met = this.targetMet();
    return met === null ? null : [when.met ? met : opposite(met)];
  }

  private bound({ reference, inclusive }: Bound, sign: ">" | "<"): Comparison | null {
    const quantity = this.quantityFor(reference);
    const limit = this.reference(reference);
    if (quantity === null || limit === null) return null;
    return { left: quantity, sign: inclusive ? `${sign}=` : sign, right: limit };
  }

  private targetMet(): Comparison | null {
    const { target, targetFigure, actual } = this.cells;
    if (target === null || targetFigure === null || !this.isOnTargetScale()) return null;
    const sign = SIGNS[targetFigure.comparator ?? this.defaultSide()];
    return { left: actual, sign, right: target };
  }

  private defaultSide(): "≥" | "≤" | "=" {
    if (this.rule.better === "lower") return "≤";
    return this.rule.better === "closer" ? "=" : "≥";
  }

  private isLower(): boolean {
    const sign = this.cells.targetFigure?.comparator ?? this.defaultSide();
    return sign === "≤" || sign === "<";
  }

  private isOnTargetScale(): boolean {
    const { actualFigure, targetFigure } = this.cells;
    return targetFigure?.unit === actualFigure.unit;
  }

  /** The quantity on the scale of what it is held against: a rate, or the actual value itself. */
  private quantityFor(reference: Reference): Expression | null {
    const { actual, actualFigure } = this.cells;
    if (reference.to === "target") return this.isOnTargetScale() ? actual : null;
    if (reference.unit === actualFigure.unit) return actual;
    return reference.unit === "%" ? this.rate() : null;
  }

  private rate(): Expression | null {
    const { actual, actualFigure, target, targetFigure } = this.cells;
    if (actualFigure.unit === "%") return actual;
    if (target === null || targetFigure === null || isZero(targetFigure.value) || !this.isOnTargetScale()) return null;
    return over(actual, target);
  }

  private reference(reference: Reference): Expression | null {
    if (reference.to === "figure") return number(reference.value);
    return this.cells.target === null ? null : times(this.cells.target, number(reference.share));
  }

  private amount({ share, points }: Amount): Expression {
    return plus(times(this.cells.fullScore, number(share)), number(points));
  }

  private award(award: Award): Expression | null {
    switch (award.gives) {
      case "amount":
        return this.amount(award.amount);
      case "proportion":
        return this.proportion(award.of);
      case "steps":
        return this.steps(award);
      case "line":
        return this.line(award);
      case "formula":
        return this.within(this.expression(award.formula));
      case "range":
      case "unstated":
        return null;
    }
  }

  private proportion(of: Amount): Expression | null {
    const { actual, target, targetFigure } = this.cells;
    if (target === null || targetFigure === null || !this.isOnTargetScale() || isZero(targetFigure.value)) return null;
    const share = this.isLower() ? over(target, actual) : over(actual, target);
    return times(this.amount(of), { is: "MIN", left: number(ONE), right: share });
  }

  private steps({ start, per, size, unit, from, side, most }: StepsAward): Expression | null {
    if (most !== null || side === "signed" || isZero(size)) return null;
    const quantity = this.quantityFor(from);
    const reference = this.reference(from);
    const isMeasuredInUnit =
      unit === "%" ? this.isRateQuantity(from) : unit === this.cells.actualFigure.unit || unit === "";
    if (quantity === null || reference === null || !isMeasuredInUnit) return null;
    const difference: Expression =
      side === "above" ? { is: "-", left: quantity, right: reference } : { is: "-", left: reference, right: quantity };
    const distance: Expression =
      side === "either" ? { is: "ABS", of: difference } : { is: "MAX", left: number(ZERO), right: difference };
    return this.within(plus(this.amount(start), times(this.amount(per), this.counted(over(distance, number(size))))));
  }

  private isRateQuantity(reference: Reference): boolean {
    if (this.cells.actualFigure.unit === "%") return true;
    return reference.to === "figure" && reference.unit === "%";
  }

  private counted(steps: Expression): Expression {
    const clean: Expression = { is: "ROUND", of: steps, places: STEP_PLACES };
    switch (this.stepMode) {
      case "continuous":
        return steps;
      case "floor":
        return { is: "INT", of: clean };
      case "round":
        return { is: "ROUND", of: clean, places: 0 };
      // ROUNDUP of a number that is never negative.
      case "ceil":
        return times(number({ numerator: -1n, denominator: 1n }), {
          is: "INT",
          of: times(number({ numerator: -1n, denominator: 1n }), clean),
        });
    }
  }

  private line({ from, to }: Extract<Award, { gives: "line" }>): Expression | null {
    const [quantity, start, end] = [this.quantityFor(from.at), this.reference(from.at), this.reference(to.at)];
    if (quantity === null || start === null || end === null || this.quantityFor(to.at) === null) return null;
    const [first, last] = [this.amount(from.amount), this.amount(to.amount)];
    const part = over({ is: "-", left: quantity, right: start }, { is: "-", left: end, right: start });
    const rise: Expression = isNumber(first, 0n) ? last : { is: "-", left: last, right: first };
    return this.within(plus(first, times(part, rise)));
  }

  private expression(formula: RuleExpression): Expression | null {
    switch (formula.op) {
      case "number":
        return number(formula.value);
      case "variable":
        return this.variable(formula.role);
      case "negative":
        return null;
      default: {
        const [left, right] = [this.expression(formula.left), this.expression(formula.right)];
        if (left === null || right === null) return null;
        if (formula.op === "×") return times(left, right);
        if (formula.op === "÷") return over(left, right);
        return { is: formula.op, left, right };
      }
    }
  }

  private variable(role: Extract<RuleExpression, { op: "variable" }>["role"]): Expression | null {
    switch (role) {
      case "full-score":
        return this.cells.fullScore;
      case "actual":
        return this.cells.actual;
      case "target":
        return this.cells.target;
      case "rate":
        return this.rate();
      case "other":
        return null;
    }
  }

  /** Never above the full score, never below zero. */
  private within(value: Expression | null): Expression | null {
    if (value === null) return null;
    return { is: "MAX", left: number(ZERO), right: { is: "MIN", left: this.cells.fullScore, right: value } };
  }
}

const SIGNS = { "≥": ">=", ">": ">", "≤": "<=", "<": "<", "=": "=" } as const;
const OPPOSITE_SIGNS = { ">=": "<", ">": "<=", "<=": ">", "<": ">=" } as const;

function opposite(comparison: Comparison): Comparison {
  if (comparison.sign !== "=") return { ...comparison, sign: OPPOSITE_SIGNS[comparison.sign] };
  return comparison;
}

/** [90%, ∞) and (−∞, 90%): together they leave nothing out. */
function isOpposite(
  one: Extract<Condition, { on: "interval" }>,
  other: Extract<Condition, { on: "interval" }>,
): boolean {
  return meet(one.lower, other.upper) && one.upper === null && other.lower === null
    ? true
    : meet(other.lower, one.upper) && other.upper === null && one.lower === null;
}

function meet(one: Bound | null, other: Bound | null): boolean {
  return (
    one !== null && other !== null && one.inclusive !== other.inclusive && sameReference(one.reference, other.reference)
  );
}

function sameReference(one: Reference, other: Reference): boolean {
  const figure = (reference: Reference): Rational => (reference.to === "figure" ? reference.value : reference.share);
  if (one.to !== other.to) return false;
  const [first, second] = [figure(one), figure(other)];
  return first.numerator * second.denominator === second.numerator * first.denominator;
}
