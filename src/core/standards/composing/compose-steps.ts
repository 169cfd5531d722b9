/** Statements with 每: deductions and additions per step of a rate or per finding, with what one starts from and what voids it. */
import { equals, isZero } from "../../decimal/index.js";
import { FULL_SCORE, NO_SCORE, negateAmount } from "../../model/amount.js";
import type { CompositeRule, Counter, CountRule, QuantityRule, ScoringRule } from "../../model/index.js";
import { isNothing } from "../clauses/amounts.js";
import { boundOf, composeRate, hasBounds } from "./compose-rate.js";
import { isExemption, isMeasuredCase, levelOf, limitCounted, sameDirection, singleFinding } from "./findings.js";
import type { Composition } from "./composition.js";
import { premiseOf } from "./premise-of.js";
import { parseUnit } from "../../text/index.js";
import { mergeOpposite } from "./merge-opposite.js";
import type { CountedStep, MeasuredStep } from "../clauses/parse-step.js";
import type { Statement } from "../statements/statement.js";

export function composeSteps(statements: readonly Statement[], composition: Composition): ScoringRule | null {
  const stepped = statements.filter(({ step }) => step !== null);
  const plain = statements.filter(({ step }) => step === null);
  const rates = stepped.filter(({ step }) => step?.measures === "rate");
  const counts = stepped.filter(({ step }) => step?.measures === "count");
  if (composition.scan.base !== null && stepped.some((statement) => limitsBase(statement, composition))) return null;
  const measured = asMeasured(plain, counts, composition);
  if (measured !== null) return measured;
  if (counts.length === 0) return composeRate(plain, mergeOpposite(rates), composition);
  return rates.length === 0
    ? composeCount(plain, counts, composition)
    : composeLosses(plain, rates, counts, composition);
}

/** 基础分3分，每…加1分，最高不超过5分: of everything or of what is added; only where it is 分值 does it not matter. */
function limitsBase({ award, modifiers: { limit } }: Statement, { fullScore }: Composition): boolean {
  if (award.says === "deduct" || limit === null) return false;
  return fullScore === null || !isZero(limit.share) || !equals(limit.points, fullScore);
}

/** 培训不少于200人得满分，每少10人扣1分: the threshold of the sentence is what is counted from. */
function asMeasured(
  plain: readonly Statement[],
  counts: readonly Statement[],
  composition: Composition,
): QuantityRule | null {
  const [counted] = counts;
  if (counts.length !== 1 || counted?.step?.measures !== "count" || counted.step.against === null) return null;
  const { against, size, unit } = counted.step;
  const threshold = plain
    .map(({ condition }) => boundOf(condition, { side: against }))
    .concat(boundOf(composition.scan.requirement, { side: against }))
    .find((bound) => bound?.to === "figure");
  if (threshold?.to !== "figure" || threshold.unit !== parseUnit(unit).base) return null;
  const step: MeasuredStep = { measures: "rate", side: against, from: null, size, subject: "" };
  const rule = composeRate(plain, [{ ...counted, step }], composition);
  return rule === null
    ? null
    : {
        ...rule,
        cases: rule.cases.map((item) =>
          item.award.gives === "steps" ? { ...item, award: { ...item.award, unit } } : item,
        ),
      };
}

