/** 偏差率±5%以内, 偏差率绝对值≤5%: how far from nought, to either side. */
import { isNegative } from "../../decimal/index.js";
import type { Interval } from "./interval-bounds.js";

const IS_MAGNITUDE = /±|\+\/-|绝对值/;
const SIGNS = /±|\+\/-/g;
const NAMED = /(?<=^|[率度值额幅差≤<≥>])的?绝对值|\(绝对值\)/g;

/** @param read reads the words without the sign as an interval */
export function parseMagnitude(words: string, read: (words: string) => Interval | null): Interval | null {
  if (!IS_MAGNITUDE.test(words)) return null;
  const plain = words.replace(SIGNS, "").replace(NAMED, "");
  if (plain === words) return null;
  const interval = read(plain);
  return interval === null || !isAboveNought(interval) ? null : { ...interval, isMagnitude: true };
}

/** Whether the bounds can be sizes: none of them below nought. */
export function isAboveNought({ lower, upper }: Interval): boolean {
  return [lower, upper].every(
    (bound) => bound === null || (bound.reference.to === "figure" && !isNegative(bound.reference.value)),
  );
}
