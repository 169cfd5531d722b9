/** From statements to a rule: which way of composing fits, tried from the most specific to the most general. */
import { equals, isZero, ONE } from "../decimal/index.js";
import { FULL_SCORE, negateAmount } from "../model/amount.js";
import type { Amount, ScoringRule } from "../model/index.js";
import { sameAmount } from "./amounts.js";
import type { WordedBound } from "./condition-reading.js";
import { composeQuantity } from "./compose-quantity.js";
import { composeSteps } from "./compose-steps.js";
import { composeWords } from "./compose-words.js";
import { isOfMagnitude } from "./parse-magnitude.js";
import { alignChanges, changeOf } from "./parse-change.js";
import type { Composition } from "./composition.js";
import { parseCondition } from "./parse-condition.js";
import { isSameRule } from "./same-rule.js";
import { givesNought, type Statement } from "./statement.js";

export function compose(statements: readonly Statement[], composition: Composition): ScoringRule | null {
  if (statements.length === 0) return null;
  const mark = closingMark(statements, composition);
  if (mark !== null)
    return compose(statements.slice(0, -1), { ...composition, scan: { ...composition.scan, fullMark: mark } });
  const aligned = alignChanges(
    resolveOther(resolveRequirement(mergeDoubled(withoutCap(withoutWholeMark(statements, composition))), composition)),
  );
  if (aligned === null) return null;
  const isMagnitude = isOfMagnitude(aligned);
  const rule = isMagnitude === null ? null : composeAligned(aligned, composition);
  const change = aligned.map(({ condition }) => changeOf(condition)).find((found) => found !== null);
  if (rule === null || (change === undefined && isMagnitude !== true)) return rule;
  if (rule.form !== "quantity") return null;
  return { ...rule, ...(change === undefined ? {} : { change }), ...(isMagnitude === true ? { isMagnitude } : {}) };
}

function composeAligned(read: readonly Statement[], composition: Composition): ScoringRule | null {
  if (read.some(({ step }) => step !== null)) return composeSteps(read, composition);
  // 基础分 that nothing is added to or taken from.
  if (composition.scan.base !== null) return null;
  if (isMeasured(read)) {
    const quantity = composeQuantity(asShares(asCompletion(read)), composition);
    if (quantity !== null) return quantity;
  }
  return composeWords(withoutNeglect(withoutRepeatedElse(read)), composition);
}

/** …，否则不得分（4分）: 分值 repeated behind the last clause. */
function closingMark(statements: readonly Statement[], { fullScore }: Composition): Amount | null {
  const last = statements.at(-1);
  if (statements.length < 2 || last?.award.says !== "amount" || last.condition.is !== "nothing") return null;
  const { amount } = last.award;
  const isFull = fullScore !== null && isZero(amount.share) && equals(amount.points, fullScore);
  return isFull && last.step === null ? amount : null;
}

/** 得分限制在0-100分范围内 says nothing where 100 is all there is. */
function withoutWholeMark(statements: readonly Statement[], { fullScore }: Composition): readonly Statement[] {
  if (statements.length === 1) return statements;
  return statements.map((statement) => {
    const { highest } = statement.modifiers;
    const isWhole =
      highest !== null && fullScore !== null && equals(highest.points, fullScore) && isZero(highest.share);
    return isWhole ? { ...statement, modifiers: { ...statement.modifiers, highest: null } } : statement;
  });
}

const SURPASSED = /^(?:超额完成|超过目标值?|超过100%|大于100%)(?:目标值?|计划|任务)?的?$/;

/** 超额完成的按满分计 says nothing new of a proportion or a formula, which never give more. */
function withoutCap(statements: readonly Statement[]): readonly Statement[] {
  const isBounded = statements.some(({ award }) => award.says === "formula" || award.says === "proportion");
  if (!isBounded) return statements;
  return statements.filter(
    ({ award, words, step }) =>
      step !== null || award.says !== "amount" || !SURPASSED.test(words) || !sameAmount(award.amount, FULL_SCORE),
  );
}

/**
 * 按进度得分。…未完成的按比例得分。得分=…: one thing said more than once. A formula spells out the proportion before it; a
 * proportion without a condition that opens the text only announces what follows. 该项不得分，倒扣10分 is one award.
 */
