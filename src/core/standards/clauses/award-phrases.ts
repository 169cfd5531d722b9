/** What a clause gives: 得5分, 得满分, 不得分, 扣2分, 扣分值的5%, 1~4分, 按比例得分, 酌情扣分. Found wherever it stands in the text. */
import { compare } from "../../decimal/index.js";
import { FULL_SCORE, NO_SCORE, pointsOf, shareOf } from "../../model/amount.js";
import type { Amount } from "../../model/index.js";
import { readNumeral, readShare } from "../characters/read-numeral.js";
import { WordPattern, type Groups, type Wording } from "../characters/word-pattern.js";
import { DECIMAL, FIGURE, FIGURE_OPENS, FULL_MARK, POINT, RANGE_SIGN, SHARE } from "../characters/words.js";

export type AwardPhrase =
  | { readonly says: "amount"; readonly amount: Amount }
  | { readonly says: "range"; readonly lowest: Amount; readonly highest: Amount }
  | { readonly says: "deduct"; readonly amount: Amount; readonly below: boolean }
  | { readonly says: "deduct-range"; readonly lowest: Amount; readonly highest: Amount }
  | { readonly says: "add"; readonly amount: Amount }
  | { readonly says: "add-or-deduct"; readonly amount: Amount }
  | { readonly says: "proportion"; readonly words: string }
  /** Null where the sentence leaves the ends to the cases beside it: 按插值法计分. */
  | { readonly says: "between"; readonly ends: { readonly low: Amount; readonly high: Amount } | null }
  | { readonly says: "discretion" }
  /** 以完成率乘以分值计算得分: a formula in words. */
  | { readonly says: "product"; readonly factor: string; readonly by: string }
  /** 从高到低排序，分别得8、6、4分: the rank among others decides. */
  | { readonly says: "ranked" };

export interface FoundAward {
  readonly phrase: AwardPhrase;
  readonly start: number;
  readonly end: number;
}

const GIVE =
  "(?:酌情|适当|可|即|各|均|应|直接|分别|(?:分别|依次)?(?:对应|相应))?(?:得分为|得分|计分|记分|赋分|评分|获得|可得|计得|给予|赋予|计为|记为|得|记|计|赋|给|评|获|为)";
const TAKE =
  "(?:(?:视|按|根据)(?:情节|程度|情况|严重程度)(?:轻重|严重程度|程度)?,?(?:酌情)?|酌情|酌|视情况|视情|适当|可|各|应|直接)?(?:扣减|扣除|减扣|核减|倒扣|扣|减去|减)";
/** The characters that GIVE, TAKE and FULL_MARK can begin with. */
const GIVING = "酌适可即各均应直分依对相得计记赋评获给为";
const TAKING = "视按根酌适可各应直扣减核倒";
const MARKS = "该本此其相对单全所标指权静动应分满项";
const SCORE_WORDS = "(?:该项|本项|此项|该指标|本指标|相应|对应|所有|全部)?";
const DEFINITE = "(?:该项|本项|此项|该指标|本指标|直接|均|一律|也|得分){0,6}";
/** 80-90分（不含）得3分, 得分90分以上得5分: marks that are measured, not given. */
const NOT_MEASURED = "(?!\\(不?含|含|以[上下内]|及以|之间|区间)";
const METHOD =
  "(?:计算得分|确定得分|折算得分|得分|计分|记分|给分|赋分|打分|评分|折算|扣分|扣除得分|扣除相应分值|扣除相应权重分值|扣减分值|扣减得分|扣减|计算分值|确定分值|计算|递减)";

interface Pattern extends Wording {
  readonly opens: string;
  /** Gives a share of 分值, and is not tried where the text names no share. */
  readonly isShare?: true;
}

