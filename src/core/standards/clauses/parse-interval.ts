/** Intervals of one quantity: 满意度≥90%, 80%≤完成率<90%, 60%(含)-80%, 小于90%且大于等于80%, 不低于全省平均值, 在5%以内. */
import { compare, isZero } from "../../decimal/index.js";
import type { Reference } from "../../model/index.js";
import { againstTarget } from "./against-target.js";
import type { WordedBound } from "./condition-reading.js";
import { bounded, signOf, type Interval } from "./interval-bounds.js";
import {
  ABOVE,
  BELOW,
  FIGURE,
  figureReference,
  hasComparison,
  includedFigure,
  INCLUSION,
  SIGN_WORDS,
  SIGNS,
  TAIL,
  UNITS,
  type Sign,
} from "./interval-words.js";
import { parseChange } from "./parse-change.js";
import { parseMagnitude } from "./parse-magnitude.js";
import { readNumeral } from "../characters/read-numeral.js";

const SINGLE = new RegExp(
  `^(?<subject>.*?)(?:控制在|介于|处于|保持在|维持在|降至|降到|下降至|下降到|跌至|在)?(?<sign>${SIGN_WORDS})?(?<figure>${FIGURE})(?<inclusion>${INCLUSION})(?<suffix>${ABOVE}|${BELOW})?(?<inclusionAfter>${INCLUSION})${TAIL}$`,
);
const CHAIN = new RegExp(
  `^(?<left>${FIGURE})(?<leftSign>[≤<>≥])(?<subject>[^\\d≤<≥>]{0,24}?)(?<rightSign>[≤<>≥])(?<right>${FIGURE})${TAIL}$`,
);
const RANGE = new RegExp(
  `^(?<subject>.*?)(?:控制在|介于|处于|达到|在|为)?(?<from>(?<![\\d%])-?\\d[\\d,]*(?:\\.\\d+)?)(?<fromUnit>%|‰|${UNITS}|[百千万亿]+)?(?<fromInclusion>${INCLUSION})(?:-|~|—+|至|到|和|与)(?<to>-?\\d[\\d,]*(?:\\.\\d+)?)(?<toUnit>%|‰|${UNITS})?(?<toInclusion>${INCLUSION})(?:以内|之间|区间|范围){0,6}(?:内)?(?<after>${INCLUSION})${TAIL}$`,
);
/** A sign of ranges before its second figure; 达到90% is none. */
const HAS_RANGE = /(?:[-~—至和与]|(?<!达)到)-?\d/;
const BRACKETED = new RegExp(
  `^(?<subject>.*?)(?:在|为|属于|∈)?(?<open>[\\[(])(?<from>\\d+(?:\\.\\d+)?%?)[,~-](?<to>\\d+(?:\\.\\d+)?%?|\\+∞)(?<close>[\\])])(?:之间|区间)?(?:内)?${TAIL}$`,
);
const PLACE = `(?:\\d+|[一二三四五六七八九十]+)`;
const PLACES = new RegExp(
  `^(?:[^\\d,]{0,16},)?[^\\d,]{0,16}?(?:排名|排位|位列|名列|位居|列|排|居)?(?:在)?(?:前(?<first>${PLACE})(?:名|位)?|第?(?<from>${PLACE})名?(?:-|~|—+|至|到)(?:第)?(?<to>${PLACE})(?:名|位)|第?(?<after>${PLACE})(?:名|位)(?:及)?(?:以后|之后|以下|及其后)|第(?<only>${PLACE})(?:名|位)?)${TAIL}$`,
);
const COMPARES = /[≤<>≥]/;
const REVERSED = /^(?<figure>-?\d+(?:\.\d+)?%)(?<sign>≥|≤|>|<)(?<subject>[^\d≤<≥>%,;。]{2,24}?)(?:的)?$/;
const TURNED: Readonly<Record<string, Sign>> = { "≥": "≤", "≤": "≥", ">": "<", "<": ">" };
const CONNECTED = [/^(.*?),?(?:且|并且|同时|但|而|但是|并)(.*)$/, /^(.*?),(.*)$/, /^(.*)[,、](.*)$/];
/** A figure with what it is counted in, and behind it a figure behind the end of a comparison. */
const COMPARES_TWICE = /\d\D.*[≥≤<>=于过出足到达为了超破]\d/;
const SIDE_BY_SIDE = SIGNS.map(
  ([pattern]) =>
    new RegExp(
      `^(.+?\\d(?:\\.\\d+)?(?:%|‰|${UNITS})(?:\\(含[^()]{0,8}\\))?(?:(?:及其?)?以[上下])?(?:\\(含[^()]{0,8}\\))?)((?:${pattern})\\d.*)$`,
    ),
);

/** Without one of these there is neither a figure nor a place. */
const HAS_FIGURE = /[\d零前第名位]|百分之|[一二三四五六七八九]成/;

