/** Amounts and figures in the words that the grammar reads back as the same amounts. */
import { absolute, formatDecimal, isZero, ONE, equals, reduce, type Rational } from "../decimal/index.js";
import type { Amount, Reference } from "../model/index.js";

/** @example 得满分, 得8分, 不得分, 扣2分, 得分值的60% */
export function describeAward({ share, points }: Amount): string {
  if (isZero(share)) {
    if (isZero(points)) return "不得分";
    return points.numerator < 0n ? `不得分，倒扣${figure(points)}分` : `得${figure(points)}分`;
  }
  if (isZero(points)) return equals(share, ONE) ? "得满分" : `得分值的${describeShare(share)}`;
  return `扣${figure(points)}分`;
}

/** What one step takes or gives. @example 扣0.5分, 扣分值的5%, 得0.1分 */
export function describeChange(verb: string, { share, points }: Amount): string {
  return isZero(points) ? `${verb}分值的${describeShare(share)}` : `${verb}${figure(points)}分`;
}

/** @example 1~4分, 60%~80%分值 */
export function describeRange(lowest: Amount, highest: Amount): string {
  if (isZero(lowest.share) && isZero(highest.share)) return `得${figure(lowest.points)}~${figure(highest.points)}分`;
  if (isZero(lowest.points) && isZero(highest.points))
    return `得${percent(lowest.share)}~${percent(highest.share)}分值`;
  return `扣${figure(highest.points)}~${figure(lowest.points)}分`;
}

export function describeReference(reference: Reference): string {
  if (reference.to === "figure")
    return reference.unit === "%" ? percent(reference.value) : `${formatDecimal(reference.value)}${reference.unit}`;
  return equals(reference.share, ONE) ? reference.words : `${reference.words}的${percent(reference.share)}`;
}

/** A finite percentage, or the fraction where there is none. @example 25%, 1/3 */
export function describeShare(share: Rational): string {
  const { numerator, denominator } = reduce(absolute(share));
  const isFinite = 100n ** 4n % denominator === 0n;
  return isFinite ? percent(absolute(share)) : `${numerator.toString()}/${denominator.toString()}`;
}

export function percent(rate: Rational): string {
  return `${formatDecimal({ numerator: rate.numerator * 100n, denominator: rate.denominator })}%`;
}

export function figure(value: Rational): string {
  return formatDecimal(absolute(value));
}
