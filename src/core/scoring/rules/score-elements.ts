/** 要点①②③: the weights of the points that are met. A point whose loss needs more than yes or no keeps the score back. */
import { add, compare, ONE, ZERO, sum, type Rational } from "../../decimal/index.js";
import { evaluateAmount } from "../../model/amount.js";
import type { Element, ElementsRule, Judgement, Level } from "../../model/index.js";
import type { Figures } from "../figures.js";
import { parseJudgement } from "../judgement-words.js";
import { needsData, needsJudgement, reached, type Outcome } from "../outcome.js";
import { arithmetic } from "../trace-steps.js";
import { show } from "../written-figure.js";

export function scoreElements(rule: ElementsRule, figures: Figures): Outcome {
  const { fullScore } = figures.input;
  if (compare(sum(rule.elements.map(({ weight }) => weight.share)), ONE) > 0) {
    return { ...needsJudgement("elements/weights-exceed"), status: "unread" };
  }
  const judgement = figures.input.judgement ?? judgementIn(figures);
  const met = judgement?.met;
  if (met === undefined) return needsJudgement("judgement/points-met");
  if (!isAboutThese(met, rule.elements)) return needsJudgement("judgement/unknown-point");
  if (rule.elements.some(({ number, unmet }) => unmet === "judged" && !met.includes(number))) {
    return needsJudgement("elements/partly-met");
  }
  if (met.length < rule.elements.length && rule.voids.some(mayHangOnPoint)) {
    return needsJudgement("elements/partly-met");
  }
  return addWeights(rule.elements, met, fullScore);
}

/** 不合规的本项不得分 beside 合规得2分: the point that is missed may be what takes everything. */
function mayHangOnPoint({ words, award }: Level): boolean {
  return award.gives === "amount" && LACKING.test(words);
}

const LACKING = /[不未无缺非]|没有/;

/** 符合评价要点①②③④ in the cell of the actual value. */
function judgementIn({ input }: Figures): Judgement | null {
  return input.actual === null ? null : parseJudgement(input.actual.replace(/评价要点|评分要点|要点/g, ""));
}

function isAboutThese(met: readonly number[], elements: readonly Element[]): boolean {
  return (
    new Set(met).size === met.length && met.every((number) => elements.some((element) => element.number === number))
  );
}

function addWeights(elements: readonly Element[], met: readonly number[], fullScore: Rational | null): Outcome {
  const weights: Rational[] = [];
  let total = ZERO;
  for (const { number, weight } of elements) {
    const value = met.includes(number) ? evaluateAmount(weight, fullScore) : ZERO;
    if (value === null) return needsData("full-score/missing");
    if (met.includes(number)) weights.push(value);
    total = add(total, value);
  }
  const written = weights.length === 0 ? "0" : weights.map(show).join(" + ");
  return reached(total, () => [arithmetic(written, total)]);
}
