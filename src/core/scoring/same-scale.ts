/**
 * Two figures of one cell row on one scale. A bare number beside 1000万元 is read in 万元 where that alone is near; where it could
 * as well be in 元, or where the units measure different things, there is no common scale.
 */
import {
  absolute,
  compare,
  divide,
  isPositive,
  isZero,
  maximum,
  minimum,
  multiply,
  ONE,
  rational,
  type Rational,
} from "../decimal/index.js";
import { isContinuousMeasure, isSpreadOverTime, sameUnit, type QuantityFigure } from "../text/index.js";

export interface CommonScale {
  readonly actual: Rational;
  readonly target: Rational;
}

const [TEN, FIFTY] = [rational(10), rational(50)];
/** How far apart an actual value and its target are still taken to be in the same unit. */
const NEAR = { least: rational(1, 100), most: TEN };
const CLOSE = { least: rational(1, 5), most: rational(5) };
const POSSIBLE = { least: rational(1, 1000), most: rational(1000) };

/** @returns null where the figures cannot be compared with certainty. Rates are compared with rates alone. */
export function onCommonScale(actual: QuantityFigure, target: QuantityFigure): CommonScale | null {
  if (isSpreadOtherwise(actual, target)) return null;
  const asWritten = { actual: actual.value, target: target.value };
  if (isZero(actual.value) || isZero(target.value)) return asWritten;
  if (actual.unit === "%" || target.unit === "%") return actual.unit === target.unit ? asWritten : null;
  if (!sameUnit(actual.unit, target.unit)) return null;
  if (isPartOfCount(actual, target)) return null;
  if (isBare(actual) && !isBare(target)) return inUnitOf(target, asWritten, multiply(actual.value, target.factor));
  if (isBare(target) && !isBare(actual)) {
    const scaled = inUnitOf(actual, invert(asWritten), multiply(target.value, actual.factor));
    return scaled === null ? null : invert(scaled);
  }
  return isBare(actual) && isShareBesidePercent(asWritten) ? null : asWritten;
}

/** 0.9 beside 100个: nine tenths of them, and no part of one. */
function isPartOfCount(actual: QuantityFigure, target: QuantityFigure): boolean {
  const isPart = compare(actual.value, ONE) < 0 && isPositive(actual.value);
  return isPart && isBare(actual) && !isBare(target) && !isContinuousMeasure(target.unit);
}

type SpreadFigure = Pick<QuantityFigure, "value" | "unit" | "factor" | "spread">;

/** 100元/月 beside 1200元/年; 480万元 beside 4万元/公里, but not 3.9万元. */
export function isSpreadOtherwise(actual: SpreadFigure, target: SpreadFigure): boolean {
  if (actual.spread === target.spread) return false;
  if (actual.spread !== "" && target.spread !== "") return true;
  const spread = actual.spread === "" ? target.spread : actual.spread;
  const whole = actual.spread === "" ? actual : target;
  if (isSpreadOverTime(spread) || isBare(whole) || isZero(target.value)) return false;
  return !isWithin({ actual: actual.value, target: target.value }, CLOSE);
}

export function isBare({ unit, factor }: Pick<QuantityFigure, "unit" | "factor">): boolean {
  return unit === "" && compare(factor, ONE) === 0;
}

/** @param written the bare number as `actual`; @param scaled the same number in the other's unit. */
function inUnitOf(other: QuantityFigure, written: CommonScale, scaled: Rational): CommonScale | null {
  if (compare(other.factor, ONE) === 0) {
    // 500 beside 5000元 may be 500万元.
    return isWithin(written, isContinuousMeasure(other.unit) ? CLOSE : POSSIBLE) ? written : null;
  }
  const inUnit = { actual: scaled, target: written.target };
  if (other.unit === "") return isWithin(written, NEAR) ? written : null;
  return isWithin(inUnit, NEAR) ? inUnit : null;
}

function isWithin({ actual, target }: CommonScale, { least, most }: typeof NEAR): boolean {
  const ratio = absolute(divide(actual, target));
  return compare(ratio, least) >= 0 && compare(ratio, most) <= 0;
}

/** 0.9 beside 95, both without a sign: a share beside per cent. */
export function isShareBesidePercent({ actual, target }: CommonScale): boolean {
  const least = minimum(actual, target);
  const most = maximum(actual, target);
  const isShare = compare(least, ONE) < 0 && compare(most, TEN) >= 0;
  return isShare || (compare(least, ONE) === 0 && compare(most, FIFTY) >= 0);
}

function invert({ actual, target }: CommonScale): CommonScale {
  return { actual: target, target: actual };
}
