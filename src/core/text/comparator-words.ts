/** Comparison words before and after a number: ≥, 不低于, 95%以上, 30天以内, 约, 左右. */
import type { Comparator } from "./figure.js";

/** 以上/以下/以内/不低于 count the number in; 超过/高于/低于 leave it out. Longer words stand before their beginnings. */
const BEFORE: readonly (readonly [RegExp, Comparator])[] = [
  [/^(?:≥|>=|=>|大于等于|大于或等于|高于等于|高于或等于|不低于|不少于|不小于|至少|最低)/, "≥"],
  [/^(?:≤|<=|=<|小于等于|小于或等于|低于等于|低于或等于|不超过|不高于|不多于|不大于|至多|最多|最高)/, "≤"],
  [/^(?:>|大于|高于|超过|多于)/, ">"],
  [/^(?:<|小于|低于|少于|不足|不到)/, "<"],
  [/^(?:=|等于)/, "="],
];
const AFTER: readonly (readonly [RegExp, Comparator])[] = [
  [/(?:\(含\)|含)?(?:及以上|及其以上|以上|或以上)(?:\(含\))?$/, "≥"],
  [/(?:\(含\)|含)?(?:及以下|以下|以内|之内|或以下|内)(?:\(含\))?$/, "≤"],
];
const APPROXIMATE_BEFORE = /^(?:约为?|大约|大概|近|将近|接近)/;
const APPROXIMATE_AFTER = /(?:左右|上下)$/;

interface Comparison {
  readonly comparator: Comparator | null;
  readonly isApproximate: boolean;
  /** The text without the words of comparison. */
  readonly rest: string;
}

/** @returns null where words before and after contradict each other (≥95%以下). */
export function readComparator(plain: string): Comparison | null {
  let rest = plain.replace(/^控制在/, "");
  let comparator: Comparator | null = null;
  for (const [words, sign] of BEFORE) {
    const match = words.exec(rest);
    if (match === null) continue;
    [comparator, rest] = [sign, rest.slice(match[0].length)];
    break;
  }
  for (const [words, sign] of AFTER) {
    const match = words.exec(rest);
    if (match === null) continue;
    if (comparator !== null && comparator !== sign) return null;
    [comparator, rest] = [sign, rest.slice(0, match.index)];
    break;
  }
  const bare = rest.replace(APPROXIMATE_BEFORE, "").replace(APPROXIMATE_AFTER, "");
  return { comparator, isApproximate: bare !== rest, rest: bare };
}
