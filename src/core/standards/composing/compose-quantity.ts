/** Statements about one measured quantity become a piecewise rule: bands, thresholds, proportions, lines, formulas. */
import { compare, equals, isZero, ONE, ZERO, type Rational } from "../../decimal/index.js";
import { isDelay } from "../../text/index.js";
import { addAmounts, FULL_SCORE, negateAmount } from "../../model/amount.js";
import type { Amount, Award, Condition, Expression, LineEnd, QuantityCase, QuantityRule } from "../../model/index.js";
import { isNought, sameAmount } from "../clauses/amounts.js";
import type { Composition } from "./composition.js";
import type { ConditionReading } from "../clauses/condition-reading.js";
import { parseFormula } from "../clauses/parse-formula.js";
import { partBands } from "./part-bands.js";
import type { Statement } from "../statements/statement.js";
import { subjectOf } from "./subject.js";

/** @returns null where the statements are not all about one quantity. */
export function composeQuantity(statements: readonly Statement[], composition: Composition): QuantityRule | null {
  const subject = subjectOf(statements.map(({ condition }) => condition));
  if (subject === null || isStepUnsaid(statements) || isApartFromTarget(statements, subject)) return null;
  const parted = partBands(
    statements.map(({ condition }) => condition),
    bestCase(statements),
  );
  const cases: QuantityCase[] = [];
  for (const [at, statement] of statements.entries()) {
    const when = remainder(statement, statements) ?? conditionFor(parted[at] ?? statement.condition, statements.length);
    const award = when === null ? null : awardFor(statement, statements, composition);
    if (when === null || award === null) return null;
    cases.push({ when, award, words: statement.words, span: composition.spanOf(statement.start, statement.end) });
  }
  const lined = drawLines(cases);
  return lined === null ? null : quantityRule(subject, lined, null);
}

/** 按期完成得6分，延迟10天以内得4分: how late or how far off it was is another figure than what the target asks for. */
function isApartFromTarget(statements: readonly Statement[], subject: string): boolean {
  return (
    (isDelay(subject) || /差距|相差/.test(subject)) && statements.some(({ condition }) => condition.is === "target")
  );
}

/** The condition of the highest points; null where awards are more than plain points. */
function bestCase(statements: readonly Statement[]): ConditionReading | null {
  let best: { readonly condition: ConditionReading; readonly points: Rational } | null = null;
  for (const { award, condition } of statements) {
    if (award.says !== "amount" || !isZero(award.amount.share)) return null;
    const { points } = award.amount;
    if (best === null || compare(points, best.points) > 0) best = { condition, points };
  }
  return best?.condition ?? null;
}

/** 超过1天扣0.5分, without 每 and as the only deduction: once, or for every day? */
function isStepUnsaid(statements: readonly Statement[]): boolean {
  const [only, ...more] = statements.filter(({ award }) => award.says === "deduct");
  if (only === undefined || more.length > 0 || only.condition.is !== "interval") return false;
  const { lower } = only.condition;
  return lower?.reference.to === "figure" && equals(lower.reference.value, ONE) && TIME.test(lower.reference.unit);
}

const TIME = /^(?:天|周|个?月|小时|季度|年|个?工作日|个?自然日)$/;

export function quantityRule(
  subject: string,
  cases: readonly QuantityCase[],
  better: QuantityRule["better"],
): QuantityRule {
  return { form: "quantity", kind: kindOf(cases), subject, better, cases };
}

/**
 * 得分=及时率×权重，及时率低于60%不得分: what is given without a condition holds where no named case does; likewise the
 * proportion of a missed target beside the floor 完成率低于50%的不得分.
 */
function remainder({ award, condition }: Statement, all: readonly Statement[]): Condition | null {
  if (award.says !== "formula" && award.says !== "proportion" && award.says !== "product") return null;
  const others = all.filter((other) => other.award !== award);
  const isFloored = others.some(
    (other) =>
      other.condition.is === "interval" &&
      other.condition.lower === null &&
      other.award.says === "amount" &&
      isNought(other.award.amount),
  );
  if (!isFloored || others.some((other) => other.condition.is === "otherwise" || other.condition.is === "nothing"))
    return null;
  const isReached = others.some(
    ({ condition: other }) =>
      (other.is === "target" && other.met) || (other.is === "interval" && other.upper === null && other.lower !== null),
  );
  const isRest = isReached && condition.is === "target" && !condition.met;
  return isRest || (condition.is === "nothing" && others.length === 1) ? { on: "otherwise" } : null;
}

