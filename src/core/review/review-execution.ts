/** 预算执行率 of a self-evaluation form: 全年执行数 ÷ 全年预算数, as 财预〔2020〕10号 附1 prints it (B/A), and the points it is worth. */
import { divide, formatDecimal, isPositive, type Rational } from "../decimal/index.js";
import type { IndicatorSheet } from "../model/index.js";
import type { Policy } from "../policy/index.js";
import { scoreSentence } from "../scoring/score-evaluation.js";
import type { ReviewedExecution } from "./review.js";
import { scoreGap } from "./score-gap.js";

/** @returns null where the form has no scored fund block. */
export function reviewExecution(sheet: IndicatorSheet, policy: Policy): ReviewedExecution | null {
  const block = sheet.fundBlock;
  const points = block?.executionScore ?? null;
  if (block === null || points === null) return null;
  const [budgeted, paid] = [block.total?.budgeted?.value ?? null, block.total?.paid?.value ?? null];
  const isKnown = budgeted !== null && paid !== null && isPositive(budgeted);
  const fullScore = points.fullScore?.value ?? null;
  const selfScore = points.statedScore?.value ?? null;
  const byRule = isKnown && fullScore !== null ? ruleScore(sheet, paid, budgeted, policy) : null;
  return {
    rate: isKnown ? divide(paid, budgeted) : null,
    fullScore,
    selfScore,
    ruleScore: byRule,
    difference: scoreGap(selfScore, byRule),
  };
}

function ruleScore(sheet: IndicatorSheet, paid: Rational, budgeted: Rational, policy: Policy): Rational | null {
  const sentence = policy.standards.executionRate;
  const points = sheet.fundBlock?.executionScore;
  if (sentence === null || points?.fullScore == null) return null;
  const quotient = `${formatDecimal(paid)}/${formatDecimal(budgeted)}`;
  const score = scoreSentence(sentence, {
    indicator: "预算执行率",
    fullScore: points.fullScore.value,
    target: "100%",
    actual: quotient,
    judgement: null,
    stepMode: policy.stepMode,
    places: policy.places,
    cells: { fullScore: points.fullScore.cell, target: null, actual: null },
  });
  return score.status === "scored" ? score.score : null;
}
