/** Statements about states of affairs that a person judges: graded levels, yes or no, independent points, single findings. */
import { compare, isZero, ONE, sum, ZERO, type Rational } from "../../decimal/index.js";
import { evaluateAmount, FULL_SCORE, NO_SCORE } from "../../model/amount.js";
import type { Amount, CountRule, ElementsRule, GradedRule, Level, ScoringRule } from "../../model/index.js";
import { isNought } from "../clauses/amounts.js";
import { lessThanFull } from "./compose-quantity.js";
import { exclusiveLosses } from "./exclusive-losses.js";
import { levelOf, limitCounted, singleFinding } from "./findings.js";
import type { Composition } from "./composition.js";
import { premiseOf } from "./premise-of.js";
import type { Statement } from "../statements/statement.js";

export function composeWords(statements: readonly Statement[], composition: Composition): ScoringRule | null {
  const gain = statements.length === 1 ? repeatedGain(statements, composition) : null;
  if (gain !== null) return gain;
  if (statements.some(({ modifiers }) => modifiers.highest !== null)) return null;
  if (statements.some(({ award }) => award.says === "deduct" || award.says === "deduct-range")) {
    return composeFindings(statements, composition);
  }
  if (statements.some(({ award }) => award.says === "discretion")) return exclusiveLosses(statements, composition);
  // 得4分、2分: an award that nothing is said to earn.
  if (statements.length > 1 && statements.some(isUnearned)) return null;
  const isWhole = statements.every(({ award }) => award.says === "amount" || award.says === "range");
  if (!isWhole || statements.some(({ modifiers }) => modifiers.most !== null)) return null;
  // 发生事故的不得分 says what takes everything, not what earns it.
  if (statements.every(({ award }) => award.says === "amount" && isNought(award.amount))) return null;
  const amounts = statements.map(({ award }) => topOf(award));
  const open = statements.length === 1 ? openRange(statements, composition) : null;
  if (open !== null) return open;
  const arrangement = arrangementOf(statements, amounts, composition);
  if (arrangement === null) return null;
  return arrangement === "points" ? elementsRule(statements, composition) : gradedRule(statements, composition);
}

/** 有一次会议记录的得1分，最多得3分: the bound above one award says that each time counts. */
function repeatedGain([statement]: readonly Statement[], { spanOf }: Composition): CountRule | null {
  if (statement === undefined || !/[一1](?:人次|[个项次场篇件家名处])/.test(statement.words)) return null;
  const { award, modifiers, words, condition, start, end } = statement;
  const most = modifiers.most ?? modifiers.highest;
  if ((award.says !== "amount" && award.says !== "add") || most === null || condition.is !== "words") return null;
  const per = award.amount;
  if (!isZero(per.share) || !isZero(most.share) || compare(most.points, per.points) <= 0) return null;
  const counter = { words, per, size: ONE, unit: "", against: null, most, span: spanOf(start, end) };
  return { form: "count", kind: "addition", start: NO_SCORE, counters: [counter], voids: [] };
}

function isUnearned({ condition, award, step }: Statement): boolean {
  return condition.is === "nothing" && award.says === "amount" && step === null && !isNought(award.amount);
}

/** Levels exclude each other, points add up: 分值 tells which. */
function arrangementOf(
  statements: readonly Statement[],
  tops: readonly Amount[],
  { fullScore, scan }: Composition,
): "levels" | "points" | null {
  const full = scan.fullMark === null ? fullScore : scan.fullMark.points;
  const values = tops.map((amount) => evaluateAmount(amount, full));
  const otherwise = statements.findIndex(({ condition }) => condition.is === "otherwise");
  if (otherwise >= 0) {
    const isLast = otherwise === statements.length - 1;
    return isLast && (otherwise < 2 || areLevels(values.slice(0, otherwise), full)) ? "levels" : null;
  }
  if (values.length === 1) return "levels";
  if (values.some((value) => value === null)) return isDescending(tops.map(({ share }) => share)) ? "levels" : null;
  const known = values.filter((value) => value !== null);
  const hasNothing = known.some(isZero) || statements.some(({ award }) => award.says === "range");
  // 2分 and 3分 of 5 beside 不得分 are points that one event takes, no levels.
  if (hasNothing && full !== null && known.length > 2 && compare(sum(known), full) === 0) return null;
  if (hasNothing) return isDescending(withoutTail(known)) || isDescending([...known].reverse()) ? "levels" : null;
  if (full === null) return isDescending(known) ? null : "points";
  if (compare(sum(known), full) === 0) return "points";
  const highest = known.reduce((best, value) => (compare(value, best) > 0 ? value : best), ZERO);
  return compare(highest, full) === 0 && isDescending(known) ? "levels" : null;
}

/** 未分配，得0分；虚假分配，得0分: several cases may give nothing. */
function withoutTail(values: readonly Rational[]): readonly Rational[] {
  const first = values.findIndex(isZero);
  return first > 0 && values.slice(first).every(isZero) ? values.slice(0, first + 1) : values;
}

