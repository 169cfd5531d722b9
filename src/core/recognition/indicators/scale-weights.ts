/**
 * Brings the indicators' 分值 to the scale of the whole table. Some forms count each level to a hundred again (一级 50/25/25, and inside each
 * first level the indicators add up to 100): there an indicator's points are its share of its level's points.
 */
import {
  HUNDRED,
  ONE,
  RunningTotal,
  add,
  compare,
  divide,
  equals,
  isZero,
  multiply,
  sum,
  whole,
  ZERO,
  type Rational,
} from "../../decimal/index.js";
import type { Indicator, LevelTotal, Reading, ScoredRow } from "../../model/index.js";

export interface ScaledWeights {
  readonly indicators: readonly Indicator[];
  readonly levelTotals: readonly LevelTotal[];
  /** True where the weights were nested and have been scaled. */
  readonly wasNested: boolean;
  /** True where they were fractions of one. */
  readonly wasOfOne: boolean;
}

interface Group {
  readonly weight: Rational;
  readonly members: readonly Indicator[];
}

const TENTH = divide(ONE, whole(10));

export function scaleWeights(
  indicators: readonly Indicator[],
  levelTotals: readonly LevelTotal[],
  statedTotal: Rational | null,
): ScaledWeights {
  const unchanged = { indicators, levelTotals, wasNested: false, wasOfOne: false };
  const sumOfAll = sumWeights(indicators);
  const fractions = equals(sumOfAll, ONE) ? scaleFractions(indicators, levelTotals, statedTotal) : null;
  if (fractions !== null) return fractions;
  const total = statedTotal ?? HUNDRED;
  if (isZero(total) || equals(sumOfAll, total)) return unchanged;
  const weights = levelWeights(levelTotals, 1, (level) => level.name);
  if (weights.size === 0 || !equals(sum(weights.values()), total)) return unchanged;
  const groups = groupsBy(indicators, weights, (indicator) => indicator.level1 ?? "");
  const byBoth = scaledByBoth(indicators, levelTotals, weights, nestedShare(groups));
  if (byBoth !== null) return byBoth;
  return nestedShare(groups) >= HALF ? scaledBy(indicators, levelTotals, weights) : unchanged;
}

const HALF = 0.5;

/**
 * The share of groups whose members add up to a hundred, which is not simply the group's own points; 0 where more groups
 * add up to their own points.
 */
function nestedShare(groups: readonly Group[]): number {
  const counted = groups.filter((group) => group.members.length > 0);
  const nested = counted.filter((group) => equals(sumWeights(group.members), HUNDRED));
  const own = counted.filter((group) => equals(sumWeights(group.members), group.weight));
  return nested.length > own.length ? nested.length / counted.length : 0;
}

function scaledBy(
  indicators: readonly Indicator[],
  levelTotals: readonly LevelTotal[],
  weights: ReadonlyMap<string, Rational>,
): ScaledWeights {
  const factor = (level1: string | null): Rational => divide(weights.get(level1 ?? "") ?? HUNDRED, HUNDRED);
  return {
    indicators: indicators.map((each) => ({ ...each, fullScore: times(each.fullScore, factor(each.level1)) })),
    levelTotals: levelTotals.map((each) =>
      each.level === 2 ? { ...each, fullScore: times(each.fullScore, factor(each.parent)) } : each,
    ),
    wasNested: true,
    wasOfOne: false,
  };
}