/** @returns null where the words are no interval of one quantity. */
export function parseInterval(words: string): Interval | null {
  if (!HAS_FIGURE.test(words)) return null;
  return parseChange(words, parseLevel) ?? parseMagnitude(words, parseLevel) ?? parseLevel(words);
}

/** 与目标值偏差5%以内. 预算偏差率 is a figure of its own. */
const APART =
  /[与和同较比距][^,;。]{0,8}(?:目标|计划|任务|预期|要求|标准|预算|指标|概算)[^,;。]{0,6}(?:偏差|偏离|相差|差距|差异|误差|[高低]出)(?![率度])/;

function parseLevel(words: string): Interval | null {
  // 与目标偏差5个百分点以内: how far from something, not how much.
  if (/百分点/.test(words) && /目标|计划|要求|标准|任务|预期|上年|去年|同期|[与比较]/.test(words)) return null;
  if (APART.test(words)) return null;
  return (
    placed(words) ??
    (COMPARES.test(words) ? (chained(words) ?? reversed(words)) : null) ??
    bracketed(words) ??
    ranged(words) ??
    single(words) ??
    adjacent(words) ??
    connected(words)
  );
}

/** 前5名, 第6-10名, 11名以后: places count from 1, the first the best. */
function placed(words: string): Interval | null {
  const groups = /[名位]/.test(words) ? PLACES.exec(words)?.groups : undefined;
  if (groups === undefined) return null;
  const { first, from, to, after, only } = groups;
  const place = (figure: string): WordedBound => ({
    reference: { to: "figure", value: readNumeral(figure), unit: "名" },
    inclusive: true,
    isSoft: false,
  });
  if (first !== undefined) return { is: "interval", subject: "", lower: null, upper: place(first) };
  if (after !== undefined) return { is: "interval", subject: "", lower: place(after), upper: null };
  const [low, high] = from !== undefined && to !== undefined ? [from, to] : [only ?? "1", only ?? "1"];
  return { is: "interval", subject: "", lower: place(low), upper: place(high) };
}

/** 60%>利用率: the figure stands first. */
function reversed(words: string): Interval | null {
  const groups = REVERSED.exec(words)?.groups;
  if (groups === undefined) return null;
  const reference = figureReference(groups["figure"] ?? "");
  const sign = TURNED[groups["sign"] ?? ""];
  return reference === null || sign === undefined ? null : bounded(groups["subject"] ?? "", reference, sign, false);
}

function single(words: string): Interval | null {
  const groups = SINGLE.exec(words)?.groups;
  if (groups === undefined) return null;
  const { subject = "", sign, figure = "", inclusion = "", suffix, inclusionAfter = "" } = groups;
  const reference = figureReference(figure);
  if (reference === null || hasComparison(subject)) return null;
  const named = includedFigure(inclusion) ?? includedFigure(inclusionAfter);
  if (named !== null && named !== figure) return null;
  const worded = signOf(sign, suffix, `${inclusion}${inclusionAfter}`);
  if (worded === null) return sign === undefined && suffix === undefined ? exactly(subject, reference) : null;
  return bounded(subject, reference, worded.sign, worded.isSoft);
}

/** 投诉0起, 完成率100%: of others than nought only where the words before are a name of a rate; 100% alone where the indicator is the rate. */
function exactly(subject: string, reference: Reference): Interval | null {
  const isRate = reference.to === "figure" && reference.unit === "%";
  const isNone = reference.to === "figure" && isZero(reference.value) && reference.unit !== "";
  return isNone || (subject === "" && isRate) || /(?:率|度|比例|占比|比重)(?:\([^()]*\))?$/.test(subject)
    ? bounded(subject, reference, "=", false)
    : null;
}

function chained(words: string): Interval | null {
  const groups = CHAIN.exec(words)?.groups;
  if (groups === undefined) return null;
  const { leftSign = "", subject = "", rightSign = "" } = groups;
  const [left, right] = inOneUnit(groups["left"] ?? "", groups["right"] ?? "");
  const [low, high] = [figureReference(left), figureReference(right)];
  if (low === null || high === null || leftSign.charAt(0) === rightSign.charAt(0)) {
    const isUpward = /[≤<]/.test(leftSign) && /[≤<]/.test(rightSign);
    const isDownward = /[≥>]/.test(leftSign) && /[≥>]/.test(rightSign);
    if (low === null || high === null || (!isUpward && !isDownward)) return null;
  }
  const isUpward = /[≤<]/.test(leftSign);
  if (isUpward !== /[≤<]/.test(rightSign)) return null;
  const first: WordedBound = { reference: low, inclusive: /[≤≥=]/.test(leftSign), isSoft: false };
  const second: WordedBound = { reference: high, inclusive: /[≤≥=]/.test(rightSign), isSoft: false };
  return isUpward
    ? { is: "interval", subject, lower: first, upper: second }
    : { is: "interval", subject, lower: second, upper: first };
}

