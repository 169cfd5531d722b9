/** The language of 要点: which share of the score each point has, and what becomes of a point that is not met. */
import { divide, equals, isZero, multiply, ONE, whole, type Rational } from "../../decimal/index.js";
import { pointsOf, shareOf } from "../../model/amount.js";
import type { Amount, Element, ElementsRule } from "../../model/index.js";
import type { Span } from "../../text/index.js";
import { sameAmount } from "../clauses/amounts.js";
import type { Composition } from "../composing/composition.js";
import { readNumeral, readShare } from "../characters/read-numeral.js";
import { CHINESE_DIGITS, CIRCLED, FIGURE, FULL_MARK, POINT, SHARE } from "../characters/words.js";

const LABELS = "[①-⑳、,和及]*[①-⑳]";
const WEIGHTS = new RegExp(
  `[,;。]*(?:其中)?(?:评价|评分)?要?点?(?<labels>${LABELS})(?:分别|各|均|每项|各自){0,6}(?:占|得|为)(?:(?:${FULL_MARK})的?(?<after>${SHARE})|(?<before>${SHARE})(?:的?(?:${FULL_MARK}))?|(?<points>${FIGURE})${POINT})`,
  "y",
);
const PLAIN_TAIL = new RegExp(
  "[,;。]*(?:" +
    "(?:符合|满足|达到|具备)(?:相关|相应|该|各|以上)?(?:评价)?要点(?:的)?(?:要求)?的?,?(?:即?得|计|记)(?:相应|对应|该要点|该项){0,6}(?:的)?(?:权重)?(?:分值|分数|分)|" +
    "(?:否则|不符合|不满足|未满足|不符合的|不满足的|未达到的)(?:的|相关要点|相应要点)?,?(?:则)?(?:扣除|扣减|扣|不得)(?:相应|对应|该要点|该项){0,6}(?:的)?(?:权重)?(?:分值|分数|分)" +
    ")",
  "y",
);
const LABELLED_LOSS = new RegExp(
  `[,;。]*(?:不满足|不符合|未满足)(?:评价)?要点(?<labels>${LABELS})的?,?(?:扣除|扣减|扣|不得)(?:相应|对应){0,6}(?:的)?(?:权重)?(?:分值|分数|分)`,
  "y",
);
const JUDGED_TAIL = new RegExp(
  "[,;。]*(?:" +
    "(?:否则|不满足时|不符合时),?按(?:照)?(?:偏差率|完成率|比例|偏差程度)(?:扣除|扣减|计算|得)(?:相应|对应){0,6}(?:的)?(?:权重)?(?:分值|分数|得分|分)|" +
    `(?:各|该|每个)?(?:评价)?要点(?<labels>${LABELS})?(?:中)?,?每(?:出现|发现|有|存在)(?:一|1)(?:项|处|个|家|例|起)[^,;。]{0,16},(?:则)?(?:扣除|扣减|扣)(?:该要点)?(?:${FULL_MARK})的?${SHARE}(?:,(?:出现|发现|有)${CHINESE_DIGITS}(?:项|处|个)(?:及)?以上[^,;。]{0,10},该要点不得分)?|` +
    `每(?:出现|发现|有|存在)(?:一|1)(?:项|处|个|家|例|起)[^,;。]{0,16},(?:则)?(?:扣除|扣减|扣)(?:标分值|${FULL_MARK})的?${SHARE}|` +
    `要点(?<left>${LABELS})不满足时由评价人员判定|` +
    "(?:不满足时|不满足的|否则),各要点得分为[:]?[^;。=]+×[^;。=]+(?:[;。][^;。=]+=[^;。=]+)?" +
    ")",
  "y",
);
/** 每符合一项得1分, 每项1分, 每有一项不符合扣0.5分: one weight for all numbered points. */
const EACH_POINT = new RegExp(
  `^[,;。]*(?:以上|上述)?(?:[两二三四五六七八]?(?:个方面|方面|项|点|条|个)(?=各|每))?(?:各项|各要点|评价要点|要点|内容|指标|条件|要素|情况)?[,:]?(?:(?:每|各)?(?:符合|满足|达到|具备|完成|做到|有|含)?(?:其中)?(?:一|1|每)?(?:项|条|个|点)(?:要求|要点|要素|条件|评价要点|内容|指标)?(?:符合|满足)?的?,?(?:各)?(?:得|计|记|占)?|(?:各项|各要点|各)(?:各)?(?:得|计|占))(?:(?<points>${FIGURE})${POINT}|(?:${FULL_MARK})的?(?<after>${SHARE})|(?<before>${SHARE})(?:的?(?:${FULL_MARK}))?)`,
);
const EACH_MISSING = new RegExp(
  `^[,;。]*(?:以上|上述)?(?:各项|要点|内容|条件|要素|情况)?[,:]?(?:全部(?:符合|满足|具备)的?,?得满分,?)?(?:每)?(?:有|缺|缺少|少|存在|出现)?(?:一|1)(?:项|条|个|点)(?:要求|要点|要素|条件|内容)?(?:不符合|不满足|未满足|不达标|未达到|缺失|不具备|未完成)?(?:要求)?的?,?(?:则)?(?:扣除|扣减|扣)(?:相应|该项)?(?:(?<points>${FIGURE})${POINT}|(?:${FULL_MARK})的?(?<after>${SHARE})|(?<before>${SHARE})的?(?:${FULL_MARK}))`,
);
const TAIL_END =
  /^[,;。]*(?:(?:符合|满足|达到)的?,?得相应(?:分值|分数|分)|扣完为止|不达标的?不得分|未达标的?不得分|均不(?:满足|符合)的?不得分|直至扣完|满分为止|不符合的?不得分|不满足的?不得分|否则不得分|不符合的?该项不得分)?[,;。]*$/;