/** Second levels add up to a hundred inside the first, and indicators inside the second. */
function scaledByBoth(
  indicators: readonly Indicator[],
  levelTotals: readonly LevelTotal[],
  weights: ReadonlyMap<string, Rational>,
  shareOfFirstLevels: number,
): ScaledWeights | null {
  const key = (level1: string | null, level2: string | null): string => `${level1 ?? ""}\n${level2 ?? ""}`;
  const second = levelWeights(levelTotals, 2, (level) => key(level.parent, level.name));
  if (second.size === 0) return null;
  const groups = groupsBy(indicators, second, (indicator) => key(indicator.level1, indicator.level2));
  const share = nestedShare(groups);
  if (share < HALF || share <= shareOfFirstLevels) return null;
  const areSecondNested = [...weights].every(([name]) => {
    const parts = levelTotals.filter((each) => each.level === 2 && each.parent === name && !each.isSubtotalRow);
    return parts.length === 0 || equals(sum(parts.map((each) => each.fullScore?.value ?? ZERO)), HUNDRED);
  });
  const levelFactor = (level1: string | null): Rational =>
    areSecondNested ? divide(weights.get(level1 ?? "") ?? HUNDRED, HUNDRED) : ONE;
  return {
    indicators: indicators.map((each) => ({
      ...each,
      fullScore: times(
        times(each.fullScore, divide(second.get(key(each.level1, each.level2)) ?? HUNDRED, HUNDRED)),
        levelFactor(each.level1),
      ),
    })),
    levelTotals: levelTotals.map((each) =>
      each.level === 2 ? { ...each, fullScore: times(each.fullScore, levelFactor(each.parent)) } : each,
    ),
    wasNested: true,
    wasOfOne: false,
  };
}

/** Weights written as 0.05 of one, which add up to it: points of a hundred. */
function scaleFractions(
  indicators: readonly Indicator[],
  levelTotals: readonly LevelTotal[],
  statedTotal: Rational | null,
): ScaledWeights | null {
  const isOfOne = statedTotal === null || equals(statedTotal, ONE) || equals(statedTotal, HUNDRED);
  const hasFractions =
    indicators.filter((each) => each.fullScore !== null && compare(each.fullScore.value, ONE) < 0).length > 1;
  if (!isOfOne || !hasFractions) return null;
  const grow = <Row extends { readonly fullScore: Reading<Rational> | null }>(row: Row): Row => ({
    ...row,
    fullScore: times(row.fullScore, HUNDRED),
  });
  const areLevelsFractions = levelTotals.every(
    (each) => each.fullScore === null || compare(each.fullScore.value, add(ONE, TENTH)) < 0,
  );
  return {
    indicators: indicators.map(grow),
    levelTotals: areLevelsFractions ? levelTotals.map(grow) : levelTotals,
    wasNested: false,
    wasOfOne: true,
  };
}

/** 合计 1 of weights that are fractions of one is a hundred as they are. */
export function totalOfHundred(total: ScoredRow | null): ScoredRow | null {
  const points = total?.fullScore ?? null;
  return total === null || points === null || !equals(points.value, ONE)
    ? total
    : { ...total, fullScore: times(points, HUNDRED) };
}

function levelWeights(
  levelTotals: readonly LevelTotal[],
  level: 1 | 2,
  key: (total: LevelTotal) => string,
): Map<string, Rational> {
  const weights = new Map<string, Rational>();
  for (const total of levelTotals) {
    if (total.level === level && total.fullScore !== null && !weights.has(key(total)))
      weights.set(key(total), total.fullScore.value);
  }
  return weights;
}

function groupsBy(
  indicators: readonly Indicator[],
  weights: ReadonlyMap<string, Rational>,
  key: (indicator: Indicator) => string,
): Group[] {
  const members = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const name = key(indicator);
    const group = members.get(name);
    if (group === undefined) members.set(name, [indicator]);
    else group.push(indicator);
  }
  return [...weights].map(([name, weight]) => ({ weight, members: members.get(name) ?? [] }));
}

function sumWeights(indicators: readonly Indicator[]): Rational {
  const total = new RunningTotal();
  for (let at = 0; at < indicators.length; at++) {
    const points = indicators[at]?.fullScore ?? null;
    if (points !== null) total.add(points.value);
  }
  return total.value;
}

function times(reading: Reading<Rational> | null, factor: Rational): Reading<Rational> | null {
  return reading === null ? null : { ...reading, value: multiply(reading.value, factor) };
}
