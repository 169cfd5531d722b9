/** Deductions and additions per step of a rate, among bands of the same quantity: from where they count, and what they start from. */
import { compare, equals, isZero, multiply, ONE, ZERO } from "../../decimal/index.js";
import { evaluateAmount, FULL_SCORE, NO_SCORE, negateAmount } from "../../model/amount.js";
import type { Amount, QuantityCase, QuantityRule, Reference, StepsAward } from "../../model/index.js";
import { parseUnit } from "../../text/index.js";
import { isNothing, sameAmount } from "../clauses/amounts.js";
import { conditionFor, quantityRule } from "./compose-quantity.js";
import type { Composition } from "./composition.js";
import { distanceLimit, limitKind } from "./distance-limit.js";
import type { MeasuredStep } from "../clauses/parse-step.js";
import { partBands } from "./part-bands.js";
import { isSameRule } from "../same-rule.js";
import type { Statement } from "../statements/statement.js";
import { subjectOf } from "./subject.js";

/** One step of a rate among bands of the same quantity. */
export function composeRate(
  plain: readonly Statement[],
  rates: readonly Statement[],
  composition: Composition,
): QuantityRule | null {
  const [stepped, ...more] = rates;
  if (more.length > 0 || stepped?.step?.measures !== "rate") return null;
  const { step } = stepped;
  const from = originOf(step, stepped, plain, composition);
  const kinds = plain.map((statement) => limitKind(statement, step, from));
  const [limit, ...others] = plain.filter((_, at) => kinds[at] === "distance");
  if (kinds.includes("open") || others.length > 0) return null;
  const levels = plain.filter((statement) => statement !== limit);
  const cases = levelCases(levels, composition);
  if (cases === null) return null;
  if (stepped.award.says === "deduct" && cases.some((item) => isOnWrongSide(item, step.side))) return null;
  const conditions = levels.map(({ condition }) => condition);
  const subject = subjectOf([...conditions, stepped.condition, ...subjectsOf(composition)]);
  const starts = cases.flatMap(({ award }) => (isNothing(award.amount) ? [] : [award.amount]));
  const [start = null] = starts;
  const { base } = composition.scan;
  if (starts.length > 1 || (base !== null && start !== null && !isSameStart(base, start, composition))) return null;
  const band = step.side === "either" && step.from === null ? bandOf(plain) : null;
  const plainSteps = stepsAward(stepped, step, from, start ?? base, composition);
  if (plainSteps === null || subject === null || (band !== null && plainSteps.side !== "either")) return null;
  const award = band === null ? plainSteps : { ...plainSteps, ...band };
  const isDeviation = band === null && (award.side === "either" || award.side === "signed");
  const kept = isDeviation
    ? cases.filter(({ when }) => (when.on === "interval" && from.to === "figure" ? false : when.on !== "target"))
    : cases;
  const nothingBeyond = limit === undefined ? null : distanceLimit(limit);
  const stepCase: QuantityCase = {
    when: { on: "otherwise" },
    award: nothingBeyond === null ? award : { ...award, nothingBeyond },
    words: stepped.words,
    span: composition.spanOf(stepped.start, stepped.end),
  };
  return quantityRule(
    subject === "" ? step.subject.replace(/[,;。:]/g, "") : subject,
    [...kept, stepCase],
    betterFor(award),
  );
}

type AmountCase = QuantityCase & { readonly award: Extract<QuantityCase["award"], { gives: "amount" }> };

/** The bands beside the steps; null where one of them gives anything but points. */
function levelCases(levels: readonly Statement[], { spanOf }: Composition): readonly AmountCase[] | null {
  const parted = partBands(levels.map(({ condition }) => condition));
  const cases: AmountCase[] = [];
  for (const [at, statement] of levels.entries()) {
    const { award, condition, words, start, end } = statement;
    const when = conditionFor(parted[at] ?? condition, 2);
    if (when === null || award.says !== "amount" || hasBounds(statement)) return null;
    cases.push({ when, award: { gives: "amount", amount: award.amount }, words, span: spanOf(start, end) });
  }
  return cases;
}

/** 基础分100分 and 不扣分 are one where 分值 is 100. */
function isSameStart(base: Amount, start: Amount, { fullScore }: Composition): boolean {
  const value = evaluateAmount(start, fullScore);
  return sameAmount(base, start) || (value !== null && equals(base.points, value));
}

