/** A piecewise rule as one sentence: each case with its condition, the steps with what they count from. */
import {
  compare,
  equals,
  formatDecimal,
  HUNDRED,
  isNegative,
  isPositive,
  isZero,
  multiply,
} from "../../decimal/index.js";
import type {
  Amount,
  Award,
  Bound,
  Change,
  Condition,
  Expression,
  QuantityCase,
  QuantityRule,
  StepsAward,
  WholeSteps,
} from "../../model/index.js";
import { describeAward, describeChange, describeRange, describeReference, figure } from "./describe-amount.js";

const BOTH_DIRECTIONS = "正向指标得分=实际值/目标值×分值；反向指标得分=目标值/实际值×分值。";

export function describeQuantity(rule: QuantityRule): string {
  if (rule.cases.some(({ award }) => award.gives === "proportion" && award.ceiling !== "open")) return BOTH_DIRECTIONS;
  const isAlone = rule.cases.length === 1;
  const clauses = rule.cases.map((item) => describeCase(item, rule, isAlone));
  return `${opening(rule)}${clauses.join("；")}。`;
}

/** Steps from points that no case names start from a full mark of the sentence. */
function opening({ cases }: QuantityRule): string {
  const steps = cases.find(({ award }) => award.gives === "steps")?.award;
  if (
    steps?.gives !== "steps" ||
    steps.unit === "名" ||
    steps.side === "signed" ||
    !isZero(steps.start.share) ||
    isZero(steps.start.points)
  )
    return "";
  const isNamed = cases.some(
    ({ award }) => award.gives === "amount" && equals(award.amount.points, steps.start.points),
  );
  return isNamed ? "" : `${isGain(steps.per) ? "基础分" : "满分"}${figure(steps.start.points)}分。`;
}

function isGain({ share, points }: Amount): boolean {
  return isPositive(share) || isPositive(points);
}

function describeCase({ when, award }: QuantityCase, rule: QuantityRule, isAlone: boolean): string {
  if (award.gives === "steps") return describeSteps(award, rule);
  const named = when.on === "target" && isNamedElsewhere(rule) ? "" : subjectWords(rule);
  const condition = when.on === "otherwise" && isAlone ? "" : `${describeCondition(when, named, rule.change)}，`;
  return `${condition}${describeGiven(award)}`;
}

/** 完成率=100%的…；未完成目标值的…: the case with a figure names what is measured. */
function isNamedElsewhere({ cases }: QuantityRule): boolean {
  return cases.some(({ when }) => when.on === "interval");
}

function subjectWords({ subject, isMagnitude }: QuantityRule): string {
  return isMagnitude === true ? `${subject}绝对值` : subject;
}

export function describeCondition(condition: Condition, named: string, change?: Change): string {
  const moved = change === undefined ? null : describeMove(condition, change);
  if (moved !== null) return `${named}${moved}`;
  const subject = change === undefined ? named : `${named}${change.since}${MOVES[change.direction]}`;
  if (condition.on === "otherwise") return "其余的";
  if (condition.on === "target") return `${subject.replace(/完成$/, "")}${condition.met ? "完成" : "未完成"}目标值的`;
  const { lower, upper } = condition;
  if (isPlace(lower) || isPlace(upper)) return describePlaces(lower, upper);
  if (lower !== null && upper !== null) {
    const isExact = describeReference(lower.reference) === describeReference(upper.reference) && lower.inclusive;
    if (isExact) return `${subject}=${describeReference(lower.reference)}的`;
    return `${subject}${sign(lower, ">")}且${sign(upper, "<")}的`;
  }
  const bound = lower ?? upper;
  return bound === null ? subject : `${subject}${sign(bound, lower === null ? "<" : ">")}的`;
}

const MOVES = { up: "上升", down: "下降" } as const;

/** Which way it moved, where that alone is asked: 未下降的, 持平的. */
function describeMove(condition: Condition, { direction, since }: Change): string | null {
  if (condition.on !== "interval") return null;
  const { lower, upper } = condition;
  if (![lower, upper].every((bound) => bound === null || isZeroBound(bound))) return null;
  const [forth, back] = direction === "up" ? [MOVES.up, MOVES.down] : [MOVES.down, MOVES.up];
  if (lower !== null && upper !== null) return `${since}持平的`;
  if (lower !== null) return `${since}${lower.inclusive ? `未${back}` : forth}的`;
  return upper === null ? null : `${since}${upper.inclusive ? `未${forth}` : back}的`;
}

function isZeroBound({ reference }: Bound): boolean {
  return reference.to === "figure" && isZero(reference.value);
}

function sign({ reference, inclusive }: Bound, strict: "<" | ">"): string {
  return `${inclusive ? (strict === "<" ? "≤" : "≥") : strict}${describeReference(reference)}`;
}

function isPlace(bound: Bound | null): boolean {
  return bound?.reference.to === "figure" && bound.reference.unit === "名";
}

function describePlaces(lower: Bound | null, upper: Bound | null): string {
  const [from, to] = [lower, upper].map((bound) =>
    bound?.reference.to === "figure" ? formatDecimal(bound.reference.value) : "",
  );
  if (lower === null) return `排名前${to ?? ""}名的`;
  if (upper === null) return `排名${from ?? ""}名以后的`;
  return from === to ? `排名第${from ?? ""}名的` : `排名第${from ?? ""}-${to ?? ""}名的`;
}

