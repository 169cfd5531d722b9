/**
 * Makes bands that do not overlap: 达到90%…, 达到80%… means 80% up to 90%; where 以上 and 以下 without 含 meet a neighbour that
 * claims the same figure outright, they give way. 90%以上 is the best band and 80%-90% the next: 90% belongs to the best. What
 * still overlaps or gapes is left so: scoring then asks a person.
 */
import { compare, isPositive, isZero } from "../../decimal/index.js";
import type { Reference } from "../../model/index.js";
import type { ConditionReading, WordedBound } from "../clauses/condition-reading.js";

type Interval = Extract<ConditionReading, { is: "interval" }>;

/** @param best the condition that gives the most; null where that is not certain */
export function partBands(
  conditions: readonly ConditionReading[],
  best: ConditionReading | null = null,
): readonly ConditionReading[] {
  const intervals = conditions.filter((condition): condition is Interval => condition.is === "interval");
  return conditions.map((condition) => {
    if (condition.is !== "interval") return condition;
    const band = best === null ? condition : belowBest(condition, best);
    return yieldSoft(close(behindPoint(band, intervals), intervals), intervals);
  });
}

/** 民法典 第一千二百五十九条: 以上 and 以下 count the figure in; of the range beside it nothing says so. */
function belowBest(band: Interval, best: ConditionReading): Interval {
  if (best.is !== "interval" || band.lower === null || band.upper === null) return band;
  if (best.upper === null) return { ...band, upper: leftTo(best.lower, band.upper) };
  return best.lower === null ? { ...band, lower: leftTo(best.upper, band.lower) } : band;
}

function leftTo(claim: WordedBound | null, bound: WordedBound): WordedBound {
  const isClaimed = claim?.inclusive === true && bound.isSoft && orderOf(claim.reference, bound.reference) === 0;
  return isClaimed ? { ...bound, inclusive: false } : bound;
}

/** A one-sided band among others on the same side ends where the next begins. */
function close(band: Interval, all: readonly Interval[]): Interval {
  if (band.lower !== null && band.upper === null) {
    const next = nearest(band.lower, all, "lower");
    if (next !== null && !isFaced(next, all, "upper"))
      return { ...band, upper: { ...next, inclusive: !next.inclusive, isSoft: false } };
  } else if (band.upper !== null && band.lower === null) {
    const next = nearest(band.upper, all, "upper");
    if (next !== null && !isFaced(next, all, "lower"))
      return { ...band, lower: { ...next, inclusive: !next.inclusive, isSoft: false } };
  }
  return band;
}

/** 闲置率为0得5分，5%以下得3分: the single figure stands for itself, and the band beside it begins behind it. */
function behindPoint(band: Interval, all: readonly Interval[]): Interval {
  if (band.lower !== null || band.upper === null) return band;
  const point = all.find(
    ({ lower, upper }) => lower !== null && upper !== null && isNought(lower.reference) && isNought(upper.reference),
  );
  return point?.lower?.inclusive === true && point.upper?.inclusive === true && isAbove(band.upper.reference)
    ? { ...band, lower: { ...point.lower, inclusive: false, isSoft: false } }
    : band;
}

function isAbove(reference: Reference): boolean {
  return reference.to === "figure" && isPositive(reference.value);
}

function isNought(reference: Reference): boolean {
  return reference.to === "figure" && isZero(reference.value);
}

/** 小于3%…，大于等于3%…，90%以下…: where two bands already meet, a third does not end; it contradicts one of them. */
function isFaced(at: WordedBound, all: readonly Interval[], facing: "lower" | "upper"): boolean {
  return all.some(({ lower, upper }) => {
    const [bound, other] = facing === "lower" ? [lower, upper] : [upper, lower];
    return bound !== null && other === null && orderOf(bound.reference, at.reference) === 0;
  });
}

function nearest(from: WordedBound, all: readonly Interval[], side: "lower" | "upper"): WordedBound | null {
  let found: WordedBound | null = null;
  for (const other of all) {
    const bound = other[side];
    if (!(isOneSided(other) || isPoint(other)) || bound === null || !isBeyond(bound.reference, from.reference, side))
      continue;
    if (found === null || isBeyond(found.reference, bound.reference, side)) found = bound;
  }
  return found;
}

function isOneSided({ lower, upper }: Interval): boolean {
  return (lower === null) !== (upper === null);
}

/** 100%得5分，90%以上得3分: the single figure stands for itself. */
function isPoint({ lower, upper }: Interval): boolean {
  return lower !== null && upper !== null && lower.inclusive && orderOf(lower.reference, upper.reference) === 0;
}

function isBeyond(reference: Reference, than: Reference, side: "lower" | "upper"): boolean {
  const order = orderOf(reference, than);
  return order !== null && (side === "lower" ? order > 0 : order < 0);
}

/** Null where the two cannot be told apart before the data is there. */
function orderOf(left: Reference, right: Reference): number | null {
  if (left.to === "figure" && right.to === "figure") {
    const isComparable = left.unit === right.unit || isZero(left.value) || isZero(right.value);
    return isComparable ? compare(left.value, right.value) : null;
  }
  return left.to === "target" && right.to === "target" ? compare(left.share, right.share) : null;
}

function yieldSoft(band: Interval, all: readonly Interval[]): Interval {
  return { ...band, lower: yielded(band.lower, all, "upper"), upper: yielded(band.upper, all, "lower") };
}

function yielded(bound: WordedBound | null, all: readonly Interval[], facing: "lower" | "upper"): WordedBound | null {
  if (bound === null || !bound.isSoft) return bound;
  const isClaimed = all.some((other) => {
    const neighbour = other[facing];
    return (
      neighbour !== null &&
      !neighbour.isSoft &&
      neighbour.inclusive &&
      orderOf(neighbour.reference, bound.reference) === 0
    );
  });
  return isClaimed ? { ...bound, inclusive: false } : bound;
}