/** 达到90%得8分，每超过1%扣1分: the steps lie inside the case that they should lead away from. */
function isOnWrongSide({ when, award }: QuantityCase, side: MeasuredStep["side"]): boolean {
  if (when.on !== "interval" || award.gives !== "amount") return false;
  if (isNothing(award.amount))
    return (side === "below" && when.upper === null) || (side === "above" && when.lower === null);
  return (side === "below" && when.lower === null) || (side === "above" && when.upper === null);
}

function subjectsOf({ scan }: Composition): Statement["condition"][] {
  return scan.requirement === null ? [] : [scan.requirement];
}

function betterFor({ side, per }: StepsAward): QuantityRule["better"] {
  if (side === "either") return "closer";
  const isLoss = compare(per.points, ZERO) < 0 || compare(per.share, ZERO) < 0;
  if (side === "signed") return "higher";
  return (side === "below") === isLoss ? "higher" : "lower";
}

/** From where the steps count: named beside 每, the threshold of the case before, what 要求 was said to mean, else the target. */
function originOf(
  step: MeasuredStep,
  stepped: Statement,
  plain: readonly Statement[],
  { scan }: Composition,
): Reference {
  const threshold = thresholdOf(step, stepped, plain) ?? boundOf(scan.requirement, step);
  if (step.from === null) return threshold ?? { to: "target", share: ONE, words: "目标值" };
  if (step.from.to === "figure") return step.from;
  const isBaseline = /上年|上一年|去年|上期|同期|平均|均值/.test(step.from.words);
  return isBaseline || threshold === null ? step.from : threshold;
}

function thresholdOf(step: MeasuredStep, stepped: Statement, plain: readonly Statement[]): Reference | null {
  const own = boundOf(stepped.condition, {
    ...step,
    side: step.side === "above" ? "below" : step.side === "below" ? "above" : "either",
  });
  const awarding = plain.find(({ award }) => award.says === "amount" && !isNothing(award.amount));
  return own ?? (awarding === undefined ? null : boundOf(awarding.condition, step));
}

/** 在95%-105%之间得满分，每偏离1个百分点…: steps begin at both ends. */
function bandOf(plain: readonly Statement[]): Pick<StepsAward, "from" | "upTo"> | null {
  const awarding = plain.find(({ award }) => award.says === "amount" && !isNothing(award.amount))?.condition;
  if (awarding?.is !== "interval" || awarding.lower === null || awarding.upper === null) return null;
  const { reference: from } = awarding.lower;
  const { reference: upTo } = awarding.upper;
  return isSameRule(from, upTo) ? null : { from, upTo };
}

/** The bound of an awarding case that steps leave: its lower bound for steps below, its upper bound for steps above. */
export function boundOf(condition: Statement["condition"] | null, step: Pick<MeasuredStep, "side">): Reference | null {
  if (condition?.is !== "interval") return null;
  if (step.side === "below") return condition.lower?.reference ?? null;
  if (step.side === "above") return condition.upper?.reference ?? null;
  return condition.lower?.reference ?? condition.upper?.reference ?? null;
}

function stepsAward(
  { award, modifiers }: Statement,
  step: MeasuredStep,
  from: Reference,
  start: Amount | null,
  { scan }: Composition,
): StepsAward | null {
  const full = scan.fullMark ?? FULL_SCORE;
  const { broken } = modifiers;
  // 每2个百分点…不足1个百分点的不扣: another step than the one that is counted.
  if (broken !== null && !equals(multiply(broken.step, parseUnit("%").factor), step.size)) return null;
  const steps = (base: Amount, per: Amount, side: StepsAward["side"], limit: Amount | null): StepsAward => {
    const plain = { gives: "steps", size: step.size, unit: "%", from, start: base, per, side, most: limit } as const;
    return broken === null ? plain : { ...plain, wholeSteps: broken.counts };
  };
  const most =
    modifiers.most ?? (modifiers.highest !== null && award.says !== "add-or-deduct" ? modifiers.highest : null);
  if (isZero(step.size)) return null;
  if (award.says === "deduct" && !award.below) {
    return steps(start ?? full, negateAmount(award.amount), step.side, most ?? modifiers.usedUp);
  }
  if (award.says === "add-or-deduct" && start !== null) {
    return steps(start, award.amount, "signed", most);
  }
  if ((award.says === "add" || (award.says === "amount" && !isNothing(award.amount))) && step.side !== "either") {
    return steps(award.says === "add" ? (start ?? NO_SCORE) : NO_SCORE, award.amount, step.side, most);
  }
  return null;
}

export function hasBounds({ modifiers }: Statement): boolean {
  return modifiers.most !== null || modifiers.usedUp !== null;
}
