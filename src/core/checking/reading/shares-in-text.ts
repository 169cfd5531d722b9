/** Shares of 分值 that a standard gives its numbered points: “要点①②③④各占指标分值的1/4”, “①占40%，②占60%”. */
import {
  add,
  compare,
  divide,
  HUNDRED,
  ONE,
  parseDecimal,
  rational,
  subtract,
  ZERO,
  type Rational,
} from "../../decimal/index.js";
import { foldWidth } from "./fold-width.js";

const SHARE =
  /(?<points>[①-⑳](?:[、,，和及\s]*[①-⑳])*)\s*(?<each>各|均|分别)?占[^\d%。；;①-⑳]{0,10}?(?:(?<above>\d+)\s*\/\s*(?<below>\d+)|(?<percent>\d+(?:\.\d+)?)\s*%)/g;
const POINT = /[①-⑳]/g;

export interface SharesFound {
  readonly sum: Rational;
  readonly count: number;
}

/** @returns null unless each point of the standard has one share. */
export function sharesInText(standard: string): SharesFound | null {
  if (standard.search(POINT) < 0) return null;
  const folded = foldWidth(standard);
  const shared = new Set<string>();
  let [total, count] = [ZERO, 0];
  for (const { groups = {} } of folded.matchAll(SHARE)) {
    const points: readonly string[] = groups["points"]?.match(POINT) ?? [];
    const share = shareOf(groups);
    const isClear = share !== null && (points.length === 1 || groups["each"] !== undefined);
    if (!isClear || points.some((point) => shared.has(point))) return null;
    for (const point of points) {
      shared.add(point);
      total = add(total, share);
      count++;
    }
  }
  const named = new Set(folded.match(POINT) ?? []);
  return count > 1 && shared.size === named.size ? { sum: total, count } : null;
}

function shareOf(groups: Readonly<Record<string, string | undefined>>): Rational | null {
  const { above, below, percent } = groups;
  if (percent !== undefined) {
    const figure = parseDecimal(percent);
    return figure === null ? null : divide(figure, HUNDRED);
  }
  return above === undefined || below === undefined || /^0+$/.test(below)
    ? null
    : rational(BigInt(above), BigInt(below));
}

/** 三项各占33.3% add up to one as far as it can be printed. */
export function isOneAsPrinted(shares: Rational, count: number): boolean {
  const missing = subtract(ONE, shares);
  const rounding = rational(BigInt(count), 200n);
  return compare(missing, ZERO) >= 0 && compare(missing, count % 3 === 0 ? rounding : ZERO) <= 0;
}