/** 得4分，得2分，其他不得分 of 4: the best is all there is, and no other comes to it together with the rest. */
function areLevels(values: readonly (Rational | null)[], full: Rational | null): boolean {
  const [best, ...others] = values.filter((value) => value !== null);
  if (best === undefined || full === null || others.length + 1 !== values.length) return false;
  return compare(best, full) === 0 && others.every((value) => !isZero(value)) && isDescending([best, ...others]);
}

function isDescending(values: readonly Rational[]): boolean {
  return values.every((value, at) => {
    const before = values[at - 1];
    return before === undefined || compare(before, value) > 0;
  });
}

function topOf(award: Statement["award"]): Amount {
  if (award.says === "amount") return award.amount;
  return award.says === "range" ? award.highest : NO_SCORE;
}

export function elementsRule(statements: readonly Statement[], composition: Composition): ElementsRule {
  return {
    form: "elements",
    kind: "elements",
    elements: statements.map((statement, at) => ({
      number: at + 1,
      words: statement.words,
      weight: topOf(statement.award),
      unmet: "nothing",
      span: composition.spanOf(statement.start, statement.end),
    })),
    voids: [],
  };
}

/** 酌情打分，0-5分: a person names the figure. */
function openRange([only]: readonly Statement[], { spanOf }: Composition): GradedRule | null {
  if (only?.award.says !== "range" || only.words !== "") return null;
  const { lowest, highest } = only.award;
  const span = spanOf(only.start, only.end);
  return {
    form: "graded",
    kind: "discretionary",
    levels: [{ words: "酌情打分", award: { gives: "range", lowest, highest }, span }],
  };
}

export function gradedRule(statements: readonly Statement[], composition: Composition): GradedRule {
  const levels = statements.map((statement) => levelOf(statement, composition));
  const [only] = statements;
  if (statements.length === 1 && only !== undefined) levels.push(impliedNothing(only, composition));
  const isYesNo = levels.length === 2 && levels.every(({ award }) => award.gives !== "range");
  const best = [...levels].sort((left, right) => compareLevels(right, left, composition));
  return { form: "graded", kind: isYesNo ? "threshold" : "graded", levels: best };
}

/** A sentence that only says what earns the points leaves nought for the rest. */
function impliedNothing({ start, end }: Statement, { spanOf }: Composition): Level {
  return { words: "", award: { gives: "amount", amount: NO_SCORE }, span: spanOf(start, end) };
}

function compareLevels(left: Level, right: Level, { fullScore }: Composition): number {
  const value = ({ award }: Level): Rational | null =>
    award.gives === "amount"
      ? evaluateAmount(award.amount, fullScore)
      : award.gives === "range"
        ? evaluateAmount(award.highest, fullScore)
        : ZERO;
  const [first, second] = [value(left), value(right)];
  return first === null || second === null ? 0 : compare(first, second);
}

/** …的扣10分 without 每: one finding; with several kinds of findings each counts on its own. */
function composeFindings(statements: readonly Statement[], composition: Composition): CountRule | GradedRule | null {
  const [only] = statements;
  if (statements.length === 1 && only?.award.says === "deduct-range") return discretionaryDeduction(only, composition);
  const exclusive = exclusiveLosses(statements, composition);
  if (exclusive !== null) return exclusive;
  const starts = statements.filter(({ award }) => award.says === "amount" && !isNought(award.amount));
  const voids = statements.filter(({ award }) => award.says === "amount" && isNought(award.amount));
  const findings = statements.filter(({ award }) => award.says === "deduct");
  if (starts.length > 1 || starts.length + voids.length + findings.length !== statements.length) return null;
  const [start] = starts;
  const premise = start === undefined ? null : premiseOf(start, findings);
  // 执行率≥90%得5分，发现违规扣2分: a figure and a finding, of which a count tells but the second.
  if (start?.condition.is === "interval" && premise === null) return null;
  const counters = findings
    .map((statement) => singleFinding(statement, composition))
    .filter((counter) => counter !== null);
  if (counters.length !== findings.length) return null;
  const limited = limitCounted(voids, counters);
  if (limited === null) return null;
  return {
    form: "count",
    kind: "deduction",
    start: start?.award.says === "amount" ? start.award.amount : (composition.scan.fullMark ?? FULL_SCORE),
    counters,
    ...(premise === null ? {} : { premise }),
    ...limited.limit,
    voids: limited.voids.map((statement) => levelOf(statement, composition)),
  };
}

function discretionaryDeduction(statement: Statement, composition: Composition): GradedRule | null {
  if (statement.award.says !== "deduct-range") return null;
  const span = composition.spanOf(statement.start, statement.end);
  const lowest = lessThanFull(statement.award.highest, composition);
  const highest = lessThanFull(statement.award.lowest, composition);
  return {
    form: "graded",
    kind: "discretionary",
    levels: [
      { words: "", award: { gives: "amount", amount: composition.scan.fullMark ?? FULL_SCORE }, span },
      { words: statement.words, award: { gives: "range", lowest, highest }, span },
    ],
  };
}
