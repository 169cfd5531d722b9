/** Reviews every self-evaluation sheet of a workbook: scores side by side, and what does not fit as findings. */
import { isNegative, sum, type Rational } from "../decimal/index.js";
import type { Finding, IndicatorSheet, ScoredEvaluation, ScoredIndicator, ScoredSheet } from "../model/index.js";
import { gradeOf, type Policy } from "../policy/index.js";
import { attainmentOf } from "../text/index.js";
import { findingsOfSheet } from "./findings-of-sheet.js";
import { reviewExecution } from "./review-execution.js";
import { scoreGap } from "./score-gap.js";
import type { Review, ReviewedIndicator, ReviewedSheet } from "./review.js";
import { sameIndicator } from "./same-indicator.js";
import type { SurveyedSatisfaction } from "./surveyed-satisfaction.js";

export interface ReviewInput {
  readonly scored: ScoredEvaluation;
  readonly policy: Policy;
  /** What the workbook's own survey says; null without one. */
  readonly satisfaction: SurveyedSatisfaction | null;
}

export function reviewSelfEvaluation(input: ReviewInput): Review {
  const { scored, policy } = input;
  const evaluators = scored.sheets.filter(({ sheet }) => sheet.role === "indicators");
  const sheets = scored.sheets
    .filter(({ sheet }) => sheet.role === "self-evaluation")
    .map((sheet) => reviewSheet(sheet, evaluators, input));
  return {
    policyTitle: policy.title,
    sheets,
    findings: sheets.flatMap((sheet): Finding[] => findingsOfSheet(sheet, policy, input.satisfaction)),
  };
}

function reviewSheet(scored: ScoredSheet, evaluators: readonly ScoredSheet[], input: ReviewInput): ReviewedSheet {
  const { sheet } = scored;
  const indicators = scored.indicators.map((indicator) => reviewIndicator(indicator, evaluators));
  const execution = reviewExecution(sheet, input.policy);
  const selfTotal =
    sheet.total?.statedScore?.value ??
    totalOf(
      indicators.map(({ selfScore }) => selfScore),
      execution?.selfScore,
    );
  const ruleTotal = totalOf(
    indicators.map(({ ruleScore }) => ruleScore),
    execution?.ruleScore,
  );
  const fullScore = fullScoreOf(sheet, execution?.fullScore ?? null);
  const grade = (total: Rational | null) =>
    total === null || fullScore === null ? null : gradeOf(input.policy.gradeScale, total, fullScore);
  return {
    sheet,
    indicators,
    execution,
    selfTotal,
    ruleTotal,
    selfGrade: grade(selfTotal),
    ruleGrade: grade(ruleTotal),
  };
}

function reviewIndicator({ indicator, score }: ScoredIndicator, evaluators: readonly ScoredSheet[]): ReviewedIndicator {
  const selfScore = indicator.statedScore?.value ?? null;
  const ruleScore = score.status === "scored" ? score.score : null;
  const { target, actual, level3 } = indicator;
  const attainment = target === null || actual === null ? null : attainmentOf(level3 ?? "", target.value, actual.value);
  return {
    indicator,
    selfScore,
    ruleScore,
    score,
    reviewed: reviewedOf(indicator, evaluators),
    attainment,
    difference: scoreGap(selfScore, ruleScore),
  };
}

/** Only one indicator of that name makes it certain which is meant. */
function reviewedOf(
  indicator: ScoredIndicator["indicator"],
  evaluators: readonly ScoredSheet[],
): ReviewedIndicator["reviewed"] {
  const same = evaluators.flatMap(({ indicators }) =>
    indicators.filter((other) => sameIndicator(indicator, other.indicator)),
  );
  const [only, ...others] = same;
  return only === undefined || others.length > 0 ? null : { indicator: only.indicator, score: only.counted };
}

/** @param execution undefined where the form has no fund block: then nothing is added. */
function totalOf(scores: readonly (Rational | null)[], execution: Rational | null | undefined): Rational | null {
  const all = execution === undefined ? scores : [...scores, execution];
  return all.length > 0 && all.every((score) => score !== null) ? sum(all) : null;
}

function fullScoreOf(sheet: IndicatorSheet, execution: Rational | null): Rational | null {
  const stated = sheet.total?.fullScore?.value ?? null;
  if (stated !== null) return stated;
  const own = sheet.indicators.map(({ fullScore }) => fullScore?.value ?? null);
  const total = totalOf(own, execution ?? undefined);
  return total === null || isNegative(total) ? null : total;
}
