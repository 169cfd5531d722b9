/**
 * A clause behind the last numbered point that only repeats what the points say: 以上指标，不达标不得分; 存在一项不符合扣除相应分值;
 * 每少一项扣1分 behind points of 1分 each. “一项不符合不得分” is no such clause: it takes everything.
 */
import { equals } from "../../decimal/index.js";
import type { Rational } from "../../decimal/index.js";
import { readNumeral } from "../characters/read-numeral.js";
import type { Scan } from "./statement.js";
import { FIGURE } from "../characters/words.js";

export interface PointTail {
  readonly start: number;
  /** What the clause takes for a missing point; null where it names none. */
  readonly each: Rational | null;
}

const UNMET =
  "(?:不合规|不规范|不到位|未落实|未完成|未做到|不达标|未达标|不符合|未符合|不满足|未满足|未达到|不具备)(?:要求|标准)?的?,?(?:则)?";
const LOSES = "(?:(?:扣除|扣减|扣)(?:相应|对应|该项)的?|不得该项的?)(?:分值|分数|分)";
const TAIL = new RegExp(
  `(?:[,;。\\n]+|(?<=\\)))(?:(?:以上|上述)(?:各项)?(?:指标|要素|内容|情况|条件)?,?)?(?:${UNMET}(?:不得分|${LOSES})|每?(?:存在|有|出现|缺少|缺|少)?(?:一|1)?(?:项|条|个)${UNMET}${LOSES}|每?(?:缺少|缺|少|存在|有|出现)(?:一|1)(?:项|条|个)(?:${UNMET})?的?,?(?:扣除|扣减|扣)(?<each>${FIGURE})分)(?:,(?:直至)?扣完(?:为止)?)?[。;]?$`,
);

/** @returns null where the last point, from `start` to `end`, has no such clause. */
export function findPointTail(plain: string, start: number, end: number): PointTail | null {
  const match = TAIL.exec(plain.slice(start, end));
  if (match === null) return null;
  const each = match.groups?.["each"];
  return { start: start + match.index, each: each === undefined ? null : readNumeral(each) };
}

/** Whether every point is given points of its own, and as many as the clause takes. */
export function repeatsPoints({ each }: PointTail, scans: readonly Scan[]): boolean {
  return scans.every(({ statements: [point, ...more] }) => {
    if (point?.award.says !== "amount" || more.length > 0 || point.step !== null) return false;
    return each === null || equals(point.award.amount.points, each);
  });
}