/** The first of them that matches at a place wins. */
const PATTERNS = {
  ranked: {
    opens: "按依根从由",
    words: `按名次得分(?<byPlace>)|(?:(?:按|依|根据)[^,;。\\n]{0,12}?)?(?:从高到低|由高到低|从低到高|由低到高|从大到小|从小到大|从优到劣)(?:的)?(?:顺序|次序)?(?:排序|排名|排列|排位)?,?(?:依次|分别|逐次)?(?:得|计|记|赋)(?<ranked>(?:${FIGURE}分?、)+${FIGURE})${POINT}`,
  },
  deductRange: { opens: TAKING, words: `${TAKE}(?<drFrom>${FIGURE})分?${RANGE_SIGN}(?<drTo>${FIGURE})${POINT}` },
  deductPoints: { opens: TAKING, words: `${TAKE}(?<dPoints>${FIGURE})(?:个)?${POINT}` },
  deductShare: {
    opens: TAKING,
    words: `${TAKE}(?:(?:${FULL_MARK})的?(?<dShareAfter>${SHARE})|(?<dShareBefore>${SHARE})的?(?:${FULL_MARK}))`,
    isShare: true,
  },
  deductAll: {
    opens: "扣全",
    words: `(?:扣除|扣减|扣)${SCORE_WORDS}(?:的)?(?:全部分值|全部分数|全分|所有分值|所有分数|满分)(?<dAll>)|全扣`,
  },
  addOrDeduct: {
    opens: "加增",
    words: `(?:加减|加或减|增减)(?:(?<adPoints>${FIGURE})${POINT}|(?:${FULL_MARK})的?(?<adShare>${SHARE}))`,
  },
  add: {
    opens: "加奖增酌各可应",
    words: `(?:酌情|各|可|应)?(?:加记|加计|奖励|增加|加分|加)(?<aPoints>${FIGURE})${POINT}`,
  },
  nothing: {
    opens: "不零无得按记计为赋给评0该本此直均一也",
    words: `${DEFINITE}(?:不得分|不计分|不给分|不赋分|不记分|不予得分|不予计分|不予给分|不得该项(?:的)?分(?:值|数)?|不得任何分|得零分|记零分|计零分|为零分|零分|无分|(?:得分为|得分|按照?|得|记|计|为|赋|给|评)?(?<![\\d.])0(?:\\.0+)?分(?:计算|计)?|(?:得分为|得|计|记)0(?=[,;。)\\n]|$))(?<zero>)`,
  },
  range: {
    opens: `${GIVING}${FIGURE_OPENS}`,
    words: `(?:${GIVE})?(?<rFrom>${FIGURE})分?(?:\\(不?含\\))?${RANGE_SIGN}(?<rTo>${FIGURE})(?:\\(不?含\\))?${POINT}${NOT_MEASURED}(?!的?,?(?:得|计|记|赋|扣|不得分))`,
  },
  interpolated: {
    opens: "按采以线插内",
    words: `(?:按照?|采用|以)?(?:线性)?(?:插值法|内插法|插值|线性插值)(?:计算得分|确定得分|计算分值|计算|计分|得分)(?<interpolated>)`,
  },
  between: {
    opens: "在",
    words: `在(?<bLow>0分?|零分|${FIGURE}分)(?:和|与|至|到|-|~)(?<bHigh>满分|${FIGURE}分)之间(?:按比例|按照比例|线性|采用内插法|按内插法|按?线性插值|插值)?(?:计算确定|计算得分|确定得分|计算|计分|得分|确定)`,
  },
  // 酌情打分，0-5分: the range is what the judgement moves in.
  openRange: {
    opens: "酌视",
    words: `(?:酌情|视情况?)(?:给分|得分|打分|赋分|计分|评分|评价)[,:]?(?:得|在)?(?<orFrom>${FIGURE})分?${RANGE_SIGN}(?<orTo>${FIGURE})${POINT}(?:之间)?`,
  },
  shareRange: {
    opens: `${GIVING}${MARKS}\\d`,
    words: `(?:${GIVE})?(?:(?:${FULL_MARK})的)?(?<srFrom>\\d+%?)(?:\\(不?含\\))?${RANGE_SIGN}(?<srTo>\\d+%)(?:\\(不?含\\))?的?(?:${FULL_MARK})|${GIVE}(?:${FULL_MARK})的(?<ssFrom>\\d+%?)${RANGE_SIGN}(?<ssTo>\\d+%)`,
    isShare: true,
  },
  share: {
    opens: GIVING,
    words: `(?:${GIVE}(?:(?:${FULL_MARK})的?(?<sAfter>${SHARE})|(?<sBefore>${SHARE})的?(?:${FULL_MARK})))`,
    isShare: true,
  },
  // 良好得85%: behind 得, and with nothing after it, the per cent are those of 分值.
  shareAlone: {
    opens: "得计记赋按",
    words: `(?:(?:得|计|记|赋)(?<sAlone>${DECIMAL}%)|按照?(?<sBy>${DECIMAL}%)(?:计分|得分|给分|赋分))(?=[,;。\\n]|$)`,
    isShare: true,
  },
  full: {
    opens: `${GIVING}不按满`,
    words: `(?:${GIVE}(?:该指标所赋|该项|本项|此项|该指标|本指标|指标|标准|相应|全部|满){0,6}(?:满分|全分|基本分(?!\\d|[\\s\\S]*加(?:\\d|分))|全部分值|全部分数|标准分值|标准分|权重分值|权重分|分值)|不加分[、,也和]?不扣分|不扣分|(?:按照?)?满分)(?:计算|计(?!分)|处理)?(?<full>)(?!为止|[×*÷/+x(])`,
  },
  points: {
    opens: `${GIVING}按(`,
    words: `(?:${GIVE}(?:基准分|基本分|基础分)?(?<points>${FIGURE})${POINT}${NOT_MEASURED}|按照?(?<pointsBy>${FIGURE})${POINT}(?:计算|计)|\\((?<pointsIn>${FIGURE})${POINT}\\))`,
  },
  product: {
    opens: "按以用",
    words: `(?:按照?|以(?![上下内外])|用)(?<factor>[^,;。\\n\\d×]{1,14}?(?:率|比例|程度|度))(?:乘以|乘|×|x)(?:该项|本项|该|指标){0,6}(?:(?:分值|满分|权重分?|标准分)(?:计算得分|计算|得分|计分|计){0,6}|(?<by>${DECIMAL}(?:×${DECIMAL})*)(?:计算得分|得分|计分))`,
  },
  proportion: {
    opens: "按根以",
    words: `(?:按照?|根据|以(?![上下内外]))(?<proportion>[^,;。\\n按扣]{0,28}?(?:比例|比率|比重|完成率|达成率|完成度|程度|完成情况|偏差率|百分比|进度)(?:(?!的?一?[\\d半倍折减])[^,;。\\n]){0,8}?)${METHOD}(?:得分)?`,
  },
  discretion: {
    opens: "视根按酌适",
    words: `(?:(?:视|根据|按)(?:具体)?(?:情节|情况|情|程度|影响)(?:轻重|大小|严重程度|程度)?,?(?:酌情)?|酌情|适当|酌)(?:予以)?(?:扣除相应分值|扣除分值|扣除得分|扣分|给分|得分|打分|赋分|扣减|计分|扣除|评分)(?<discretion>)`,
  },
  bare: {
    opens: FIGURE_OPENS,
    words: `(?<!含|含\\d{1,3})(?<bare>${FIGURE})${POINT}(?=[,;。、.\\n\\d)①-⑳]|\\(?[A-Ha-h一二三四五六七八九\\d][).、]|$)`,
  },
} satisfies Readonly<Record<string, Pattern>>;

