/**
 * Figures on the scale of the rule. Of a change: beside 较上年下降5%以上 a fall of 6% is 6, a rise of 3% is −3. A bare 6% beside a directional
 * target or condition says neither, unless the indicator's own name does (能耗下降率).
 */
import { absolute, isZero, negate, ONE } from "../decimal/index.js";
import type { QuantityRule } from "../model/index.js";
import { changeNamed, type ChangeDirection, type Figure } from "../text/index.js";
import type { Figures } from "./figures.js";
import { isDeviation } from "./measure-names.js";
import { needsData, type Withheld } from "./outcome.js";

type ChangeFigure = Extract<Figure, { is: "change" }>;
type QuantityFigure = Extract<Figure, { is: "quantity" }>;

/** ±5%以内: the size of a deviation; of anything else a figure near the plan is no figure near nought. */
export function magnitudeOf({ subject }: Pick<QuantityRule, "subject">, figures: Figures): Figures | Withheld {
  const { actual, input } = figures;
  if (actual.is !== "quantity" && actual.is !== "change") return figures;
  const isCertain = actual.is === "change" || isDeviation(`${subject}${input.indicator ?? ""}`);
  if (!isCertain || actual.unit !== "%") return needsData("value/no-deviation", input.actual ?? "");
  const quantity = actual.is === "change" ? asQuantity(actual, actual.direction) : actual;
  return { ...figures, actual: { ...quantity, value: absolute(quantity.value) } };
}

/** @returns the figures as they are where nothing speaks of a change */
export function directedFigures(rule: Pick<QuantityRule, "subject" | "change">, figures: Figures): Figures | Withheld {
  const { actual, target, input } = figures;
  const direction = rule.change?.direction ?? (target.is === "change" ? target.direction : null);
  if (direction === null) {
    const named = actual.is === "change" ? namedDirection(rule, figures) : null;
    return named === null ? figures : onScaleOf(named, figures);
  }
  if (actual.is === "blank") return figures;
  const isCertain =
    actual.is === "change" ||
    (actual.is === "quantity" && (isZero(actual.value) || namedDirection(rule, figures) === direction));
  return isCertain ? onScaleOf(direction, figures) : needsData("value/direction-missing", input.actual ?? "");
}

/** 能耗下降率: the way that a name says. */
function namedDirection({ subject }: Pick<QuantityRule, "subject">, { input }: Figures): ChangeDirection | null {
  return changeNamed(input.indicator ?? "") ?? changeNamed(subject);
}

function onScaleOf(direction: ChangeDirection, figures: Figures): Figures {
  const { actual, target } = figures;
  return {
    ...figures,
    isDirected: actual.is === "change",
    actual: actual.is === "change" ? asQuantity(actual, direction) : actual,
    target:
      target.is === "change" ? { ...asQuantity(target, direction), comparator: target.comparator ?? "≥" } : target,
  };
}

function asQuantity({ direction, comparator, value, unit }: ChangeFigure, scale: ChangeDirection): QuantityFigure {
  return {
    is: "quantity",
    comparator,
    value: direction === scale ? value : negate(value),
    unit,
    factor: ONE,
    spread: "",
    isApproximate: false,
    quotient: null,
    name: null,
  };
}
