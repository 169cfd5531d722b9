/**
 * A rule as one canonical Chinese sentence, to be confirmed by a person. Reading the sentence gives the same rule
 * (spans and the wording of measured cases apart), so that what is confirmed is what is applied.
 */
import { equals, isNegative, isZero, negate } from "../../decimal/index.js";
import type {
  CompositeRule,
  Counter,
  CountRule,
  ElementsRule,
  GradedRule,
  Level,
  ScoringRule,
} from "../../model/index.js";
import { CIRCLED } from "../characters/words.js";
import { describeAward, describeChange, describeRange, describeShare, figure, percent } from "./describe-amount.js";
import { describeCondition, describeQuantity } from "./describe-quantity.js";

const LEVEL_COUNTS = ["零", "一", "两", "三", "四", "五"];

/** @example describeRule(rule) is "完成目标值的，得满分；每低于目标值1个百分点扣0.5分，扣完为止。" */
export function describeRule(rule: ScoringRule): string {
  switch (rule.form) {
    case "quantity":
      return describeQuantity(rule);
    case "count":
      return describeCount(rule);
    case "elements":
      return describeElements(rule);
    case "graded":
      return describeGraded(rule);
    case "composite":
      return describeComposite(rule);
    case "external":
      return rule.words;
  }
}

function describeCount({ kind, start, counters, premise, limit, voids }: CountRule): string {
  const mark = kind === "addition" ? "基础分" : "满分";
  const named = isZero(start.share) && !isZero(start.points) ? `${mark}${figure(start.points)}分。` : "";
  const opening =
    premise === undefined ? named : `${describeCondition(premise.when, premise.subject)}，${describeAward(start)}；`;
  const clauses = [
    ...counters.map(describeCounter),
    ...(limit === undefined ? [] : [`${limit.words}，不得分`]),
    ...voids.map(describeLevel),
  ];
  return `${opening}${clauses.join("；")}。`;
}

function describeCounter({ words, per, unit, most }: Counter): string {
  const isLoss = isNegative(per.points) || isNegative(per.share);
  const taken = describeChange(isLoss ? "扣" : "加", per);
  if (most === null) return `${words}${taken}${isLoss ? "，扣完为止" : ""}`;
  const isOnce = unit === "" && equals(most.points, negate(per.points));
  return isOnce ? `${words}${taken}` : `${words}${taken}，${describeChange(isLoss ? "最多扣" : "最多加", most)}`;
}

function describeElements({ elements, voids }: ElementsRule): string {
  if (elements.every(({ words, number }) => words === `要点${CIRCLED.charAt(number - 1)}`))
    return describeShares(elements);
  const [first] = elements;
  const isEqual = elements.every(
    ({ weight }) => first !== undefined && isZero(first.weight.points) && equals(weight.share, first.weight.share),
  );
  if (isEqual && first !== undefined) {
    const points = elements.map(({ words }, at) => `${CIRCLED.charAt(at)}${words}`).join("；");
    return `${points}。每符合一项得分值的${describeShare(first.weight.share)}。`;
  }
  const points = [
    ...elements.map(({ words, weight }) => `${words}，${describeAward(weight)}`),
    ...voids.map(describeLevel),
  ];
  return `${points.map((point, at) => `${at + 1}.${point}`).join("；")}。`;
}

function describeShares(elements: ElementsRule["elements"]): string {
  const shares = elements.map(({ words, weight }) =>
    isZero(weight.share) ? `${words}占${figure(weight.points)}分` : `${words}占分值的${describeShare(weight.share)}`,
  );
  const judged = elements.filter(({ unmet }) => unmet === "judged").map(({ number }) => CIRCLED.charAt(number - 1));
  const tail = judged.length === 0 ? "" : `；要点${judged.join("")}不满足时由评价人员判定`;
  return `${shares.join("；")}${tail}。`;
}

function describeGraded({ kind, levels }: GradedRule): string {
  const isTiered = levels.every(
    ({ award }) => award.gives === "range" && isZero(award.lowest.points) && isZero(award.highest.points),
  );
  if (kind === "discretionary" && isTiered) return describeTiers(levels);
  return `${levels
    .filter(({ words }) => words !== "")
    .map(describeLevel)
    .join("；")}。`;
}

function describeTiers(levels: readonly Level[]): string {
  const bands = levels.map(({ award }) =>
    award.gives === "range" ? `${percent(award.highest.share)}-${percent(award.lowest.share)}` : "",
  );
  const names = levels.map(({ words }) => words).join("、");
  return `分为${names}${LEVEL_COUNTS[levels.length] ?? ""}档，分别按照分值的${bands.join("、")}确定分值。`;
}

function describeLevel({ words, award }: Level): string {
  if (award.gives === "amount") return `${words}，${describeAward(award.amount)}`;
  return `${words}，${award.gives === "range" ? describeRange(award.lowest, award.highest) : "不得分或者扣相应的分数"}`;
}

function describeComposite({ combine, parts }: CompositeRule): string {
  if (combine === "sum") return parts.map(({ rule }, at) => `${at + 1}.${describePart(rule)}`).join("");
  return parts
    .map(({ rule }, at) => (at === 0 ? describeRule(rule) : describeRule(rule).replace(/^满分[\d.]+分。/, "")))
    .join("");
}

/** Points inside a numbered part go without numbers of their own. */
function describePart(rule: ScoringRule): string {
  return rule.form === "elements" && rule.voids.length === 0
    ? `${rule.elements.map(({ words, weight }) => `${words}，${describeAward(weight)}`).join("；")}。`
    : describeRule(rule);
}