function describeGiven(award: Exclude<Award, StepsAward>): string {
  switch (award.gives) {
    case "amount":
      return describeAward(award.amount);
    case "range":
      return describeRange(award.lowest, award.highest);
    case "proportion":
      return "按比例得分";
    case "line":
      return describeLine(award.from.amount, award.to.amount);
    case "formula":
      return `得分=${describeExpression(award.formula)}`;
    case "unstated":
      return award.needs === "rank" ? "按名次得分" : "酌情扣分";
  }
}

/** The lower end stands first: “在0分和满分之间”. */
function describeLine(one: Amount, other: Amount): string {
  const isAscending = isZero(one.share) && (!isZero(other.share) || compare(one.points, other.points) <= 0);
  const [low, high] = isAscending ? [one, other] : [other, one];
  return `在${lineEnd(low)}和${lineEnd(high)}之间计算确定`;
}

function lineEnd(amount: Amount): string {
  return isZero(amount.share) ? `${figure(amount.points)}分` : "满分";
}

const SIDES = { below: "低于", above: "高于", either: "偏离", signed: "高于或低于" } as const;

function describeSteps(award: StepsAward, rule: QuantityRule): string {
  if (award.unit === "名") return describePlaceByPlace(award);
  const reference = isNought(award) || award.upTo !== undefined ? "" : describeReference(award.from);
  const size = sizeOfStep(award);
  const side = award.unit === "%" ? SIDES[award.side] : award.side === "below" ? "少" : "多";
  const isLoss = isNegative(award.per.points) || isNegative(award.per.share);
  const verb =
    award.side === "signed"
      ? "加减"
      : isLoss
        ? "扣"
        : isZero(award.start.points) && isZero(award.start.share)
          ? "得"
          : "加";
  const most =
    award.most === null
      ? isLoss
        ? "，扣完为止"
        : ""
      : `，${describeChange(isLoss ? "最多扣" : "最多加", award.most)}`;
  const whole = award.wholeSteps === undefined ? "" : `，不足${size}的${BROKEN[award.wholeSteps](size)}`;
  const subject = rule.cases.length === 1 ? rule.subject : "";
  const met = award.side === "signed" ? `达到${reference}的${describeAward(award.start)}，` : demandOf(award, rule);
  const named = award.side === "signed" ? `${met}${subject}` : `${subject}${met}`;
  const step = `每${side}${award.unit === "%" ? reference : ""}${size}${describeChange(verb, award.per)}`;
  return `${named}${step}${whole}${most}${describeLimit(award)}`;
}

function describePlaceByPlace({ start, per }: StepsAward): string {
  const best = isZero(start.share) ? `第1名得${figure(start.points)}分，` : "";
  return `按排名得分，${best}每降低一个位次扣${figure(per.points)}分`;
}

const FAR: Readonly<Record<StepsAward["side"], string>> = {
  below: "低出",
  above: "高出",
  either: "偏离",
  signed: "偏离",
};

function describeLimit({ nothingBeyond, side }: StepsAward): string {
  if (nothingBeyond === undefined) return "";
  const { distance, inclusive } = nothingBeyond;
  return `；${FAR[side]}${inclusive ? "≥" : ">"}${formatDecimal(multiply(distance, HUNDRED))}个百分点的，不得分`;
}

/** 不低于60种，每少5种扣0.5分: from where whole things are counted, where no case says it. */
function demandOf({ unit, from, side }: StepsAward, { cases }: QuantityRule): string {
  const isNamed = cases.some(({ when }) => when.on !== "otherwise");
  if (unit === "%" || unit === "名" || isNamed || from.to !== "figure") return "";
  return `${side === "below" ? "≥" : "≤"}${describeReference(from)}，`;
}

/** Of a rate one per cent is a point; of 1000万元 it is a share. */
function sizeOfStep({ size, unit, from }: StepsAward): string {
  if (unit !== "%") return `${formatDecimal(size)}${unit}`;
  const isShare = from.to === "figure" && from.unit !== "%" && !isZero(from.value);
  return `${formatDecimal(multiply(size, HUNDRED))}${isShare ? "%" : "个百分点"}`;
}

const BROKEN: Readonly<Record<WholeSteps, (size: string) => string>> = {
  floor: () => "不扣分",
  ceil: (size) => `按${size}计算`,
  round: () => "四舍五入",
};

/** 等于零的得满分，每高出…: nought is named by its case. */
function isNought({ from }: StepsAward): boolean {
  return from.to === "figure" && from.unit !== "%" && isZero(from.value);
}

export function describeExpression(expression: Expression): string {
  switch (expression.op) {
    case "number":
      return formatDecimal(expression.value);
    case "variable":
      return expression.words;
    case "negative":
      return `(-${describeExpression(expression.of)})`;
    case "+":
    case "-":
    case "×":
    case "÷":
      return `${operand(expression.left)}${expression.op}${operand(expression.right)}`;
  }
}

function operand(expression: Expression): string {
  const isPlain = expression.op === "number" || expression.op === "variable" || expression.op === "negative";
  return isPlain ? describeExpression(expression) : `(${describeExpression(expression)})`;
}
