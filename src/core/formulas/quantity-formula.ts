/** A rule over one measured quantity as an expression over cells; null wherever a formula could not follow the rule exactly. */
import { divide, equals, isZero, ONE, rational, ZERO, type Rational } from "../decimal/index.js";
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
import { minus, number, over, plus, plusTimes, times, type Comparison, type Expression } from "./expression.js";
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
    const cases = this.rule.cases;
    const last = cases.at(-1);
    if (last === undefined) return null;
    if (!this.takesTheRest(last.when)) return null;
    let result = this.award(last.award);
    for (let index = cases.length - 2; index >= 0; index--) {
      const item = cases[index];
      if (item === undefined || result === null) return null;
      const value = this.award(item.award);
      const comparison = this.onlyComparison(item.when, index);
      if (value === null || comparison === null) return null;
      result = { is: "IF", when: comparison, then: value, otherwise: result };
    }
    return result;
  }

  /** What no case names is for a person: the last case must take everything that the others leave. */
  private takesTheRest(when: Condition): boolean {
    const others = this.rule.cases.slice(0, -1).map((item) => item.when);
    if (when.on === "otherwise") return true;
    if (when.on === "interval")
      return coversTheRest(
        when,
        others.filter((other) => other.on === "interval"),
      );
    return others.some((other) =>
      other.on === "target" ? other.met !== when.met : this.isTargetMet(other) && !when.met,
    );
  }

  /** “达到100%…；未达到的…” where the target is those 100%. */
  private isTargetMet(when: Condition): boolean {
    const { targetFigure } = this.cells;
    if (when.on !== "interval" || targetFigure === null || when.lower === null || when.upper !== null) return false;
    const { reference, inclusive } = when.lower;
    const isSame =
      reference.to === "figure" && reference.unit === targetFigure.unit && equals(reference.value, targetFigure.value);
    return isSame && inclusive && !this.isLower() && targetFigure.comparator !== ">";
  }

  /** The one question that decides a case; bounds that earlier cases have settled need no question. */
  private onlyComparison(when: Condition, index: number): Comparison | null {
    if (when.on === "otherwise") return null;
    if (when.on === "target") {
      const met = this.targetMet();
      return met === null || when.met ? met : opposite(met);
    }
    const earlier = this.rule.cases.slice(0, index).flatMap((item) => (item.when.on === "interval" ? [item.when] : []));
    const upper = earlier.some((other) => meet(other.lower, when.upper)) ? null : when.upper;
    const lower = earlier.some((other) => meet(when.lower, other.upper)) ? null : when.lower;
    if (lower !== null) return upper === null ? this.bound(lower, ">") : null;
    return upper === null ? null : this.bound(upper, "<");
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
    if (reference.to === "figure") return number(this.inCellUnits(reference));
    return this.cells.target === null ? null : times(this.cells.target, number(reference.share));
  }

  /** Figures of the sentence are in base units; the cells may be in 公里 or 万元. */
  private inCellUnits({ value, unit }: Extract<Reference, { to: "figure" }>): Rational {
    return unit === "%" ? value : divide(value, this.cells.unitFactor);
  }

  private amount({ share, points }: Amount): Expression {
    return plus(times(this.cells.fullScore, number(share)), number(points));
  }

  private award(award: Award): Expression | null {
    switch (award.gives) {
      case "amount":
        return this.amount(award.amount);
      case "proportion":
        return award.ceiling === "open" ? this.proportion(award.of) : null;
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

  private steps({ start, per, size, unit, from, side, ...bounds }: StepsAward): Expression | null {
    if (isBounded(bounds) || side === "signed" || isZero(size)) return null;
    const quantity = this.quantityFor(from);
    const reference = this.reference(from);
    const isMeasuredInUnit =
      unit === "%" ? this.isRateQuantity(from) : unit === this.cells.actualFigure.unit || unit === "";
    if (quantity === null || reference === null || !isMeasuredInUnit) return null;
    const difference = side === "above" ? minus(quantity, reference) : minus(reference, quantity);
    const distance: Expression =
      side === "either" ? { is: "ABS", of: difference } : { is: "MAX", left: number(ZERO), right: difference };
    const steps = this.counted(over(distance, number(unit === "%" ? size : divide(size, this.cells.unitFactor))));
    return this.within(plusTimes(this.amount(start), this.amount(per), steps));
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
        return times(number(rational(-1)), {
          is: "INT",
          of: times(number(rational(-1)), clean),
        });
    }
  }

  private line({ from, to }: Extract<Award, { gives: "line" }>): Expression | null {
    const [quantity, start, end] = [this.quantityFor(from.at), this.reference(from.at), this.reference(to.at)];
    if (quantity === null || start === null || end === null || this.quantityFor(to.at) === null) return null;
    const [first, last] = [this.amount(from.amount), this.amount(to.amount)];
    const part = over(minus(quantity, start), minus(end, start));
    const rise = minus(last, first);
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

type Interval = Extract<Condition, { on: "interval" }>;

/** Whether the intervals, put end to end, reach from the last one to the far end of the scale on both sides. */
function coversTheRest(last: Interval, others: readonly Interval[]): boolean {
  const above = (bound: Bound | null): Interval | null => others.find((other) => meet(other.lower, bound)) ?? null;
  const below = (bound: Bound | null): Interval | null => others.find((other) => meet(bound, other.upper)) ?? null;
  return (
    reachesTheEnd(last.upper, (bound) => above(bound)?.upper, others.length) &&
    reachesTheEnd(last.lower, (bound) => below(bound)?.lower, others.length)
  );
}

function reachesTheEnd(bound: Bound | null, next: (bound: Bound) => Bound | null | undefined, left: number): boolean {
  if (bound === null) return true;
  const following = next(bound);
  return following !== undefined && left > 0 && reachesTheEnd(following, next, left - 1);
}

/** [90%, ∞) and (−∞, 90%): nothing lies between them, and nothing in both. */
function meet(one: Bound | null, other: Bound | null): boolean {
  return (
    one !== null && other !== null && one.inclusive !== other.inclusive && sameReference(one.reference, other.reference)
  );
}

function sameReference(one: Reference, other: Reference): boolean {
  const figure = (reference: Reference): Rational => (reference.to === "figure" ? reference.value : reference.share);
  if (one.to !== other.to) return false;
  const [first, second] = [figure(one), figure(other)];
  return equals(first, second);
}

/** A cap, a limit, a second end or steps that the sentence makes whole: no short formula follows them. */
function isBounded({ most, upTo, wholeSteps, nothingBeyond }: Partial<StepsAward>): boolean {
  return most !== null || upTo !== undefined || wholeSteps !== undefined || nothingBeyond !== undefined;
}
