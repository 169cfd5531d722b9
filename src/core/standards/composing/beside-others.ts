/** What a condition means beside the others of its sentence: 达到要求, 超过的, 全部完成, 达到90% behind 目标值的100%. */
import { isZero, ONE } from "../../decimal/index.js";
import type { Composition } from "./composition.js";
import type { WordedBound } from "../clauses/condition-reading.js";
import { parseCondition } from "../clauses/parse-condition.js";
import { isNothing } from "../clauses/amounts.js";
import { asCounted } from "./as-counted.js";
import { asTimed } from "./as-timed.js";
import { eitherBand } from "./either-band.js";
import { impliedSteps } from "./implied-steps.js";
import { isSameRule } from "../same-rule.js";
import type { Statement } from "../statements/statement.js";

type Interval = Extract<Statement["condition"], { is: "interval" }>;

/** Conditions that point at another one, as what they point at. */
export function resolveConditions(statements: readonly Statement[], composition: Composition): readonly Statement[] {
  const stepped = impliedSteps(eitherBand(statements), composition);
  return fromOneSide(asCounted(asTimed(resolveOther(resolveRequirement(stepped, composition)))));
}

/** 较上年增长10%得满分，每少增长1%扣0.5分: where only what falls short costs something, more than the figure costs nothing. */
function fromOneSide(statements: readonly Statement[]): readonly Statement[] {
  const [only, ...more] = statements.filter(({ step }) => step !== null);
  if (only?.step?.measures !== "rate" || only.award.says !== "deduct" || more.length > 0) return statements;
  const { side, from } = only.step;
  if (side === "either" || from !== null) return statements;
  return statements.map((statement) => {
    const { condition, award, step } = statement;
    if (step !== null || condition.is !== "interval" || condition.lower === null || condition.upper === null)
      return statement;
    const isPoint = award.says === "amount" && isSameRule(condition.lower.reference, condition.upper.reference);
    // Below a deviation of nought lies another deviation, and above all of a rate lies nothing.
    if (!isPoint || isNothing(award.amount) || isNought(condition.lower) || isWhole(condition.lower)) return statement;
    const { lower, upper } = condition;
    return {
      ...statement,
      condition: { ...condition, ...(side === "below" ? { lower, upper: null } : { lower: null, upper }) },
    };
  });
}

/** Bands of completion, all on one scale. */
export function onOneScale(statements: readonly Statement[]): readonly Statement[] {
  return asShares(asCompletion(statements));
}

/** 达到要求的 means the interval that the sentence gave as 要求. */
function resolveRequirement(statements: readonly Statement[], { scan }: Composition): readonly Statement[] {
  const { requirement } = scan;
  if (requirement?.is !== "interval") return statements;
  return statements.map((statement) => {
    const isMet = answersRequirement(statement.condition);
    if (isMet === null) return statement;
    const reached = sided(requirement, statements);
    const missed = isMet || reached === null ? reached : complementOf(reached);
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

/**
 * 以98%为基准，达到得6分: reached from below where what falls short is counted, from above where the excess is; without steps
 * nobody can tell (null).
 */
function sided(requirement: Interval, statements: readonly Statement[]): Interval | null {
  const { lower, upper } = requirement;
  if (lower === null || upper === null) return requirement;
  const sides = statements.flatMap(({ step }) =>
    step === null ? [] : [step.measures === "rate" ? step.side : step.against],
  );
  if (sides.includes("either")) return requirement;
  if (!sides.includes("below") && !sides.includes("above"))
    return isSameRule(lower.reference, upper.reference) ? null : requirement;
  return sides.includes("below") ? { ...requirement, upper: null } : { ...requirement, lower: null };
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
      (other.test(statement.words) ||
        isNotAll(statement, first) ||
        (statements.length === 2 && isOutside(statement, first)));
    return isOther ? { ...statement, condition: { is: "otherwise" } } : statement;
  });
}

const NOT_ALL = /^(?:未|没有|未能)(?:全部|完全|全)?(?<deed>[\u4e00-\u9fff]{2,6}?)的?$/;

/** 整改到位率100%得3分，未全部整改到位的: less than all of what the rate is of. */
function isNotAll({ words, condition }: Statement, { lower, subject }: Interval): boolean {
  const deed = NOT_ALL.exec(words)?.groups?.["deed"];
  const isAll =
    lower?.reference.to === "figure" && isSameRule(lower.reference.value, ONE) && lower.reference.unit === "%";
  return deed !== undefined && condition.is !== "interval" && isAll && subject.includes(deed);
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

const BANDED = /^完成(?:年度|全年|本年)?(?:率|比例|任务|计划|目标)?(?:数|量|值)?的?$/;

/** 全部完成得满分，完成80%以上得6分: beside bands of completion, done means a hundred per cent. */
function asCompletion(statements: readonly Statement[]): readonly Statement[] {
  const isBanded = statements.some(({ condition }) => condition.is === "interval" && BANDED.test(condition.subject));
  if (!isBanded) return statements;
  const all = { reference: { to: "figure", value: ONE, unit: "%" }, inclusive: true, isSoft: false } as const;
  return statements.map((statement) => {
    const isDone = statement.condition.is === "target" && statement.condition.met && statement.condition.isFirm;
    return isDone
      ? { ...statement, condition: { is: "interval", subject: "完成", lower: all, upper: null } }
      : statement;
  });
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

function isNought({ reference }: WordedBound): boolean {
  return reference.to === "figure" && isZero(reference.value);
}

function isWhole({ reference }: WordedBound): boolean {
  return reference.to === "figure" && reference.unit === "%" && isSameRule(reference.value, ONE);
}