/** A share beside a word of the score: 分值的5%, 得85%, 5%权重, 60%-80%（不含）分值. */
export const NAMES_SHARE = new RegExp(
  "[分值重数为予得记计赋给评获减除扣去按照]的?(?:\\d+(?:\\.\\d+)?[%/~—至到-]|[一二三四五]分之|百分之|一半)|" +
    `(?:%|/\\d+|分之[一二三四五六七八九十百]+|一半)(?:\\(不?含\\))?的?[${MARKS}]`,
);
export const AWARD_WORDINGS: readonly Pattern[] = Object.values(PATTERNS);
const AWARD = awardPattern(AWARD_WORDINGS);
const AWARD_OF_POINTS = awardPattern(AWARD_WORDINGS.filter(({ isShare }) => isShare !== true));

function awardPattern(patterns: readonly Pattern[]): WordPattern {
  const opening = patterns.map(({ opens }) => opens).join("");
  return new WordPattern(patterns, "g", (wording) => `(?=[${opening}])${wording}`);
}

/** Where the awards of a text are looked for. */
export interface AwardSearch {
  readonly plain: string;
  readonly pattern: WordPattern;
}

export function searchAwards(plain: string): AwardSearch {
  return { plain, pattern: NAMES_SHARE.test(plain) ? AWARD : AWARD_OF_POINTS };
}