function kindOf(cases: readonly QuantityCase[]): QuantityRule["kind"] {
  if (cases.some(({ when }) => isRank(when))) return "ranking";
  const awards = cases.map(({ award }) => award);
  if (awards.some(({ gives }) => gives === "formula")) return "formula";
  const steps = awards.find((award) => award.gives === "steps");
  if (steps !== undefined) return isAddition(steps.per) ? "addition" : "deduction";
  if (awards.some(({ gives }) => gives === "proportion" || gives === "line")) return "proportional";
  return cases.length > 2 || awards.some(({ gives }) => gives === "range") ? "tiered" : "threshold";
}

function isRank(when: Condition): boolean {
  if (when.on !== "interval") return false;
  return [when.lower, when.upper].some((bound) => bound?.reference.to === "figure" && bound.reference.unit === "名");
}

function isAddition(per: Amount): boolean {
  return compare(per.share, ZERO) > 0 || compare(per.points, ZERO) > 0;
}

/** A condition without words stands for every value, but only where it is the only one. */
export function conditionFor(condition: ConditionReading, count: number): Condition | null {
  if (condition.is === "interval") {
    const { lower, upper } = condition;
    return {
      on: "interval",
      lower: lower === null ? null : { reference: lower.reference, inclusive: lower.inclusive },
      upper: upper === null ? null : { reference: upper.reference, inclusive: upper.inclusive },
    };
  }
  if (condition.is === "target") return { on: "target", met: condition.met };
  if (condition.is === "otherwise") return { on: "otherwise" };
  return condition.is === "nothing" && count === 1 ? { on: "otherwise" } : null;
}

function awardFor(statement: Statement, all: readonly Statement[], composition: Composition): Award | null {
  const { award, modifiers } = statement;
  if (modifiers.broken !== null || !isWholeMark(modifiers, composition)) return null;
  if (modifiers.isRateCapped && !isWholeAtAll(award, composition)) return null;
  if (modifiers.isOpen) return { gives: "unstated", needs: "judgement" };
  switch (award.says) {
    case "amount":
      return { gives: "amount", amount: award.amount };
    case "range":
      return { gives: "range", lowest: award.lowest, highest: award.highest };
    case "deduct":
      return award.below ? null : { gives: "amount", amount: lessThanFull(award.amount, composition) };
    case "deduct-range":
      return {
        gives: "range",
        lowest: lessThanFull(award.highest, composition),
        highest: lessThanFull(award.lowest, composition),
      };
    case "proportion":
      return proportionFor(award.words, all, composition);
    case "formula":
      return isMoreThanFull(award.formula, composition) ? null : { gives: "formula", formula: award.formula };
    case "product":
      return productFor(award);
    case "between":
      return lineFor(award.ends ?? endsBeside(all));
    case "discretion":
      return { gives: "unstated", needs: "judgement" };
    case "ranked":
      return { gives: "unstated", needs: "rank" };
    case "add":
    case "add-or-deduct":
      return null;
  }
}

/** 超过8分的按8分计, 最高不超过8分 say nothing new where 8 is all there is to get; a lower bound is not understood here. */
function isWholeMark({ highest, most }: Statement["modifiers"], { scan, fullScore }: Composition): boolean {
  const full = scan.fullMark?.points ?? fullScore;
  return [highest, most].every(
    (bound) => bound === null || (full !== null && equals(bound.points, full) && isZero(bound.share)),
  );
}

/** 完成率×5分，超过100%的按100%计算 of 5: what a capped rate gives is all that there is to get. */
function isWholeAtAll(award: Statement["award"], { scan, fullScore }: Composition): boolean {
  if (award.says === "proportion") return true;
  const formula = award.says === "product" ? productOf(award) : award.says === "formula" ? award.formula : null;
  if (formula?.op !== "×") return false;
  const full = scan.fullMark?.points ?? fullScore;
  const [one, other] = [formula.left, formula.right];
  const isFull = (factor: Expression): boolean =>
    factor.op === "variable"
      ? factor.role === "full-score"
      : factor.op === "number" && full !== null && equals(factor.value, full);
  return isFull(one) !== isFull(other);
}

