/** Points of the numbered parts of a standard: “①按程序申请（1分）；②材料齐全（1分）”, “①有办法，得2分；②执行到位，得2分”. */
import { compare, parseDecimal, sum, type Rational } from "../../decimal/index.js";
import { foldWidth } from "./fold-width.js";

const PART = /[①-⑳]|(?:^|[。；;\n])\s*\d{1,2}[.、)](?!\d)/g;
const POINTS = /\((?:得|计|占|满分)?\s*(\d+(?:\.\d+)?)\s*分\)/g;
const GAINED = /(?:得|计|给)\s*(\d+(?:\.\d+)?)\s*分/g;
/** Points for each time, up to a bound, or taken off: what a part names is not what it gives at most. */
const NOT_PLAIN = /每|各|最高|最多|上限|满分|封顶|为止|酌情|扣|加\d|以[上下内]|[≥≤<>]|不[足满低高]/;

/** @returns their sum; null unless there are several parts and each names its points once. */
export function numberedPoints(standard: string): Rational | null {
  const points = pointsOfParts(standard, POINTS);
  return points === null ? null : sum(points);
}

/**
 * The sum of points that the parts give without brackets. Null where one part alone reaches the full score: then the parts are the
 * steps of one scale.
 */
export function gainedPoints(standard: string, full: Rational): Rational | null {
  const points = NOT_PLAIN.test(foldWidth(standard)) ? null : pointsOfParts(standard, GAINED);
  return points === null || points.some((each) => compare(each, full) >= 0) ? null : sum(points);
}

function pointsOfParts(standard: string, named: RegExp): Rational[] | null {
  const folded = foldWidth(standard);
  const starts = [...folded.matchAll(PART)].map(({ index }) => index);
  if (starts.length < 2) return null;
  const points = starts.map((start, index) => {
    const found = [...folded.slice(start, starts[index + 1]).matchAll(named)];
    return found.length === 1 ? parseDecimal(found[0]?.[1] ?? "") : null;
  });
  return points.every((point) => point !== null) ? points : null;
}