/** 90≤响应率<100%: the sign stands once. */
function inOneUnit(left: string, right: string): readonly [string, string] {
  const isBare = (figure: string): boolean => /^[\d.]+$/.test(figure);
  if (isBare(left) && right.endsWith("%")) return [`${left}%`, right];
  return isBare(right) && left.endsWith("%") ? [left, `${right}%`] : [left, right];
}

function ranged(words: string): Interval | null {
  const groups = HAS_RANGE.test(words) ? RANGE.exec(words)?.groups : undefined;
  if (groups === undefined) return null;
  const { subject = "", from = "", to = "", fromInclusion = "", toInclusion = "", after = "" } = groups;
  const unit = groups["toUnit"] ?? groups["fromUnit"] ?? "";
  const figures = [from + unitOfStart(groups["fromUnit"], unit), to + unit] as const;
  const inclusions = inclusionsOf(figures, [fromInclusion, toInclusion === "" ? after : toInclusion]);
  if (inclusions === null || hasComparison(subject)) return null;
  // 60%-80%（不含）: where one end is left out on purpose, the other is meant to be in.
  const isMarked = inclusions.some((inclusion) => inclusion.includes("不"));
  const [first, second] = figures.map((figure, at): WordedBound | null => {
    const reference = figureReference(figure);
    const inclusion = inclusions[at] ?? "";
    return reference === null
      ? null
      : { reference, inclusive: !inclusion.includes("不"), isSoft: inclusion === "" && !isMarked };
  });
  if (first === undefined || second === undefined || first === null || second === null) return null;
  // 80%--90%: a doubled dash is no sign.
  if (to.startsWith("-") && !from.startsWith("-")) return null;
  const isAscending = !isBelow(second.reference, first.reference);
  return isAscending
    ? { is: "interval", subject, lower: first, upper: second }
    : { is: "interval", subject, lower: second, upper: first };
}

/** 30分钟-1小时 ascends, though 30 is more than 1. */
function isBelow(one: Reference, other: Reference): boolean {
  return one.to === "figure" && other.to === "figure" && compare(one.value, other.value) < 0;
}

/** 80%-90%（含80%）: what is said of the end that it names, wherever it stands; null where it names neither. */
function inclusionsOf(
  figures: readonly [string, string],
  written: readonly [string, string],
): readonly string[] | null {
  const inclusions = ["", ""];
  for (const [at, inclusion] of written.entries()) {
    const named = includedFigure(inclusion);
    const end = named === null ? at : figures.indexOf(named);
    if (end < 0 || (inclusion !== "" && inclusions[end] !== "")) return null;
    if (inclusion !== "") inclusions[end] = inclusion;
  }
  return inclusions;
}

/** 40万-50万人次: the unit stands at the end. */
function unitOfStart(own: string | undefined, last: string): string {
  if (own === undefined) return last;
  return /^[百千万亿]+$/.test(own) ? `${own}${last.replace(/^[百千万亿]+/, "")}` : own;
}

function bracketed(words: string): Interval | null {
  const groups = /[[(]\d/.test(words) ? BRACKETED.exec(words)?.groups : undefined;
  if (groups === undefined) return null;
  const { subject = "", open, from = "", to = "", close } = groups;
  const isPercent = /%/.test(from + to);
  const low = figureReference(isPercent && !from.endsWith("%") ? `${from}%` : from);
  const high = to === "+∞" ? null : figureReference(isPercent && !to.endsWith("%") ? `${to}%` : to);
  if (low === null) return null;
  return {
    is: "interval",
    subject,
    lower: { reference: low, inclusive: open === "[", isSoft: false },
    upper: high === null ? null : { reference: high, inclusive: close === "]", isSoft: false },
  };
}

/** ≥4%,<8% and 大于50%小于100%: two comparisons of one subject side by side. */
function adjacent(words: string): Interval | null {
  if (!COMPARES_TWICE.test(words)) return null;
  for (const pattern of SIDE_BY_SIDE) {
    const at = pattern.exec(words);
    const merged = at === null ? null : both(at[1] ?? "", at[2] ?? "");
    if (merged !== null) return merged;
  }
  return null;
}

function connected(words: string): Interval | null {
  for (const pattern of CONNECTED) {
    const parts = pattern.exec(words);
    const joined = parts === null ? null : both(parts[1] ?? "", parts[2] ?? "");
    if (joined !== null) return joined;
  }
  return null;
}

function both(leftWords: string, rightWords: string): Interval | null {
  const left = single(leftWords) ?? againstTarget(leftWords);
  const right = single(rightWords) ?? againstTarget(rightWords);
  if (left === null || right === null) return null;
  if (right.subject !== "" && left.subject !== "" && right.subject !== left.subject) return null;
  const subject = left.subject === "" ? right.subject : left.subject;
  if (left.lower !== null && left.upper === null && right.lower === null && right.upper !== null) {
    return { is: "interval", subject, lower: left.lower, upper: right.upper };
  }
  if (left.upper !== null && left.lower === null && right.upper === null && right.lower !== null) {
    return { is: "interval", subject, lower: right.lower, upper: left.upper };
  }
  return null;
}
