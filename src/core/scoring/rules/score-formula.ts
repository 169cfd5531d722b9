/**
 * 得分=…: evaluates the expression where every name in it is one of the indicator's figures. A quotient of two names is the rate
 * that the indicator is; with several unknown names nothing is evaluated.
 */
import { add, compare, divide, isZero, multiply, negate, ONE, subtract, type Rational } from "../../decimal/index.js";
import type { Expression, QuantityRule } from "../../model/index.js";
import type { QuantityFigure, Span } from "../../text/index.js";
import { isSideOpen } from "../better-side.js";
import { onCommonScale } from "../same-scale.js";
import type { Figures } from "../figures.js";
import { usableActual } from "../measurement.js";
import { needsData, reached, type Outcome } from "../outcome.js";
import { arithmetic } from "../trace-steps.js";
import { show, showActualRate } from "../written-figure.js";

type Variable = Extract<Expression, { op: "variable" }>;

export function scoreFormula(formula: Expression, rule: QuantityRule, figures: Figures, span: Span): Outcome {
  const { fullScore } = figures.input;
  const { unknowns, hasFullScore, hasPoints } = factsOf(formula);
  if (fullScore === null && hasFullScore) return needsData("full-score/missing");
  const only = unknowns[0];
  if (only === undefined || unknowns.length > 1) return needsData("formula/several-figures", rule.subject);
  // 得分=完成率×80%+20%: a rate, of which nothing says how many points it is.
  const isRate = only.op === "÷" || only.role === "rate";
  if (isRate && !hasFullScore && !hasPoints) return needsData("formula/figure-missing", rule.subject);
  const value = valueOf(only, figures);
  if (value === null) return needsData("formula/figure-missing", figures.input.actual ?? "");
  const result = evaluate(formula, { unknown: only, value, fullScore });
  if (result === null) return needsData("formula/division-by-zero");
  return reached(result, () => [
    arithmetic(write(formula, { unknown: only, value, fullScore }, figures), result, span),
  ]);
}

/** A name, or a quotient of two names: what stands for one figure. */
type Unknown = Variable | { readonly op: "÷"; readonly left: Variable; readonly right: Variable };

/** What is the same of one formula every time it is applied. */
interface FormulaFacts {
  readonly unknowns: readonly Unknown[];
  readonly hasFullScore: boolean;
  /** A figure above one can only be points. */
  readonly hasPoints: boolean;
}

const KNOWN_FACTS = new WeakMap<Expression, FormulaFacts>();

function factsOf(formula: Expression): FormulaFacts {
  const known = KNOWN_FACTS.get(formula);
  if (known !== undefined) return known;
  const unknowns: Unknown[] = [];
  visit(formula, unknowns);
  const facts = {
    unknowns,
    hasFullScore: names(formula).some(({ role }) => role === "full-score"),
    hasPoints: namesPoints(formula),
  };
  KNOWN_FACTS.set(formula, facts);
  return facts;
}

function namesPoints(expression: Expression): boolean {
  if (expression.op === "number") return compare(expression.value, ONE) > 0;
  if (expression.op === "variable") return false;
  if (expression.op === "negative") return namesPoints(expression.of);
  return namesPoints(expression.left) || namesPoints(expression.right);
}

function visit(expression: Expression, found: Unknown[]): void {
  if (expression.op === "number") return;
  if (expression.op === "variable") {
    if (expression.role !== "full-score") note(expression, found);
    return;
  }
  if (expression.op === "negative") {
    visit(expression.of, found);
    return;
  }
  if (isQuotient(expression)) {
    note(expression, found);
    return;
  }
  visit(expression.left, found);
  visit(expression.right, found);
}

function note(unknown: Unknown, found: Unknown[]): void {
  if (!found.some((other) => keyOf(other) === keyOf(unknown))) found.push(unknown);
}

function keyOf(unknown: Unknown): string {
  return unknown.op === "variable" ? unknown.words : `${unknown.left.words}÷${unknown.right.words}`;
}

function isQuotient(expression: Expression): expression is Extract<Unknown, { op: "÷" }> {
  return expression.op === "÷" && isFigureName(expression.left) && isFigureName(expression.right);
}

function isFigureName(expression: Expression): expression is Variable {
  return expression.op === "variable" && expression.role !== "full-score";
}

function names(expression: Expression): Variable[] {
  if (expression.op === "number") return [];
  if (expression.op === "variable") return [expression];
  if (expression.op === "negative") return names(expression.of);
  return [...names(expression.left), ...names(expression.right)];
}

function valueOf(unknown: Unknown, figures: Figures): Rational | null {
  const actual = usableActual(figures);
  if (actual.is === "withheld") return null;
  if (unknown.op === "÷") return quotientValue(unknown, actual, figures);
  switch (unknown.role) {
    case "rate":
      return rateValue(unknown, actual, figures);
    case "other":
      return markValue(unknown, actual);
    case "actual":
    case "target":
    case "full-score":
      return null;
  }
}