/** The next award at or after `from`; null where none follows. */
export function findAward({ plain, pattern }: AwardSearch, from: number): FoundAward | null {
  const match = pattern.match(plain, from);
  return match === null ? null : { phrase: phraseOf(match.words, match.groups), start: match.start, end: match.end };
}

function phraseOf(words: string, groups: Groups): AwardPhrase {
  return deductionOf(words, groups) ?? additionOf(groups) ?? rangeOf(groups) ?? plainAward(words, groups);
}

function deductionOf(words: string, groups: Groups): AwardPhrase | null {
  const { drFrom, drTo, dPoints, dShareAfter, dShareBefore, dAll } = groups;
  const below = words.includes("倒扣");
  if (drFrom !== undefined && drTo !== undefined) {
    const [lowest, highest] = ordered(drFrom, drTo);
    return { says: "deduct-range", lowest, highest };
  }
  if (dPoints !== undefined) return { says: "deduct", amount: pointsOf(readNumeral(dPoints)), below };
  const share = dShareAfter ?? dShareBefore;
  if (share !== undefined) return { says: "deduct", amount: shareOf(readShare(share)), below };
  return dAll !== undefined || words === "全扣" ? { says: "amount", amount: NO_SCORE } : null;
}

function additionOf({ adPoints, adShare, aPoints }: Groups): AwardPhrase | null {
  if (adPoints !== undefined) return { says: "add-or-deduct", amount: pointsOf(readNumeral(adPoints)) };
  if (adShare !== undefined) return { says: "add-or-deduct", amount: shareOf(readShare(adShare)) };
  return aPoints === undefined ? null : { says: "add", amount: pointsOf(readNumeral(aPoints)) };
}

function rangeOf(groups: Groups): AwardPhrase | null {
  const { bLow, bHigh } = groups;
  const [rFrom, rTo] = [groups["rFrom"] ?? groups["orFrom"], groups["rTo"] ?? groups["orTo"]];
  const srFrom = groups["srFrom"] ?? groups["ssFrom"];
  const srTo = groups["srTo"] ?? groups["ssTo"];
  if (rFrom !== undefined && rTo !== undefined) {
    const [lowest, highest] = ordered(rFrom, rTo);
    return { says: "range", lowest, highest };
  }
  if (srFrom !== undefined && srTo !== undefined) {
    const from = readShare(srFrom.endsWith("%") ? srFrom : `${srFrom}%`);
    const shares = [shareOf(from), shareOf(readShare(srTo))] as const;
    const [lowest, highest] = compare(from, readShare(srTo)) > 0 ? [shares[1], shares[0]] : shares;
    return { says: "range", lowest, highest };
  }
  if (groups["interpolated"] !== undefined) return { says: "between", ends: null };
  if (bLow === undefined || bHigh === undefined) return null;
  const high = bHigh === "满分" ? FULL_SCORE : pointsOf(readNumeral(bHigh.slice(0, -1)));
  return { says: "between", ends: { low: pointsOf(readNumeral(bLow.replace(/分$/, ""))), high } };
}

function plainAward(words: string, groups: Groups): AwardPhrase {
  if (groups["factor"] !== undefined) return { says: "product", factor: groups["factor"], by: groups["by"] ?? "分值" };
  if (groups["ranked"] !== undefined || groups["byPlace"] !== undefined) return { says: "ranked" };
  const { zero, full, sAfter, sBefore, points, pointsBy, pointsIn, bare, proportion } = groups;
  if (zero !== undefined) return { says: "amount", amount: NO_SCORE };
  if (full !== undefined) return { says: "amount", amount: FULL_SCORE };
  const share = sAfter ?? sBefore ?? groups["sAlone"] ?? groups["sBy"];
  if (share !== undefined) return { says: "amount", amount: shareOf(readShare(share)) };
  const figure = points ?? pointsBy ?? pointsIn ?? bare;
  if (figure !== undefined) return { says: "amount", amount: pointsOf(readNumeral(figure)) };
  return proportion === undefined ? { says: "discretion" } : { says: "proportion", words };
}

function ordered(from: string, to: string): readonly [Amount, Amount] {
  const [left, right] = [readNumeral(from), readNumeral(to)];
  return compare(left, right) > 0 ? [pointsOf(right), pointsOf(left)] : [pointsOf(left), pointsOf(right)];
}
