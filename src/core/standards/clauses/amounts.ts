/** What amounts say beside each other: nought, less than nothing, the same. */
import { compare, equals, isZero, ZERO } from "../../decimal/index.js";
import type { Amount } from "../../model/index.js";

/** 不得分. */
export function isNought({ share, points }: Amount): boolean {
  return isZero(share) && isZero(points);
}

/** Nought, or less: 倒扣. */
export function isNothing({ share, points }: Amount): boolean {
  return isZero(share) && compare(points, ZERO) <= 0;
}

export function sameAmount(one: Amount, other: Amount): boolean {
  return equals(one.points, other.points) && equals(one.share, other.share);
}