/** 实际完成量/目标任务 with both given, 指标值/实际完成值 of a ceiling that was passed; otherwise the actual value is itself the rate. */
function quotientValue(
  { left, right }: Extract<Unknown, { op: "÷" }>,
  actual: QuantityFigure,
  figures: Figures,
): Rational | null {
  const { target } = figures;
  if (left.role === "target" && right.role === "actual") return underActual(actual, figures);
  if (left.role === "target" || right.role === "actual") return null;
  if (target.is === "quantity" && !target.isApproximate) {
    return overTarget(actual, target, figures);
  }
  if (target.is !== "blank") return null;
  return actual.unit === "%" || isZero(actual.value) ? actual.value : null;
}

/** 完成率 is actual over target where both are given; any other rate is what the indicator itself measures. */
function rateValue({ words }: Variable, actual: QuantityFigure, figures: Figures): Rational | null {
  const { target } = figures;
  const isCompletion = /完成|达成|实现/.test(words);
  if (isCompletion && target.is === "quantity" && !isZero(target.value) && !target.isApproximate) {
    return overTarget(actual, target, figures);
  }
  if (actual.unit === "%" || isZero(actual.value)) return actual.value;
  const isShareOfTarget = /到位率|执行率|支出率|开工率|完成率/.test(words) && target.is === "quantity";
  return isShareOfTarget && target.unit !== "%" ? overTarget(actual, target, figures) : null;
}

/** Actual ÷ target where both are on one scale and more is better. */
function overTarget(actual: QuantityFigure, target: QuantityFigure, figures: Figures): Rational | null {
  if (target.comparator === "≤" || target.comparator === "<" || isZero(target.value)) return null;
  const scale = onCommonScale(actual, target);
  if (scale === null) return null;
  const isOpen = isSideOpen(figures) && compare(scale.actual, scale.target) !== 0;
  return isOpen ? null : divide(scale.actual, scale.target);
}

/** Target ÷ actual, as a sentence says it outright: only where the actual value is not below the target, so that it is a share. */
function underActual(actual: QuantityFigure, { target }: Figures): Rational | null {
  if (target.is !== "quantity" || target.isApproximate || target.comparator === "≥" || target.comparator === ">")
    return null;
  const scale = onCommonScale(actual, target);
  const isShare = scale !== null && !isZero(scale.actual) && compare(scale.actual, scale.target) >= 0;
  return isShare ? divide(scale.target, scale.actual) : null;
}

/** A mark given elsewhere: 考核得分 95.6, 80分. */
function markValue({ words }: Variable, actual: QuantityFigure): Rational | null {
  const isMark = /得分|分数|评分|成绩|(?:考核|评价|测评|评议|考评)分$/.test(words);
  return isMark && (actual.unit === "" || actual.unit === "分") ? actual.value : null;
}

interface Known {
  readonly unknown: Unknown;
  readonly value: Rational;
  readonly fullScore: Rational | null;
}

/** Null at a division by zero. */
function evaluate(expression: Expression, known: Known): Rational | null {
  if (expression.op === "number") return expression.value;
  if (expression.op === "variable") return expression.role === "full-score" ? known.fullScore : known.value;
  if (expression.op === "negative") {
    const of = evaluate(expression.of, known);
    return of === null ? null : negate(of);
  }
  if (isQuotient(expression)) return known.value;
  const left = evaluate(expression.left, known);
  const right = evaluate(expression.right, known);
  if (left === null || right === null || (expression.op === "÷" && isZero(right))) return null;
  switch (expression.op) {
    case "+":
      return add(left, right);
    case "-":
      return subtract(left, right);
    case "×":
      return multiply(left, right);
    case "÷":
      return divide(left, right);
  }
}

function write(expression: Expression, known: Known, figures: Figures): string {
  if (expression.op === "number") return show(expression.value);
  if (expression.op === "variable") {
    return expression.role === "full-score" ? show(known.fullScore ?? known.value) : showValue(known, figures);
  }
  if (expression.op === "negative") return `−${write(expression.of, known, figures)}`;
  if (isQuotient(expression)) return showValue(known, figures);
  const sign = expression.op === "-" ? "−" : expression.op;
  const written = `${write(expression.left, known, figures)} ${sign} ${write(expression.right, known, figures)}`;
  return expression.op === "+" || expression.op === "-" ? `(${written})` : written;
}

function showValue({ unknown, value }: Known, figures: Figures): string {
  if (unknown.op === "variable" && unknown.role === "other") return show(value);
  const rate = showActualRate(value, figures);
  return rate.includes("÷") ? `(${rate})` : rate;
}
