/** 最多扣5分, 最多加3分: what steps or findings change together, no further than the sentence allows. */
import { compare, maximum, minimum, negate, ZERO, type Rational } from "../../decimal/index.js";

/** @param change negative where points are taken away; @param most always positive */
export function withinMost(change: Rational, most: Rational | null): Rational {
  if (most === null) return change;
  return compare(change, ZERO) < 0 ? maximum(change, negate(most)) : minimum(change, most);
}
