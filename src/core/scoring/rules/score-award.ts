/** What the case that holds gives: an amount, a place in a range, a share of completion, steps, a line, a formula. */
import { add, isNegative, multiply, subtract, type Rational } from "../../decimal/index.js";
import { evaluateAmount } from "../../model/amount.js";
import type { Amount, Award, QuantityCase, QuantityRule, TraceStep } from "../../model/index.js";
import type { Figures } from "../figures.js";
import { needsData, needsJudgement, reached, type Outcome } from "../outcome.js";
import { arithmetic } from "../trace-steps.js";
import { show } from "../written-figure.js";
import { scoreFormula } from "./score-formula.js";
import { scoreLine } from "./score-line.js";
import { scoreProportion } from "./score-proportion.js";
import { scoreSteps } from "./score-steps.js";

export function scoreAward({ award, span }: QuantityCase, rule: QuantityRule, figures: Figures): Outcome {
  switch (award.gives) {
    case "amount":
      return giveAmount(award.amount, figures.input.fullScore);
    case "range":
      return giveShare(award, figures);
    case "proportion":
      return scoreProportion(award, rule, figures, span);
    case "steps":
      return scoreSteps(award, rule, figures, span);
    case "line":
      return scoreLine(award, rule, figures, span);
    case "formula":
      return scoreFormula(award.formula, rule, figures, span);
    case "unstated":
      return award.needs === "judgement" ? needsJudgement("rule/discretion") : needsData(`rule/needs-${award.needs}`);
  }
}

export function giveAmount(amount: Amount, fullScore: Rational | null): Outcome {
  const value = evaluateAmount(amount, fullScore);
  return value === null ? needsData("full-score/missing") : reached(value, noSteps);
}

function noSteps(): readonly TraceStep[] {
  return [];
}

/** 得1~4分: a person's share says where between the two, 1 being the top. */
export function giveShare(award: Extract<Award, { gives: "range" }>, { input }: Figures): Outcome {
  const lowest = evaluateAmount(award.lowest, input.fullScore);
  const highest = evaluateAmount(award.highest, input.fullScore);
  if (lowest === null || highest === null) return needsData("full-score/missing");
  const share = input.judgement?.share;
  if (share === undefined) return needsJudgement("rule/place-in-range");
  if (isNegative(share) || share.numerator > share.denominator) return needsJudgement("judgement/share-out-of-range");
  const value = add(lowest, multiply(share, subtract(highest, lowest)));
  return reached(value, () => [
    arithmetic(`${show(lowest)} + ${show(share)} × (${show(highest)} − ${show(lowest)})`, value),
  ]);
}
