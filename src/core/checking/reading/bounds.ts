/** Two bounds between which a figure lies: a printed rate stands for every rate that rounds to it. */
import { add, compare, divide, isPositive, multiply, rational, subtract, type Rational } from "../../decimal/index.js";
import type { Figure } from "./figure.js";

export interface Bounds {
  readonly lowest: Rational;
  readonly highest: Rational;
}

/** Counts and amounts are what they say; a rate printed with decimals was rounded, up or down, in its last one. */
export function boundsOf(figure: Figure): Bounds {
  if (!figure.isPercent || figure.places <= 2) return { lowest: figure.value, highest: figure.value };
  const unit = rational(1n, 10n ** BigInt(figure.places));
  return { lowest: subtract(figure.value, unit), highest: add(figure.value, unit) };
}

export type Operator = "+" | "-" | "*" | "/";

/** @returns null where a divisor may be zero. */
export function combine(left: Bounds, operator: Operator, right: Bounds): Bounds | null {
  switch (operator) {
    case "+":
      return { lowest: add(left.lowest, right.lowest), highest: add(left.highest, right.highest) };
    case "-":
      return { lowest: subtract(left.lowest, right.highest), highest: subtract(left.highest, right.lowest) };
    case "*":
      return outermost(corners(left, right, multiply));
    case "/":
      if (!isPositive(right.lowest)) return null;
      return outermost(corners(left, right, divide));
  }
}

function corners(left: Bounds, right: Bounds, apply: (one: Rational, other: Rational) => Rational): Rational[] {
  return [left.lowest, left.highest].flatMap((one) => [apply(one, right.lowest), apply(one, right.highest)]);
}

function outermost(values: readonly Rational[]): Bounds {
  const sorted = [...values].sort(compare);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (lowest === undefined || highest === undefined) throw new RangeError("Bounds need at least one value");
  return { lowest, highest };
}