/** @returns null where the text is not written in this language from end to end. */
export function parseElements(plain: string, spanOf: (start: number, end: number) => Span): ElementsRule | null {
  const weighed = readWeights(plain, spanOf);
  if (weighed === null) return null;
  const judged = readTails(plain, weighed.end);
  if (judged === null) return null;
  const elements = weighed.elements.map((element): Element => {
    const isJudged = judged === "all" || judged.includes(CIRCLED.charAt(element.number - 1));
    return isJudged ? { ...element, unmet: "judged" } : element;
  });
  return { form: "elements", kind: "elements", elements, voids: [] };
}

function readWeights(
  plain: string,
  spanOf: (start: number, end: number) => Span,
): { elements: Element[]; end: number } | null {
  const elements: Element[] = [];
  let end = 0;
  for (;;) {
    WEIGHTS.lastIndex = end;
    const match = WEIGHTS.exec(plain);
    if (match === null) break;
    const span = spanOf(match.index, WEIGHTS.lastIndex);
    for (const label of (match.groups?.["labels"] ?? "").replace(/[^①-⑳]/g, "")) {
      const number = CIRCLED.indexOf(label) + 1;
      elements.push({ number, words: `要点${label}`, weight: weightOf(match.groups ?? {}), unmet: "nothing", span });
    }
    end = WEIGHTS.lastIndex;
  }
  if (elements.length === 0) return null;
  const isNumbered = elements.every(({ number }) => elements.filter((other) => other.number === number).length === 1);
  elements.sort((left, right) => left.number - right.number);
  return isNumbered ? { elements, end } : null;
}

function weightOf({ after, before, points }: Readonly<Record<string, string | undefined>>): Amount {
  const share = after ?? before;
  return share === undefined ? pointsOf(readNumeral(points ?? "0")) : shareOf(readShare(share));
}

