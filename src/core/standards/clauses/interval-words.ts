/** The vocabulary of intervals: signs and comparison words, units, 含 and 不含, 以上 and 以下; and what a figure is held against. */
import { ZERO } from "../../decimal/index.js";
import type { Reference } from "../../model/index.js";
import { parseQuantity, SPREAD_WORDS } from "../../text/index.js";
import { COUNTED } from "../characters/words.js";

export type Sign = "≥" | ">" | "≤" | "<" | "=";

/** Longer words stand before their beginnings. */
export const SIGNS: readonly (readonly [string, Sign])[] = [
  [
    "≥|大于等于|大于或等于|高于等于|高于或等于|等于或高于|等于或大于|多于或等于|达到或超过|达到或高于|不低于|不少于|不小于|不得低于|不得少于|不应低于|未低于|至少达到|至少为|应达到|要达到|需达到|达到了|达到|能达|达",
    "≥",
  ],
  [
    "≤|未超过|未超出|未超|未突破|不突破|小于等于|小于或等于|低于等于|低于或等于|等于或低于|少于或等于|不超过|不得超过|不得高于|不应超过|没有超过|不高于|未高于|不多于|不大于",
    "≤",
  ],
  [">|大于|高于|超过|超出|多于", ">"],
  ["<|小于|低于|少于|不足|未达到|没有达到|没达到|达不到|未达|不到", "<"],
  ["=|等于|为", "="],
];
/** 下达 and 传达 are no comparison. */
export const SIGN_WORDS = SIGNS.map(([words]) => words.replace(/\|达$/, "|(?<![下传送表])达")).join("|");
export const UNITS =
  "(?:个百分点|百分点|个工作日|工作日|个月|小时|分钟|秒|平方公里|平方米|立方米|公里|千米|公顷|千克|公斤|人次|毫克/升|[毫微]克/立方米|[百千万亿]*(?:元|亩|吨|米|平方米|立方米|千瓦时|人次|户次|批次|公里|课时|学时|册|倍|岁|千瓦|兆瓦|[" +
  COUNTED +
  "])|天|日|月|年|分)";
/** 4万元/公里: an amount and what it is spread over. */
const SPREAD = `(?:/(?:${SPREAD_WORDS}))?`;
export const FIGURE = `(?:[一二三四五六七八九]成|-?\\d[\\d,]*(?:\\.\\d+)?(?:%|‰|${UNITS}${SPREAD})?|零|百分之[一二三四五六七八九十百]+)`;
export const INCLUSION = `(?:\\((?:含|不含|包含|不包含|包括|不包括)(?:本数|${FIGURE})?\\)|含|不含)?`;
const NAMED_FIGURE = new RegExp(`(?:含|包括)(${FIGURE})\\)$`);

/** The figure that 含 is about, where it is named: 80%-90%（含80%）. */
export function includedFigure(inclusion: string): string | null {
  return NAMED_FIGURE.exec(inclusion)?.[1] ?? null;
}
export const ABOVE = "及其?以上|或以上|以上";
export const BELOW = "及其?以下|或以下|以下|以内|之内|范围内|内";
export const TAIL =
  "(?:的)?(?:情况)?(?:时|者)?(?:县|市|区|单位|项目|地区|部门|企业|学校|乡镇)?(?:\\([县市区]\\))*(?:的)?";
const SIGN_OF = new Map(SIGNS.flatMap(([words, sign]) => words.split("|").map((word) => [word, sign] as const)));
const COMPARED = new RegExp(SIGN_WORDS);

export function signNamed(words: string): Sign | null {
  return SIGN_OF.get(words) ?? null;
}

export function hasComparison(words: string): boolean {
  if (/±|\d%|\d(?!岁)[^\d,;。]{0,4}以[上下内]/.test(words)) return true;
  return /[≥≤<>=]|大于|小于|高于|低于|不足|超过|未达|达不到/.test(words) && COMPARED.test(words);
}

export function figureReference(words: string): Reference | null {
  if (words === "零") return { to: "figure", value: ZERO, unit: "" };
  const quantity = parseQuantity(words);
  if (quantity === null) return null;
  const { value, unit, spread } = quantity;
  return { to: "figure", value, unit, ...(spread === "" ? {} : { spread }) };
}
