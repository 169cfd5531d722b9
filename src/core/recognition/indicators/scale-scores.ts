/**
 * Brings 得分 to the scale of 分值 where a form counts it on another: fractions of one beside weights of one (0.27 of 0.3), or marks out of a
 * hundred beside weights (90 beside 30%). Only what the figures prove is changed; everything else stands as written.
 */
import {
  HUNDRED,
  ONE,
  ZERO,
  absolute,
  compare,
  divide,
  equals,
  isZero,
  multiply,
  rational,
  subtract,
  sum,
  type Rational,
} from "../../decimal/index.js";
import type { Indicator, LevelTotal, Reading, ScoredRow } from "../../model/index.js";

/** How the sheet counts its scores: of one, or every indicator out of a hundred. */
export type ScoreScale = "of-one" | "of-hundred";

export interface ScoredRows {
  readonly indicators: readonly Indicator[];
  readonly levelTotals: readonly LevelTotal[];
  readonly total: ScoredRow | null;
}

export interface ScaledScores extends ScoredRows {
  /** Null where scores stand on the scale of the points. */
  readonly scoreScale: ScoreScale | null;
}

/**
 * @param rows with their points on the scale of the table; `isOfOne` where the sheet wrote them as fractions of one
 * @param written the same indicators with their points as written
 */
export function scaleScores(rows: ScoredRows, isOfOne: boolean, written: readonly Indicator[]): ScaledScores {
  if (isOfOne && areFractions(rows)) return scaledToHundred(rows);
  if (areMarksOfHundred(rows, isOfOne)) return weighted(rows);
  return { ...rows, indicators: nested(rows.indicators, written), scoreScale: null };
}

/** Scores of nested hundreds follow their points, where far more are above them than above what is written. */
function nested(indicators: readonly Indicator[], written: readonly Indicator[]): readonly Indicator[] {
  if (indicators === written) return indicators;
  const pairs = indicators.flatMap((indicator, index) => {
    const points = written[index]?.fullScore?.value ?? null;
    return points === null || isZero(points) || indicator.fullScore === null ? [] : [{ indicator, points }];
  });
  const countAbove = (limit: (pair: (typeof pairs)[number]) => Rational): number =>
    pairs.filter(
      (pair) => pair.indicator.statedScore !== null && compare(pair.indicator.statedScore.value, limit(pair)) > 0,
    ).length;
  const isScaled =
    pairs.length === indicators.length && pairs.some(({ indicator, points }) => !sameAs(indicator, points));
  if (!isScaled || countAbove(pointsOf) <= countAbove(({ points }) => points) * 2) return indicators;
  return pairs.map(({ indicator, points }) => {
    const factor = divide(indicator.fullScore?.value ?? points, points);
    return {
      ...indicator,
      statedScore: times(indicator.statedScore, factor),
      ...(indicator.selfScore !== undefined && { selfScore: times(indicator.selfScore, factor) }),
    };
  });
}

function pointsOf({ indicator }: { readonly indicator: Indicator }): Rational {
  return indicator.fullScore?.value ?? ZERO;
}

function sameAs({ fullScore }: Indicator, points: Rational): boolean {
  return fullScore !== null && equals(fullScore.value, points);
}

/** No score is above its own fraction of one; without scores the total of one says it. */
function areFractions({ indicators, total }: ScoredRows): boolean {
  const scored = indicators.filter(({ statedScore }) => statedScore !== null);
  if (scored.length === 0) return total?.fullScore != null && /^\s*1(?:\.0*)?\s*$/u.test(total.fullScore.text);
  return scored.every(
    ({ statedScore, fullScore }) =>
      statedScore !== null && fullScore !== null && compare(multiply(statedScore.value, HUNDRED), fullScore.value) <= 0,
  );
}

function scaledToHundred({ indicators, levelTotals, total }: ScoredRows): ScaledScores {
  return {
    indicators: indicators.map((each) => ({
      ...each,
      statedScore: times(each.statedScore, HUNDRED),
      ...(each.selfScore !== undefined && { selfScore: times(each.selfScore, HUNDRED) }),
    })),
    levelTotals: levelTotals.map((each) => ({ ...each, statedScore: times(each.statedScore, HUNDRED) })),
    total: total === null ? null : { ...total, statedScore: upToHundred(total.statedScore) },
    scoreScale: "of-one",
  };
}

/** A total of 93 beside scores of one is on the scale of the table already. */
function upToHundred(reading: Reading<Rational> | null): Reading<Rational> | null {
  return reading !== null && compare(reading.value, ONE) > 0 ? reading : times(reading, HUNDRED);
}

/** Scores above their points that are none above a hundred, where weighted by the points they give the stated total. */
function areMarksOfHundred({ indicators, total }: ScoredRows, isOfOne: boolean): boolean {
  if (indicators.length < 2) return false;
  let above = 0;
  for (const { fullScore, statedScore } of indicators) {
    if (fullScore === null || statedScore === null || isZero(fullScore.value)) return false;
    if (compare(statedScore.value, HUNDRED) > 0 || compare(fullScore.value, HUNDRED) > 0) return false;
    if (compare(statedScore.value, fullScore.value) > 0) above++;
  }
  const stated = total?.statedScore?.value ?? null;
  if (above * 2 <= indicators.length) return false;
  return stated === null ? isOfOne : compare(absolute(subtract(weightedSum(indicators), stated)), ROUNDING) <= 0;
}

function weightedSum(indicators: readonly Indicator[]): Rational {
  const weighted = indicators.map(({ fullScore, statedScore }) =>
    multiply(statedScore?.value ?? ZERO, fullScore?.value ?? ZERO),
  );
  return divide(sum(weighted), HUNDRED);
}

/** A printed total may round each of its parts. */
const ROUNDING = rational(1n, 10n);

function weighted({ indicators, levelTotals, total }: ScoredRows): ScaledScores {
  const byPoints = (
    { fullScore }: ScoredRow | Indicator,
    reading: Reading<Rational> | null,
  ): Reading<Rational> | null => (fullScore === null ? reading : times(reading, divide(fullScore.value, HUNDRED)));
  return {
    indicators: indicators.map((each) => ({
      ...each,
      statedScore: byPoints(each, each.statedScore),
      ...(each.selfScore !== undefined && { selfScore: byPoints(each, each.selfScore ?? null) }),
    })),
    levelTotals: levelTotals.map((each) => ({ ...each, statedScore: byPoints(each, each.statedScore) })),
    total,
    scoreScale: "of-hundred",
  };
}

function times(reading: Reading<Rational> | null | undefined, factor: Rational): Reading<Rational> | null {
  return reading == null || equals(factor, ONE)
    ? (reading ?? null)
    : { ...reading, value: multiply(reading.value, factor) };
}
