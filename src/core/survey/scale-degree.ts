/** 满意程度, 了解程度: what step of a scale an answer is, by its words alone – scales differ in words (基本满意, 无感, 不太了解). */

/** 1 is the best of five; `null` is an answer outside a scale (雨污管网). */
export type ScaleDegree = 1 | 2 | 3 | 4 | 5;

const MEASURED =
  "(?:满意|了解|知晓|知道|清楚|熟悉|认可|认同|支持|赞成|及时|合理|方便|便利|规范|好|明显|有效|改善|提高|愿意|符合)";

/** The first pattern that fits holds: denials stand before the words that they deny. */
const DEGREES: readonly (readonly [degree: ScaleDegree, words: RegExp])[] = [
  [5, new RegExp(`^(?:非常|很|十分|完全|极)(?:不|没有?)${MEASURED}|^(?:极差|很差|非常差)$`)],
  [4, /^(?:比较|较|不太|不大|不够|不怎么|有点)(?:不|满意|了解|知晓|知道|清楚|熟悉|认可|认同|支持|好)/],
  [5, new RegExp(`^(?:不|没有?|未|从未)(?:听说|${MEASURED})|^差$`)],
  [3, /^(?:一般|无感|中立|说不清|不确定|没感觉|尚可|普通|中等)/],
  [1, new RegExp(`^(?:非常|很|十分|完全|特别|极其)${MEASURED}`)],
  [2, new RegExp(`^(?:比较|较|基本|大致|大体|部分)?${MEASURED}`)],
];
/** “比较满意” is a good step although it begins like “比较不满意”. */
const GOOD_BEGINNING = new RegExp(`^(?:比较|较)(?!不)${MEASURED}`);
const LABEL = /^\s*(?:[(（]?[A-Za-zＡ-Ｚ\d①-⑳]+[)）]?[.．、:：)）]?\s*)/;

/** @example degreeOf("B.比较了解") is 2; degreeOf("C.无感") is 3; degreeOf("A.雨污管网") is null */
export function degreeOf(option: string): ScaleDegree | null {
  const words = option.replace(LABEL, "").replace(/\s/g, "");
  if (GOOD_BEGINNING.test(words)) return 2;
  return DEGREES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** Whether the answer counts as 满意 or 知晓. */
export function isFavourable(option: string): boolean {
  const degree = degreeOf(option);
  return degree === 1 || degree === 2;
}