/** 得分=完成率×100 in a row of 10 is meant for another scale. */
function isMoreThanFull(formula: Expression, { scan, fullScore }: Composition): boolean {
  const full = scan.fullMark?.points ?? fullScore;
  if (full === null || formula.op !== "×") return false;
  return [formula.left, formula.right].some((factor) => factor.op === "number" && compare(factor.value, full) > 0);
}

function productOf({ factor, by }: { readonly factor: string; readonly by: string }): Expression | null {
  return parseFormula(`${factor}×${by}`);
}

function productFor(award: Parameters<typeof productOf>[0]): Award | null {
  const formula = productOf(award);
  return formula === null ? null : { gives: "formula", formula };
}

export function lessThanFull(amount: Amount, composition: Composition): Amount {
  return addAmounts(composition.scan.fullMark ?? FULL_SCORE, negateAmount(amount));
}

/** 按比例得分 is a share of what reaching the target gives. Other measures (偏差率 of something else) are not ours to guess. */
function proportionFor(words: string, all: readonly Statement[], composition: Composition): Award | null {
  if (/扣|偏差|递减|[未没缺欠差]/.test(words) && !/^按(?:照)?比例扣/.test(words)) return null;
  const full = all.find(({ award }) => award.says === "amount" && !isNought(award.amount))?.award;
  const of = full?.says === "amount" ? full.amount : (composition.scan.fullMark ?? FULL_SCORE);
  return { gives: "proportion", of, ceiling: "open" };
}

function lineFor(ends: { readonly low: Amount; readonly high: Amount } | null): Award | null {
  return ends === null ? null : { gives: "line", from: unplaced(ends.low), to: unplaced(ends.high) };
}

/** 按插值法计分 between 得10分 and 不得分: what the two cases beside it give. */
function endsBeside(all: readonly Statement[]): { readonly low: Amount; readonly high: Amount } | null {
  const amounts = all.flatMap(({ award }) => (award.says === "amount" ? [award.amount] : []));
  const low = amounts.find(isNought);
  const high = amounts.find((amount) => !isNought(amount));
  return amounts.length !== 2 || low === undefined || high === undefined ? null : { low, high };
}

function unplaced(amount: Amount): { at: { to: "figure"; value: typeof ZERO; unit: string }; amount: Amount } {
  return { at: { to: "figure", value: ZERO, unit: "" }, amount };
}

/** 在0分和满分之间计算确定: the line runs between the bounds of the two cases that give its ends. */
function drawLines(cases: readonly QuantityCase[]): readonly QuantityCase[] | null {
  if (!cases.some(({ award }) => award.gives === "line")) return cases;
  const ends = cases.flatMap(({ when, award }) => {
    if (when.on !== "interval" || award.gives !== "amount") return [];
    const bound = when.lower === null ? when.upper : when.upper === null ? when.lower : null;
    return bound === null ? [] : [{ at: bound.reference, amount: award.amount }];
  });
  const [from, to = impliedEnd(from, cases)] = ends;
  if (ends.length > 2 || from === undefined || to === null) return null;
  const isPlaced = cases.every(
    ({ award }) => award.gives !== "line" || matches([award.from.amount, award.to.amount], [from.amount, to.amount]),
  );
  if (!isPlaced) return null;
  return cases.map((item) => (item.award.gives === "line" ? { ...item, award: { gives: "line", from, to } } : item));
}

/** Of an excess rate the better end is nought: no excess. */
function impliedEnd(known: LineEnd | undefined, cases: readonly QuantityCase[]): LineEnd | null {
  const line = cases.find(({ award }) => award.gives === "line")?.award;
  const isExcess = cases.some(({ words }) => /超出率|超支率|偏差率|超标率/.test(words));
  if (known === undefined || line?.gives !== "line" || !isExcess || known.at.to !== "figure") return null;
  const other = sameAmount(line.from.amount, known.amount) ? line.to.amount : line.from.amount;
  return { at: { to: "figure", value: ZERO, unit: "%" }, amount: other };
}

function matches(line: readonly Amount[], ends: readonly Amount[]): boolean {
  return line.every((amount) => ends.some((end) => sameAmount(amount, end)));
}
