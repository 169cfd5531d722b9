/** Cases on how far a quantity moved, all on the scale of the first: 下降5%以上, 不足5%, 持平, 不降反升. */
import { isPositive, negate, ZERO } from "../../decimal/index.js";
import type { Change } from "../../model/index.js";
import { CHANGE_PERIOD, CHANGE_VERB, changeNamed, directionOf } from "../../text/index.js";
import type { ConditionReading, WordedBound } from "../clauses/condition-reading.js";
import type { Interval } from "../clauses/interval-bounds.js";
import type { Statement } from "../statements/statement.js";

const STILL = new RegExp(`^(?<subject>.*?)(?<since>${CHANGE_PERIOD})?(?:持平|不变|保持不变)的?$`);
const ALONE = new RegExp(
  `^(?<subject>[^,;。\\d%]*?)(?<since>${CHANGE_PERIOD})?(?<not>未|没有|不)?(?:实现|有所)?(?<verb>${CHANGE_VERB})的?$`,
);

/** 增加3000-5000亩 behind 较上年增加5000亩以上. */
const MOVE = new RegExp(`^${CHANGE_VERB}$`);
const TO_RISE = /不[降减]反[升增]/;
const TO_FALL = /不[升增]反[降减]|负增长/;

/**
 * 下降5%以上…；不足5%…；未下降…: all cases on the scale of the first, so that a rise is a negative fall.
 * @returns null where a case cannot be put on that scale; the statements as they are where none speaks of a change
 */
export function alignChanges(statements: readonly Statement[]): readonly Statement[] | null {
  const change = changeIn(statements) ?? changeInWords(statements);
  if (change === null) return belowNought(statements);
  const aligned: Statement[] = [];
  for (const statement of statements) {
    const condition = statement.step === null ? onScale(statement.condition, change) : statement.condition;
    if (condition === null) return null;
    aligned.push({ ...statement, condition });
  }
  const isTiered = aligned.some(({ condition }) => condition.is === "interval" && condition.lower !== null);
  const hasRest = aligned.some(({ condition }) => condition.is === "otherwise" || isAtMostNought(condition));
  return isTiered && hasRest ? aligned.map(fromNought) : aligned;
}

/** 比上年增长的…，持平的…，下降的…: no figure is needed where the words say which way it moved, and since when. */
function changeInWords(statements: readonly Statement[]): Change | null {
  const isWorded = statements.every(
    ({ condition, step }) => condition.is === "otherwise" || (condition.is === "words" && step === null),
  );
  if (!isWorded || statements.length < 2) return null;
  const moves = statements.map(({ condition }) =>
    condition.is !== "words"
      ? null
      : (ALONE.exec(condition.words)?.groups ?? STILL.exec(condition.words)?.groups ?? null),
  );
  const isAll = statements.every(({ condition }, at) => moves[at] !== null || condition.is === "otherwise");
  const first = moves.find((move) => move?.["verb"] !== undefined);
  const since = moves.find((move) => move?.["since"] !== undefined)?.["since"] ?? "";
  if (!isAll || first == null || since === "") return null;
  return { direction: directionOf(first["verb"] ?? ""), since: since.replace(/,$/, "") };
}

/** 增幅≥10%…，负增长…: a rate that is itself a move falls below nought. */
function belowNought(statements: readonly Statement[]): readonly Statement[] {
  const isMove = statements.some(
    ({ condition }) =>
      condition.is === "interval" && condition.subject !== "" && changeNamed(condition.subject) === "up",
  );
  if (!isMove) return statements;
  const condition = { is: "interval", subject: "", lower: null, upper: { ...noughtOf(), inclusive: false } } as const;
  return statements.map((statement) =>
    statement.step === null && statement.condition.is === "words" && FALLING.test(statement.condition.words)
      ? { ...statement, condition }
      : statement,
  );
}

const FALLING = /^(?:出现|为)?(?:负增长|负值|负数|负|不增反[降减])的?$/;

/** The first change that one of them is about. */
export function changeIn(statements: readonly Statement[]): Change | null {
  for (const { condition } of statements) {
    if (condition.is === "interval" && condition.change !== undefined) return condition.change;
  }
  return null;
}

function onScale(condition: ConditionReading, change: Change): ConditionReading | null {
  if (condition.is === "otherwise" || condition.is === "nothing") return condition;
  if (condition.is === "words") return aloneOnScale(condition.words, change);
  if (condition.is !== "interval") return null;
  if (condition.change === undefined && MOVE.test(condition.subject))
    return onScale(
      { ...condition, subject: "", change: { ...change, direction: directionOf(condition.subject) } },
      change,
    );
  if (condition.change === undefined) return condition.subject === "" ? { ...condition, change } : null;
  return condition.change.direction === change.direction ? { ...condition, change } : turned({ ...condition, change });
}

function aloneOnScale(words: string, change: Change): Interval | null {
  const nought = noughtOf();
  const still = STILL.exec(words)?.groups;
  if (still !== undefined) return { is: "interval", subject: "", lower: nought, upper: nought, change };
  const { subject = "", not, verb } = ALONE.exec(words.replace(TO_RISE, "上升").replace(TO_FALL, "下降"))?.groups ?? {};
  if (verb === undefined) return null;
  const isSame = directionOf(verb) === change.direction;
  const beyond = { ...nought, inclusive: false };
  if (not !== undefined) return { is: "interval", subject, change, ...(isSame ? below(nought) : above(nought)) };
  return { is: "interval", subject, change, ...(isSame ? above(beyond) : below(beyond)) };
}

/** Nought of any unit: per cent, 亩 or 元. */
function noughtOf(): WordedBound {
  return { reference: { to: "figure", value: ZERO, unit: "" }, inclusive: true, isSoft: false };
}

function above(bound: WordedBound): Pick<Interval, "lower" | "upper"> {
  return { lower: bound, upper: null };
}

function below(bound: WordedBound): Pick<Interval, "lower" | "upper"> {
  return { lower: null, upper: bound };
}

function turned(interval: Interval): Interval {
  return { ...interval, lower: negated(interval.upper), upper: negated(interval.lower ?? noughtBeside(interval)) };
}

/** 上升5%以内 does not mean a fall. */
function noughtBeside({ upper }: Interval): WordedBound | null {
  return upper === null ? null : beyondNought(upper);
}

function negated(bound: WordedBound | null): WordedBound | null {
  if (bound?.reference.to !== "figure") return bound;
  return { ...bound, reference: { ...bound.reference, value: negate(bound.reference.value) } };
}

function isAtMostNought(condition: ConditionReading): boolean {
  return (
    condition.is === "interval" &&
    condition.upper?.reference.to === "figure" &&
    !isPositive(condition.upper.reference.value)
  );
}

/** 下降不足5% among other cases: it did fall. */
function fromNought(statement: Statement): Statement {
  const { condition } = statement;
  if (condition.is !== "interval" || condition.lower !== null || isAtMostNought(condition)) return statement;
  return { ...statement, condition: { ...condition, lower: beyondNought(condition.upper) } };
}

/** More than nought of what the other end is measured in. */
function beyondNought(other: WordedBound | null): WordedBound {
  const { reference } = other ?? noughtOf();
  const unit = reference.to === "figure" ? reference.unit : "";
  return { reference: { to: "figure", value: ZERO, unit }, inclusive: false, isSoft: false };
}