function mergeDoubled(statements: readonly Statement[]): readonly Statement[] {
  const merged: Statement[] = [];
  for (const [at, statement] of statements.entries()) {
    const before = merged.at(-1);
    const isBare = statement.condition.is === "nothing" && statement.step === null;
    if (isBare && statement.award.says === "formula" && before?.award.says === "proportion") {
      merged[merged.length - 1] = { ...before, award: statement.award, end: statement.end };
    } else if (
      isBare &&
      statement.award.says === "deduct" &&
      statement.award.below &&
      before !== undefined &&
      givesNought(before)
    ) {
      merged[merged.length - 1] = {
        ...before,
        award: { says: "amount", amount: negateAmount(statement.award.amount) },
        end: statement.end,
      };
    } else if (!(at === 0 && isBare && isAnnouncement(statement, statements.slice(1)))) {
      merged.push(statement);
    }
  }
  return merged;
}

/** 按完成比例得分，每延期一个月另扣1分: findings counted besides are no way to work out the proportion. */
function isAnnouncement({ award }: Statement, others: readonly Statement[]): boolean {
  const isBeside = others.some(
    ({ step, words, award: { says } }) => step?.measures === "count" || says === "add" || /[另再还]/.test(words),
  );
  return award.says === "proportion" && others.length > 0 && !isBeside;
}

/** 达到要求的 means the interval that the sentence gave as 要求. */
function resolveRequirement(statements: readonly Statement[], { scan }: Composition): readonly Statement[] {
  const { requirement } = scan;
  if (requirement?.is !== "interval") return statements;
  return statements.map((statement) => {
    const isMet = answersRequirement(statement.condition);
    if (isMet === null) return statement;
    const reached = sided(requirement, statements);
    const missed = isMet ? reached : complementOf(reached);
    return missed === null ? statement : { ...statement, condition: missed };
  });
}

/** 达标, 合格, 未达到: whether the condition says that 要求 was met; null where it speaks of something else. */
function answersRequirement(condition: Statement["condition"]): boolean | null {
  if (condition.is === "target") return condition.met;
  if (condition.is !== "words") return null;
  if (/^(?:合格|达标|符合要求|达到要求)的?$/.test(condition.words)) return true;
  return /^(?:不合格|不达标|未达标|不符合要求|未达到要求)的?$/.test(condition.words) ? false : null;
}

/** What misses a threshold; null of a band. */
function complementOf({ lower, upper, ...interval }: Interval): Interval | null {
  if (lower !== null && upper !== null) return null;
  const turned = (bound: WordedBound | null): WordedBound | null =>
    bound === null ? null : { ...bound, inclusive: !bound.inclusive };
  return { ...interval, lower: turned(upper), upper: turned(lower) };
}

/** 以98%为基准，达到得6分: reached from below where what falls short is counted, from above where the excess is. */
function sided(requirement: Interval, statements: readonly Statement[]): Interval {
  const { lower, upper } = requirement;
  if (lower === null || upper === null) return requirement;
  const sides = statements.flatMap(({ step }) => (step?.measures === "rate" ? [step.side] : []));
  if (sides.length === 0 || sides.includes("either")) return requirement;
  return sides.includes("below") ? { ...requirement, upper: null } : { ...requirement, lower: null };
}

type Interval = Extract<Statement["condition"], { is: "interval" }>;

/** A得1分，否则不得分；B得1分，否则不得分: the same words behind every point say nothing more than the points do. */
export function withoutRepeatedElse(statements: readonly Statement[]): readonly Statement[] {
  const isElse = (at: number): boolean => {
    const statement = statements[at];
    return statement?.condition.is === "otherwise" && givesNought(statement) && statement.step === null;
  };
  const isPaired = statements.length >= 4 && statements.every((_, at) => isElse(at) === (at % 2 === 1));
  return isPaired && statements.length % 2 === 0 ? statements.filter((_, at) => at % 2 === 0) : statements;
}

/** 制定了甲办法得2分，制定了乙办法得2分，未制定的不得分: what the last clause takes, no point has without its deed. */
function withoutNeglect(statements: readonly Statement[]): readonly Statement[] {
  const last = statements.at(-1);
  const verb = last === undefined ? undefined : NEGLECT.exec(last.words)?.[1];
  if (last === undefined || verb === undefined || !givesNought(last) || statements.length < 3) return statements;
  const points = statements.slice(0, -1);
  return points.every(({ words, step }) => step === null && words.startsWith(verb)) ? points : statements;
}

const NEGLECT = /^(?:未|没有)([\u4e00-\u9fff]{2,3}?)的?$/;

