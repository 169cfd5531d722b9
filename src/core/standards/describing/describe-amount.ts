/** Amounts and figures in the words that the grammar reads back as the same amounts. */
import {
  absolute,
  compare,
  divide,
  equals,
  formatDecimal,
  HUNDRED,
  isNegative,
  isZero,
  multiply,
  ONE,
  rational,
  reduce,
  type Rational,
} from "../../decimal/index.js";
import type { Amount, Reference } from "../../model/index.js";

/** @example 得满分, 得8分, 不得分, 扣2分, 得分值的60% */
export function describeAward({ share, points }: Amount): string {
  if (isZero(share)) {
    if (isZero(points)) return "不得分";
    return isNegative(points) ? `不得分，倒扣${figure(points)}分` : `得${figure(points)}分`;
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
  if (reference.to === "figure") return describeFigure(reference);
  return equals(reference.share, ONE) ? reference.words : `${reference.words}的${percent(reference.share)}`;
}

const MYRIAD = rational(10_000);
const FINEST_SHARE = 1e8;
const MINUTES = rational(60);

/** Money is told in 万元 where that is shorter, parts of an hour in minutes. @example 95%, 30天, 100万元, 20分钟 */
function describeFigure({ value, unit, spread }: Extract<Reference, { to: "figure" }>): string {
  const whole = describeWhole(value, unit);
  return spread === undefined ? whole : `${whole}/${spread}`;
}

function describeWhole(value: Rational, unit: string): string {
  if (unit === "%") return percent(value);
  if (unit === "小时" && reduce(value).denominator !== 1) return `${formatDecimal(multiply(value, MINUTES))}分钟`;
  const plain = `${formatDecimal(value)}${unit}`;
  if (unit !== "元" || compare(value, MYRIAD) < 0) return plain;
  const inMyriads = `${formatDecimal(divide(value, MYRIAD))}万元`;
  return inMyriads.length < plain.length ? inMyriads : plain;
}

/** A finite percentage, or the fraction where there is none. @example 25%, 1/3 */
export function describeShare(share: Rational): string {
  const { numerator, denominator } = reduce(absolute(share));
  const isFinite = typeof denominator === "number" && FINEST_SHARE % denominator === 0;
  return isFinite ? percent(absolute(share)) : `${String(numerator)}/${String(denominator)}`;
}

export function percent(rate: Rational): string {
  return `${formatDecimal(multiply(rate, HUNDRED))}%`;
}

export function figure(value: Rational): string {
  return formatDecimal(absolute(value));
}
