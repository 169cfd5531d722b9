/** Points of the numbered parts of a standard: “①按程序申请（1分）；②材料齐全（1分）”, “①有办法，得2分；②执行到位，得2分”. */
import { compare, parseDecimal, sum, type Rational } from "../../decimal/index.js";
import { foldWidth } from "./fold-width.js";

const PART = /[①-⑳]|(?:^|[。；;\n])\s*\d{1,2}[.、)](?!\d)/g;
const POINTS = /\((?:得|计|占|满分)?\s*(\d+(?:\.\d+)?)\s*分\)/g;
const GAINED = /(?:得|计|给)\s*(\d+(?:\.\d+)?)\s*分/g;
/** Points for each time, up to a bound, or taken off: what a part names is not what it gives at most. */
const NOT_PLAIN = /每|各|最高|最多|上限|满分|封顶|为止|酌情|扣|加\d|以[上下内]|[≥≤<>]|不[足满低高]/;

export interface PointsInText {
  /** The sum of the points in brackets; null unless there are several parts and each names its points once. */
  readonly numbered: Rational | null;
  /** The points that the parts give without brackets; null where they cannot be told. */
  readonly gained: readonly Rational[] | null;
}

export function pointsInText(standard: string): PointsInText {
  const folded = foldWidth(standard);
  const parts = partsOf(folded);
  if (parts.length < 2) return NO_POINTS;
  const numbered = pointsOfParts(parts, POINTS);
  return {
    numbered: numbered === null ? null : sum(numbered),
    gained: NOT_PLAIN.test(folded) ? null : pointsOfParts(parts, GAINED),
  };
}

const NO_POINTS: PointsInText = { numbered: null, gained: null };

/** Their sum. Null where one part alone reaches the full score: then the parts are the steps of one scale. */
export function gainedPoints({ gained }: PointsInText, full: Rational): Rational | null {
  return gained === null || gained.some((each) => compare(each, full) >= 0) ? null : sum(gained);
}

function partsOf(folded: string): readonly string[] {
  const starts = [...folded.matchAll(PART)].map(({ index }) => index);
  return starts.map((start, index) => folded.slice(start, starts[index + 1]));
}

function pointsOfParts(parts: readonly string[], named: RegExp): readonly Rational[] | null {
  const points = parts.map((part) => {
    const found = [...part.matchAll(named)];
    return found.length === 1 ? parseDecimal(found[0]?.[1] ?? "") : null;
  });
  return points.every((point) => point !== null) ? points : null;
}
