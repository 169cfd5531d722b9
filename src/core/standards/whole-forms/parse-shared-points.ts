/** 宣传、培训、公示各占1/3，未落实的扣相应分值: points named in one breath, each worth the same. */
import { equals, isZero, multiply, ONE, whole } from "../../decimal/index.js";
import { pointsOf, shareOf } from "../../model/amount.js";
import type { Amount, ElementsRule } from "../../model/index.js";
import { readNumeral, readShare } from "../characters/read-numeral.js";
import { FIGURE, FULL_MARK, POINT, SHARE } from "../characters/words.js";
import { hasScoringWords } from "../clauses/filler.js";
import type { Composition } from "../composing/composition.js";

const UNMET =
  "(?:每?(?:有)?(?:一|1)?项)?(?:未落实|未开展|未完成|未建立|未达到|不符合|未符合|不达标|未达标|缺失|没有)(?:要求)?";
const MET = "(?:每?(?:一|1)?项)?(?:符合|满足|达到|具备|落实)(?:要求)?";
const TAIL = `(?:[,;。](?:${MET}的?,?(?:即?得|计)(?:相应|对应|该项)的?(?:分值|分数|分)|(?:${UNMET}|发现不符|否则)的?,?(?:则)?(?:不得|扣除|扣减|扣)(?:相应|对应|该项)的?(?:分值|分数|分)))`;
const SHARED = new RegExp(
  `^(?:评价|评分)?(?:要点:)?(?<names>[^,;。:\\d%]+?)(?:,?(?:以上|上述)[两二三四五六]?(?:项|点|个方面|方面)(?:内容)?,?)?(?:各|均|分别|每项)(?:占|得|计|为)?(?:(?:(?:${FULL_MARK})的?)?(?<share>${SHARE})(?:的?(?:${FULL_MARK}))?|(?<points>${FIGURE})${POINT})${TAIL}{0,2}[。;]?$`,
);
const NAME = /^[^、和及与]{2,20}$/;

/** @returns null unless the points make up all of 分值 */
export function parseSharedPoints(plain: string, { fullScore, spanOf }: Composition): ElementsRule | null {
  if (!/各|均|分别|每项/.test(plain)) return null;
  const { names = "", share, points } = SHARED.exec(plain)?.groups ?? {};
  const listed = names.replace(/["“”'《》]/g, "").split(/[、和及与]|以及/);
  if (listed.length < 2 || !listed.every((name) => NAME.test(name) && !hasScoringWords(name))) return null;
  const weight = share === undefined ? pointsOf(readNumeral(points ?? "0")) : shareOf(readShare(share));
  if (!isWhole(weight, listed.length, fullScore)) return null;
  const span = spanOf(0, plain.length);
  const elements = listed.map((words, at) => ({ number: at + 1, words, weight, unmet: "nothing" as const, span }));
  return { form: "elements", kind: "elements", elements, voids: [] };
}

function isWhole({ share, points }: Amount, count: number, fullScore: Composition["fullScore"]): boolean {
  if (isZero(points)) return equals(multiply(share, whole(count)), ONE);
  return fullScore !== null && equals(multiply(points, whole(count)), fullScore);
}
