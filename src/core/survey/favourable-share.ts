/**
 * 满意度 and 知晓率 of a question: the share of those who chose a favourable answer (83/223), and where the scale has five steps the
 * weighted figure as well, since reports use either (domain.md §3).
 */
import { divide, formatDecimal, isPositive, multiply, rational, sum, type Rational } from "../decimal/index.js";
import { degreeOf, isFavourable, type ScaleDegree } from "./scale-degree.js";
import type { SurveyCount, SurveyOption, SurveyQuestion } from "./survey-result.js";

export interface FavourableShare {
  readonly method: "share" | "weighted";
  readonly question: SurveyQuestion;
  /** The answers that count; all of them where they are weighted. */
  readonly options: readonly SurveyOption[];
  readonly numerator: Rational;
  readonly denominator: SurveyCount;
  readonly value: Rational;
  /** As it would be written on paper: "150/223". */
  readonly working: string;
}

/** 非常满意×100%+比较满意×75%+一般×50%+比较不满意×25%+非常不满意×0%. */
const WEIGHTS: Readonly<Record<ScaleDegree, Rational>> = {
  1: rational(1n),
  2: rational(3n, 4n),
  3: rational(1n, 2n),
  4: rational(1n, 4n),
  5: rational(0n),
};

/** @returns the plain share first; nothing where the answers form no scale or nobody answered. */
export function favourableShares(question: SurveyQuestion): FavourableShare[] {
  const denominator = question.respondents;
  if (question.kind !== "single" || denominator === null || !isPositive(denominator.value)) return [];
  const degrees = question.options.map((option) => degreeOf(option.text));
  const isScale = degrees.length >= 2 && degrees.every((degree) => degree !== null) && new Set(degrees).size > 1;
  if (!isScale) return [];
  const shares = [shareOf(question, denominator)];
  return new Set(degrees).size === 5 && degrees.length === 5 ? [...shares, weightedOf(question, denominator)] : shares;
}

function shareOf(question: SurveyQuestion, denominator: SurveyCount): FavourableShare {
  const options = question.options.filter((option) => isFavourable(option.text));
  const numerator = sum(options.map(({ count }) => count.value));
  return result("share", question, options, numerator, denominator, formatDecimal(numerator));
}

function weightedOf(question: SurveyQuestion, denominator: SurveyCount): FavourableShare {
  const weighted = question.options.map((option) => multiply(option.count.value, WEIGHTS[degreeOf(option.text) ?? 5]));
  const words = question.options
    .map(
      (option) =>
        `${formatDecimal(option.count.value)}×${formatDecimal(multiply(WEIGHTS[degreeOf(option.text) ?? 5], rational(100n)))}%`,
    )
    .join("+");
  return result("weighted", question, question.options, sum(weighted), denominator, `(${words})`);
}

function result(
  method: FavourableShare["method"],
  question: SurveyQuestion,
  options: readonly SurveyOption[],
  numerator: Rational,
  denominator: SurveyCount,
  words: string,
): FavourableShare {
  return {
    method,
    question,
    options,
    numerator,
    denominator,
    value: divide(numerator, denominator.value),
    working: `${words}/${formatDecimal(denominator.value)}`,
  };
}