/** The labels whose loss a person must judge, or all of them; null where words are left over. */
function readTails(plain: string, from: number): string | null {
  let judged = "";
  let at = from;
  while (at < plain.length) {
    const tail = [PLAIN_TAIL, LABELLED_LOSS, JUDGED_TAIL].find((pattern) => {
      pattern.lastIndex = at;
      return pattern.test(plain);
    });
    if (tail === undefined) return TAIL_END.test(plain.slice(at)) ? judged : null;
    if (tail === JUDGED_TAIL) {
      tail.lastIndex = at;
      const groups = tail.exec(plain)?.groups;
      const labels = groups?.["labels"] ?? groups?.["left"];
      judged = labels === undefined ? "all" : judged + labels;
    }
    at = tail.lastIndex;
  }
  return judged;
}

/** Points without weights of their own, weighed by one clause behind the last. `tailStart` is where that clause begins. */
export function weighPoints(
  plain: string,
  points: readonly { readonly start: number; readonly end: number }[],
  { spanOf, fullScore }: Pick<Composition, "spanOf" | "fullScore">,
): ElementsRule | null {
  const last = points.at(-1);
  if (last === undefined) return null;
  const split = /[。;\n][^。;\n]*[。;]?$|,(?=每|以上|各)[^,。;]*[。;]?$/.exec(plain.slice(last.start, last.end));
  if (split === null) return null;
  const tailStart = last.start + split.index;
  const weight = commonWeight(plain.slice(tailStart, last.end), points.length, fullScore);
  if (weight === null) return null;
  const elements = points.map(({ start, end }, at): Element => {
    const until = end === last.end ? tailStart : end;
    const words = plain.slice(start, until).replace(/^[,;。:\n]+|[,;。:\n]+$/g, "");
    return { number: at + 1, words, weight, unmet: "nothing", span: spanOf(start, until) };
  });
  return { form: "elements", kind: "elements", elements, voids: [] };
}

function commonWeight(tail: string, count: number, fullScore: Rational | null): Amount | null {
  const each = EACH_POINT.exec(tail);
  if (each !== null) {
    const weight = eachWeight(each.groups ?? {}, count);
    const rest = withoutAll(tail.slice(each[0].length), weight, count);
    // 各占25%分值，每满足一项得25%分值: said twice.
    const again = EACH_POINT.exec(rest);
    const isSame = again !== null && sameAmount(weight, eachWeight(again.groups ?? {}, count));
    return TAIL_END.test(isSame ? rest.slice(again[0].length) : rest) ? weight : null;
  }
  const missing = EACH_MISSING.exec(tail);
  if (missing === null || !TAIL_END.test(tail.slice(missing[0].length))) return null;
  const weight = eachWeight(missing.groups ?? {}, count);
  return takesAll(weight, count, fullScore) ? weight : null;
}

/** 全部符合得4分, 共4分 behind 每符合一项得1分 of four points: their sum, said once more. */
const ALL_MET = new RegExp(
  `^[,;](?:全部(?:符合|满足|达到|具备)的?,?(?:得|计)|共计?|合计|满分)(?:(?<points>${FIGURE})${POINT}|满分)`,
);

function withoutAll(rest: string, weight: Amount, count: number): string {
  const all = ALL_MET.exec(rest);
  if (all === null) return rest;
  const points = all.groups?.["points"];
  const isSum = points === undefined || equals(multiply(weight.points, whole(count)), readNumeral(points));
  return isSum ? rest.slice(all[0].length) : rest;
}

function eachWeight({ points, after, before }: Readonly<Record<string, string | undefined>>, count: number): Amount {
  const share = after ?? before;
  if (share !== undefined) return shareOf(readShare(share));
  return points === undefined ? shareOf(divide(ONE, whole(count))) : pointsOf(readNumeral(points));
}

/** 每有一项不符合扣2分 takes from 分值: only where the points make up all of it is what is left the sum of those met. */
function takesAll({ points, share }: Amount, count: number, fullScore: Rational | null): boolean {
  const all = whole(count);
  if (!isZero(share)) return isZero(points) && equals(multiply(share, all), ONE);
  return fullScore !== null && equals(multiply(points, all), fullScore);
}
