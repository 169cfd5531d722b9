/**
 * Quantities of the whole project as sentences mention them: how many of what were planned, started or finished.
 * A mention that speaks of a part – one street, one lot, one year, “其中” – is not of the whole and is left out.
 */
import { divide, multiply, rational, type Rational } from "../../decimal/index.js";
import type { CellAddress } from "../../grid/index.js";
import { parseUnit } from "../../text/index.js";
import { parseFigure, type Figure } from "./figure.js";
import type { CheckedWorkbook } from "./checked-sheets.js";
import { foundInTexts } from "./text-cell.js";

export interface QuantityMention {
  readonly aspect: Aspect;
  /** What is counted (小区, 楼栋, 建筑面积); "" where the unit alone says it. */
  readonly noun: string;
  /** In base units: 330.74万平方米 is 3307400. */
  readonly value: Rational;
  readonly unit: string;
  /** One unit of the last printed digit, in base units. */
  readonly step: Rational;
  readonly figure: Figure;
  /** As printed, with its unit. */
  readonly words: string;
  readonly cell: CellAddress;
}

type Mention = Omit<QuantityMention, "cell">;

export type Aspect = "planned" | "started" | "finished" | "paid" | "received" | "allocated" | "worked";

const UNITS = "平方公里|平方米|㎡|公里|千米|米|亩|公顷|栋|幢|户|人次|个|处|座|台|套|所|辆|吨|家|件|万元|亿元|元";
const MENTION = new RegExp(
  String.raw`(?<figure>\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)\s*(?<scale>万)?(?<unit>${UNITS})(?<after>[\u4e00-\u9fa5]{0,6})`,
  "gu",
);

/** The nearest of these before a figure (未开工 before 开工) says what the figure is of; the last one in a sentence holds for the figures that follow. */
const ASPECTS: readonly (readonly [aspect: Aspect | null, words: RegExp])[] = [
  [null, /未开工|未完工|未完成|未支付|不|拟调|调整|其中|预计|约/gu],
  ["planned", /计划|目标|任务|拟|应改造/gu],
  ["started", /开工/gu],
  ["finished", /完工|竣工|建成/gu],
  ["paid", /支付|支出/gu],
  ["received", /到位/gu],
  ["allocated", /拨付/gu],
  ["worked", /产值/gu],
];
/** Words for a part of the project or of its time. */
const PART =
  /街道|标段|[乡镇村](?!卫生|民|级|容|庄|域|道)|社区|单位工程|其中|分别|上半年|当年|本年|\d{4}年|一期|三期|专债|债券|中央|省级|市级|区级|县级|每/;
const SENTENCE = /[^。；;\n]+/gu;
const FILLER = /(?:共计|合计|总计|累计|共|约|为|达到|达|是|有|计|:|：|的)+$/u;
const VERBS =
  /.*(?:计划|目标|拟|任务|开工|完工|竣工|建成|支付|支出|到位|拨付|涉及|改造|实施|建设|新建|完成|[:：，、])/u;

/** In the order of the sheets and their cells. */
export function quantityMentions(input: CheckedWorkbook): QuantityMention[] {
  return foundInTexts(input, [(text) => MAY_COUNT.test(text)], mentionsIn).flatMap(({ found, cell }) =>
    found.map((mention) => ({ ...mention, cell })),
  );
}

const SHORTEST = 6;
/** A figure with the first character of a unit behind it. */
const MAY_COUNT = new RegExp(`\\d\\s*[万${[...new Set(UNITS.split("|").map((unit) => unit.slice(0, 1)))].join("")}]`);
const HAS_QUANTITY = new RegExp(String.raw`\d\s*万?(?:${UNITS})`, "u");

function mentionsIn(folded: string): readonly Mention[] | null {
  if (folded.length < SHORTEST || !HAS_QUANTITY.test(folded)) return null;
  const mentions = [...folded.matchAll(SENTENCE)].flatMap((sentence) =>
    mentionsInSentence(sentence[0], sentence.index),
  );
  return mentions.length === 0 ? null : mentions;
}

function mentionsInSentence(sentence: string, offset: number): Mention[] {
  return [...sentence.matchAll(MENTION)].flatMap((match) => {
    const { figure: digits = "", scale = "", unit: unitWords = "", after = "" } = match.groups ?? {};
    const before = sentence.slice(0, match.index);
    const aspect = aspectOf(before);
    const figure = parseFigure(digits);
    if (aspect === null || figure === null || PART.test(before) || /^(?:以上|以下|以内|左右|多|余)/.test(after))
      return [];
    const { base, factor } = parseUnit(`${scale}${unitWords}`);
    return [
      {
        aspect,
        noun: nounOf(before, unitWords, after),
        value: multiply(figure.value, factor),
        unit: base,
        step: divide(factor, rational(10n ** BigInt(figure.places))),
        figure: { ...figure, span: { start: offset + match.index, end: offset + match.index + digits.length } },
        words: `${digits}${scale}${unitWords}`,
      },
    ];
  });
}

function aspectOf(before: string): Aspect | null {
  let [latest, aspect]: [number, Aspect | null] = [-1, null];
  for (const [candidate, words] of ASPECTS) {
    for (const match of before.matchAll(words)) {
      const end = match.index + match[0].length;
      if (end > latest) [latest, aspect] = [end, candidate];
    }
  }
  return aspect;
}

/** “80个小区” names it after the unit, “小区数为79个” before the figure; 栋 and 户 are names of their own. */
function nounOf(before: string, unit: string, after: string): string {
  if (/^[栋幢户]$/.test(unit)) return "";
  if (unit === "个" && after !== "") return after.replace(/(?:，|的).*$/u, "");
  const name = before
    .slice(-16)
    .replace(FILLER, "")
    .replace(/(?:个数|数量|总数|数|情况)$/u, "")
    .replace(VERBS, "");
  return name.replace(/^总/u, "");
}