/** 全部完成得满分，完成80%以上得6分: beside bands of completion, done means a hundred per cent. */
function asCompletion(statements: readonly Statement[]): readonly Statement[] {
  const isBanded = statements.some(
    ({ condition }) => condition.is === "interval" && /^完成(?:率|比例)?$/.test(condition.subject),
  );
  if (!isBanded) return statements;
  const all = { reference: { to: "figure", value: ONE, unit: "%" }, inclusive: true, isSoft: false } as const;
  return statements.map((statement) => {
    const isDone = statement.condition.is === "target" && statement.condition.met && statement.condition.isFirm;
    return isDone
      ? { ...statement, condition: { is: "interval", subject: "完成", lower: all, upper: null } }
      : statement;
  });
}

/** “≥”时得满分，不足按比例得分: the sign is the target's. */
const SIGN_ALONE = /^["“”]*[≥≤]["“”]*(?:目标值?)?时?的?$/;

function besideSign(statements: readonly Statement[], sign: string): readonly Statement[] {
  const other = sign.includes("≥") ? BELOW : ABOVE;
  return statements.map((statement, at) =>
    at > 0 && statement.step === null && other.test(statement.words)
      ? { ...statement, condition: { is: "otherwise" } }
      : statement,
  );
}

const BELOW = /^(?:低于|不足|未达到|未达|达不到|没有达到|未达标|未完成|未能达到)(?:该)?(?:标准|要求|比例)?的?$/;
const ABOVE = /^(?:超过|超出|高于|大于|超标|超过标准|突破)的?$/;
const BESIDE = /^.{0,12}(?:不等于|不为)(?:0%?|零|100%)的?$/;

/** 控制在5%以内得满分，超过的不得分: the other side of the threshold just named. */
function resolveOther(statements: readonly Statement[]): readonly Statement[] {
  const first = statements[0]?.condition;
  if (first?.is === "target" && first.met && SIGN_ALONE.test(first.words)) return besideSign(statements, first.words);
  if (first?.is !== "interval") return statements;
  const { lower, upper } = first;
  const other = lower === null ? ABOVE : upper === null ? BELOW : BESIDE;
  return statements.map((statement, at) => {
    const isOther =
      at > 0 &&
      statement.step === null &&
      (other.test(statement.words) || (statements.length === 2 && isOutside(statement, first)));
    return isOther ? { ...statement, condition: { is: "otherwise" } } : statement;
  });
}

/** 在80%-93%之间得4分，低于80%或高于93%得2分: all that the first case leaves. */
function isOutside({ words }: Statement, { lower, upper }: Interval): boolean {
  const [, below, above] = OUTSIDE.exec(words) ?? [];
  if (below === undefined || above === undefined || lower === null || upper === null) return false;
  const [under, over] = [parseCondition(below), parseCondition(above)];
  if (under.is !== "interval" || over.is !== "interval" || under.lower !== null || over.upper !== null) return false;
  return isOtherSide(under.upper, lower) && isOtherSide(over.lower, upper);
}

const OUTSIDE = /^(.+?)或者?(.+?)的?$/;

function isOtherSide(one: WordedBound | null, other: WordedBound): boolean {
  return one !== null && one.inclusive !== other.inclusive && isSameRule(one.reference, other.reference);
}

/** 达到目标值的100%得4分，达到90%得3分: shares of the target, all of them, once the first case says so. */
function asShares(statements: readonly Statement[]): readonly Statement[] {
  const first = statements[0]?.condition;
  const shared = first?.is === "interval" ? (first.lower ?? first.upper)?.reference : undefined;
  if (first?.is !== "interval" || shared?.to !== "target" || !/的?\d+(?:\.\d+)?%/.test(statements[0]?.words ?? ""))
    return statements;
  const asShare = (bound: WordedBound | null): WordedBound | null => {
    const isShare = bound?.reference.to === "figure" && bound.reference.unit === "%";
    return isShare ? { ...bound, reference: { ...shared, share: bound.reference.value } } : bound;
  };
  return statements.map((statement) => {
    const { condition, step } = statement;
    if (step !== null || condition.is !== "interval" || condition.subject !== "") return statement;
    return {
      ...statement,
      condition: { ...condition, lower: asShare(condition.lower), upper: asShare(condition.upper) },
    };
  });
}

/** Figures, a firm target, a proportion or a formula: the sentence measures; otherwise a person judges. */
function isMeasured(statements: readonly Statement[]): boolean {
  if (statements.some(({ condition }) => condition.is === "words")) return false;
  return statements.some(({ condition, award }) => {
    if (award.says === "proportion" || award.says === "product" || award.says === "formula" || award.says === "between")
      return true;
    return condition.is === "interval" || (condition.is === "target" && condition.isFirm);
  });
}