/** Findings counted, what one starts from, and the events that void the indicator. */
function composeCount(
  plain: readonly Statement[],
  counts: readonly Statement[],
  composition: Composition,
): CountRule | null {
  const counters = counts.map((statement) => counterOf(statement, composition));
  const isAddition = counts.every(({ award }) => award.says === "add" || award.says === "amount");
  const starts = plain.filter(
    ({ award, condition }) => award.says === "amount" && !isNothing(award.amount) && condition.is !== "otherwise",
  );
  const voids = plain.filter(({ award }) => award.says === "amount" && isNothing(award.amount));
  const others = plain.filter(
    (statement) => statement.award.says === "deduct" && !statement.award.below && !hasBounds(statement),
  );
  if (starts.length > 1 || starts.length + voids.length + others.length !== plain.length) return null;
  if (starts.some((statement) => isExemption(statement, counts))) return null;
  if (isAddition && (others.length > 0 || starts.length > 0)) return null;
  // A measured threshold beside counted findings is a second rule, not a place to start from.
  const isMeasured = starts.some(({ condition }) => condition.is === "target" && condition.isFirm);
  if (isMeasured && counts.some(({ step }) => step?.measures !== "count" || step.against === null)) return null;
  const once = others.map((statement) => singleFinding(statement, composition));
  const all = [...counters, ...once].filter((counter) => counter !== null);
  if (all.length !== counters.length + once.length || !sameDirection(all)) return null;
  const limited = limitCounted(voids, all);
  const [start] = starts;
  const isNone = start !== undefined && startsFromNone(start, counts);
  const premise = start === undefined || isNone ? null : premiseOf(start, counts);
  const judged = premise === null && !isNone ? starts : [];
  if (limited === null || [...counts, ...judged, ...others, ...limited.voids].some(isMeasuredCase)) return null;
  return {
    form: "count",
    kind: isAddition ? "addition" : "deduction",
    start: isAddition
      ? (composition.scan.base ?? NO_SCORE)
      : start?.award.says === "amount"
        ? start.award.amount
        : (composition.scan.base ?? composition.scan.fullMark ?? FULL_SCORE),
    counters: all,
    ...(premise === null ? {} : { premise }),
    ...limited.limit,
    voids: isAddition && all.length === 1 ? [] : limited.voids.map((statement) => levelOf(statement, composition)),
  };
}

/** 投诉0起得5分，每发生1起扣1分: none of what is counted is where the count starts from. */
function startsFromNone({ condition }: Statement, counts: readonly Statement[]): boolean {
  if (condition.is !== "interval") return false;
  const { lower, upper } = condition;
  const isNought = [lower, upper].every((bound) => bound?.reference.to === "figure" && isZero(bound.reference.value));
  const unit = lower?.reference.to === "figure" ? lower.reference.unit : "";
  return (
    isNought &&
    unit !== "%" &&
    counts.every(({ step }) => step?.measures === "count" && parseUnit(step.unit).base === unit)
  );
}

function counterOf({ award, modifiers, step, start, end }: Statement, { spanOf }: Composition): Counter | null {
  if (step?.measures !== "count" || isZero(step.size) || modifiers.broken !== null) return null;
  const amount =
    award.says === "deduct" && !award.below
      ? negateAmount(award.amount)
      : award.says === "add" || award.says === "amount"
        ? award.amount
        : null;
  if (amount === null || (isZero(amount.share) && isZero(amount.points))) return null;
  const { words, size, unit, against }: CountedStep = step;
  return {
    words,
    per: amount,
    size,
    unit,
    against,
    most: modifiers.most ?? modifiers.usedUp ?? modifiers.highest,
    span: spanOf(start, end),
  };
}

/** A rate and findings of one indicator: every part's loss comes off the same full score. */
function composeLosses(
  plain: readonly Statement[],
  rates: readonly Statement[],
  counts: readonly Statement[],
  composition: Composition,
): CompositeRule | null {
  const awarding = plain.filter(({ award }) => award.says === "amount" && !isNothing(award.amount));
  const [start] = awarding;
  if (rates.length !== 1 || awarding.length > 1 || plain.length !== awarding.length) return null;
  const full = start?.award.says === "amount" ? start.award.amount : (composition.scan.fullMark ?? FULL_SCORE);
  const isMeasured = start === undefined || start.condition.is === "words" || start.condition.is === "target";
  const shared = { ...composition, scan: { ...composition.scan, fullMark: full } };
  const rate = composeRate(isMeasured ? [] : plain, rates, shared);
  const count = composeCount([], counts, shared);
  if (rate === null || count === null || count.kind !== "deduction" || rate.kind !== "deduction") return null;
  return {
    form: "composite",
    kind: "composite",
    combine: "losses",
    parts: [
      { words: rates[0]?.words ?? "", rule: rate, fullScore: full },
      { words: counts[0]?.words ?? "", rule: count, fullScore: full },
    ],
  };
}
