/** A small language of figures and cells that can be both written as an Excel 2007 formula and evaluated exactly. */
import {
  absolute,
  add,
  compare,
  divide,
  equals,
  floor,
  formatDecimal,
  isNegative,
  isZero,
  maximum,
  minimum,
  multiply,
  rational,
  round,
  subtract,
  ZERO,
  type Rational,
} from "../decimal/index.js";

export type Expression =
  | { readonly is: "number"; readonly value: Rational }
  | { readonly is: "cell"; readonly a1: string; readonly value: Rational }
  | { readonly is: "+" | "-" | "*" | "/"; readonly left: Expression; readonly right: Expression }
  | { readonly is: "MIN" | "MAX"; readonly left: Expression; readonly right: Expression }
  | { readonly is: "ABS" | "INT"; readonly of: Expression }
  | { readonly is: "ROUND"; readonly of: Expression; readonly places: number }
  | { readonly is: "IF"; readonly when: Comparison; readonly then: Expression; readonly otherwise: Expression };

export interface Comparison {
  readonly left: Expression;
  readonly sign: ">=" | ">" | "<=" | "<" | "=";
  readonly right: Expression;
}

/** @returns null where a division by zero comes up: such a formula would show an error */
export function evaluateExpression(expression: Expression): Rational | null {
  switch (expression.is) {
    case "number":
    case "cell":
      return expression.value;
    case "ABS":
    case "INT":
    case "ROUND":
      return evaluateFunction(expression);
    case "IF": {
      const holds = evaluateComparison(expression.when);
      return holds === null ? null : evaluateExpression(holds ? expression.then : expression.otherwise);
    }
    default:
      return evaluatePair(expression);
  }
}

function evaluatePair(expression: Extract<Expression, { left: Expression }>): Rational | null {
  const [left, right] = [evaluateExpression(expression.left), evaluateExpression(expression.right)];
  if (left === null || right === null) return null;
  switch (expression.is) {
    case "+":
      return add(left, right);
    case "-":
      return subtract(left, right);
    case "*":
      return multiply(left, right);
    case "/":
      return isZero(right) ? null : divide(left, right);
    case "MIN":
      return minimum(left, right);
    case "MAX":
      return maximum(left, right);
  }
}

function evaluateFunction(expression: Extract<Expression, { of: Expression }>): Rational | null {
  const value = evaluateExpression(expression.of);
  if (value === null) return null;
  switch (expression.is) {
    case "ABS":
      return absolute(value);
    case "INT":
      return floor(value);
    case "ROUND":
      return round(value, expression.places);
  }
}

function evaluateComparison({ left, sign, right }: Comparison): boolean | null {
  const [first, second] = [evaluateExpression(left), evaluateExpression(right)];
  if (first === null || second === null) return null;
  const order = compare(first, second);
  switch (sign) {
    case ">=":
      return order >= 0;
    case ">":
      return order > 0;
    case "<=":
      return order <= 0;
    case "<":
      return order < 0;
    case "=":
      return order === 0;
  }
}

const STRENGTH = { "+": 1, "-": 1, "*": 2, "/": 2 } as const;

/** @example of F24 × H24 rounded to two places is "ROUND(F24*H24,2)" */
export function renderExpression(expression: Expression): string {
  switch (expression.is) {
    case "number":
      return formatDecimal(expression.value);
    case "cell":
      return expression.a1;
    case "ABS":
    case "INT":
      return `${expression.is}(${renderExpression(expression.of)})`;
    case "ROUND":
      return `ROUND(${renderExpression(expression.of)},${expression.places})`;
    case "MIN":
    case "MAX":
      return `${expression.is}(${renderExpression(expression.left)},${renderExpression(expression.right)})`;
    case "IF":
      return `IF(${renderComparison(expression.when)},${renderExpression(expression.then)},${renderExpression(expression.otherwise)})`;
    default:
      return renderPair(expression);
  }
}

function renderPair(expression: Extract<Expression, { is: keyof typeof STRENGTH }>): string {
  const strength = STRENGTH[expression.is];
  const side = (operand: Expression, isRight: boolean): string => {
    const text = renderExpression(operand);
    if (operand.is === "number" && text.startsWith("-")) return `(${text})`;
    if (!(operand.is in STRENGTH)) return text;
    const inner = STRENGTH[operand.is as keyof typeof STRENGTH];
    const needsBrackets =
      inner < strength || (isRight && inner === strength && expression.is !== "+" && expression.is !== "*");
    return needsBrackets ? `(${text})` : text;
  };
  return `${side(expression.left, false)}${expression.is}${side(expression.right, true)}`;
}

function renderComparison({ left, sign, right }: Comparison): string {
  return `${renderExpression(left)}${sign}${renderExpression(right)}`;
}

export const number = (value: Rational): Expression => ({ is: "number", value });

/** Products and sums that change nothing are left out, so that a person can read the formula. */
export function times(left: Expression, right: Expression): Expression {
  if (isNumber(left, 1n)) return right;
  if (isNumber(right, 1n)) return left;
  if (isNumber(left, 0n) || isNumber(right, 0n)) return number(ZERO);
  return { is: "*", left, right };
}

export function plus(left: Expression, right: Expression): Expression {
  if (isNumber(left, 0n)) return right;
  if (isNumber(right, 0n)) return left;
  if (right.is === "number" && isNegative(right.value)) {
    return { is: "-", left, right: number({ ...right.value, numerator: -right.value.numerator }) };
  }
  return { is: "+", left, right };
}

/** 6 − 0.4 × n reads better than 6 + (−0.4) × n. */
export function plusTimes(start: Expression, factor: Expression, count: Expression): Expression {
  const positive = withoutSign(factor);
  return positive === null
    ? plus(start, times(factor, count))
    : { is: "-", left: start, right: times(positive, count) };
}

function withoutSign(factor: Expression): Expression | null {
  if (factor.is === "number" && isNegative(factor.value)) {
    return number({ ...factor.value, numerator: -factor.value.numerator });
  }
  if (factor.is !== "*") return null;
  const right = withoutSign(factor.right);
  return right === null ? null : times(factor.left, right);
}

export function minus(left: Expression, right: Expression): Expression {
  return isNumber(right, 0n) ? left : { is: "-", left, right };
}

export function over(left: Expression, right: Expression): Expression {
  return isNumber(right, 1n) ? left : { is: "/", left, right };
}

export function isNumber(expression: Expression, whole: bigint): boolean {
  return expression.is === "number" && equals(expression.value, rational(whole));
}
