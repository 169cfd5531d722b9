/** Reads what stands in a target or actual cell. Never guesses: what is no single figure is reported as what it is. */
import {
  compare,
  divide,
  equals,
  HUNDRED,
  isNegative,
  isZero,
  multiply,
  ONE,
  parseDecimal,
  rational,
  round,
  ZERO,
  type Rational,
} from "../decimal/index.js";
import { parseCalendarDate } from "./calendar-date.js";
import { parseChineseNumeral } from "./chinese-numeral.js";
import { CHANGE_PERIOD, CHANGE_VERB, directionOf } from "./change-words.js";
import { readComparator } from "./comparator-words.js";
import type { ChangeFigure, Comparator, Figure, QuantityFigure } from "./figure.js";
import { toHalfWidth } from "./half-width.js";
import { isClass, isMeasure, parseUnit, SPREAD_WORDS, spreadOf } from "./measurement-unit.js";
import { rememberText } from "./remember.js";
import { stateOf } from "./state-words.js";

const BLANK = /^(?:[-—/\\·.…*×_]*|无|暂无|空|见附件|详见附件|见附表|不适用|待填|未填|n\/?a|null)$/i;
const EXCEL_ERROR = /^#(?:DIV\/0!|N\/A|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/i;
const NUMBER = String.raw`[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|[-+]?\.\d+`;
const UNIT = String.raw`%|‰|[^\d\s,;:.()/=<>≤≥×+%-]{0,8}(?:/(?:${SPREAD_WORDS}))?|m2`;
const SINGLE = new RegExp(`^(${NUMBER})(${UNIT})$`);
const CHINESE = /^([零〇一二两三四五六七八九十百千]+)(个百分点|[^\d\s,;:.()零〇一二两三四五六七八九十百千]{1,6})$/;
const PERCENT_WORDS = /^百分之([零〇一二两三四五六七八九十百]+|\d+(?:\.\d+)?)$/;
/** 八成. */
const TENTHS = /^([一二三四五六七八九])成$/;
const QUOTIENT = new RegExp(`^(${NUMBER})(${UNIT})/(${NUMBER})(${UNIT})(?:×100%)?(?:=(${NUMBER})%)?$`);
/** A remark may say what is included or name a year; any other figure in it could be the one that is meant. */
const REMARK = /\((?:[^()\d]*|不?含[^()]*|包[含括][^()]*|\d{4}年度?)\)$/;
const RANK = /^(?:排名|位列|名列|排)?第?(\d+|[一二三四五六七八九十]+)(?:名|位)$/;
const CHANGE = new RegExp(
  `^${CHANGE_PERIOD}?(?:实现|有所)?(?<verb>${CHANGE_VERB})(?:了|率|幅度)?(?:为|达到|达)?(?<rest>.+)$`,
);
const UNCHANGED = new RegExp(`^${CHANGE_PERIOD}?(?:持平|无变化|没有变化)$`);
const NAME =
  /^((?:全省|全市|全县|全国|省|市|县|行业)?(?:平均水平|平均值|均值|平均|上年|上一年|去年|基期|标准值?|目标值?|计划值?))[为是:]?/;
const LEADING = /^(?:已|实际|累计|共|共计|合计|全年){0,6}(?:完成|实现|达到|达|为)?/;

/** @example readFigure("≥95%"), readFigure("1,234.5万元"), readFigure("79/296"), readFigure("—") */
export function readFigure(text: string): Figure {
  const folded = toHalfWidth(text);
  const simple = readSimple(folded);
  if (simple !== null) return simple;
  const plain = folded.replace(/\s+/g, "");
  if (BLANK.test(plain)) return { is: "blank", text };
  if (EXCEL_ERROR.test(plain)) return { is: "error", text };
  const date = parseCalendarDate(plain);
  if (date !== null) return { is: "date", date };
  const quantity = readQuantity(plain);
  if (quantity !== null) return quantity;
  const rank = RANK.exec(plain);
  if (rank !== null) return { is: "rank", rank: numeral(rank[1] ?? "") };
  const change = readChange(plain);
  if (change !== null) return change;
  const state = stateOf(plain);
  if (state !== null) return { is: "state", state, text };
  const isNamedClass = isClass(SINGLE.exec(plain)?.[2] ?? "");
  return /\d/.test(plain) && !isNamedClass ? { is: "several", text } : { is: "words", text: plain };
}

/** @returns the figure where the text is one quantity, else null. */
export function parseQuantity(text: string): QuantityFigure | null {
  const folded = toHalfWidth(text);
  return readSimple(folded) ?? readQuantity(folded.replace(/\s+/g, ""));
}

/** 90%, ≥95%, 120个, 3.5万元: most of what stands in a cell. The unit holds no word of comparison, of closeness or of a date. */
const SIMPLE = /^([≥≤<>=]?)(\d+(?:\.\d+)?)(%|[^\d\s,;:.()/=<>≤≥×+%‰以之内含及或左右上下年月日号底末-]{0,8})$/;
/** 2023.12 may be a month, and 2023.12完成 a deadline. */
const MONTH_LIKE = /^\d{4}\.\d{1,2}(?!\d)/;

/** @returns null where the text is anything else, or measured in what is no unit */
function readSimple(folded: string): QuantityFigure | null {
  const match = SIMPLE.exec(folded);
  if (match === null || MONTH_LIKE.test(folded)) return null;
  const amount = measured(parseDecimal(match[2] ?? ""), match[3] ?? "");
  if (amount === null) return null;
  const comparator = SIGNS[match[1] ?? ""] ?? null;
  return { is: "quantity", comparator, isApproximate: false, name: null, quotient: null, ...amount };
}

const SIGNS: Readonly<Record<string, Comparator>> = { "≥": "≥", "≤": "≤", "<": "<", ">": ">", "=": "=" };

function readQuantity(plain: string): QuantityFigure | null {
  const name = NAME.exec(plain)?.[1] ?? null;
  const unnamed = name === null ? plain : plain.slice(name.length).replace(/^[为是:]/, "");
  const comparison = readComparator(unnamed.replace(REMARK, ""));
  if (comparison === null) return null;
  const { comparator, isApproximate, rest } = comparison;
  const quotient = readQuotient(rest);
  if (quotient !== null) return { is: "quantity", comparator, isApproximate, name, ...quotient };
  const amount = readAmount(rest) ?? readAmount(rest.replace(LEADING, ""));
  return amount === null ? null : { is: "quantity", comparator, isApproximate, name, quotient: null, ...amount };
}

type Measured = Pick<QuantityFigure, "value" | "unit" | "factor" | "spread">;

const PERCENT = parseUnit("%");

function readAmount(plain: string): Measured | null {
  const percent = PERCENT_WORDS.exec(plain);
  if (percent !== null) return measured(numeral(percent[1] ?? ""), "%");
  const tenths = TENTHS.exec(plain)?.[1];
  if (tenths !== undefined) return measured(multiply(numeral(tenths), rational(10)), "%");
  const match = SINGLE.exec(plain);
  if (match !== null) return measured(parseDecimal((match[1] ?? "").replace(/,/g, "")), match[2] ?? "");
  const chinese = CHINESE.exec(plain);
  // 二期, 第一批: in Chinese numerals these are names of stages.
  if (chinese === null || /^(?:期|批|季|阶段|标段|轮)/.test(chinese[2] ?? "")) return null;
  const count = parseChineseNumeral(chinese[1] ?? "");
  return count === null ? null : measured(rational(count), chinese[2] ?? "");
}

function measured(value: Rational | null, words: string): Measured | null {
  const measure = measureIn(words);
  if (value === null || measure === null) return null;
  const { unit, factor, spread } = measure;
  return { value: factor === ONE ? value : multiply(value, factor), unit, factor, spread };
}

/** What amounts are measured in, by the words behind the figure; null where that is no measure. */
const measureIn = rememberText((words): Omit<Measured, "value"> | null => {
  if (!isMeasure(words)) return null;
  const { base, factor } = parseUnit(words);
  return { unit: base, factor, spread: spreadOf(words) };
});

/** 79/296, 79个/296个; 95%/90% and 80个/60户 are two figures, not one divided by the other. */
function readQuotient(plain: string): (Measured & Pick<QuantityFigure, "quotient">) | null {
  const match = QUOTIENT.exec(plain);
  if (match === null) return null;
  const numerator = measured(parseDecimal((match[1] ?? "").replace(/,/g, "")), match[2] ?? "");
  const denominator = measured(parseDecimal((match[3] ?? "").replace(/,/g, "")), match[4] ?? "");
  if (numerator === null || denominator === null || isZero(denominator.value)) return null;
  if (numerator.unit === "%" || denominator.unit === "%") return null;
  const isOneUnit = numerator.unit === denominator.unit;
  if (!isOneUnit && numerator.unit !== "" && denominator.unit !== "") return null;
  if (compare(numerator.factor, denominator.factor) !== 0 && (!isOneUnit || numerator.unit === "")) return null;
  const value = divide(numerator.value, denominator.value);
  if (match[5] !== undefined && !isPrintedAs(value, match[5])) return null;
  const quotient = { numerator: numerator.value, denominator: denominator.value };
  return { value, unit: "%", factor: PERCENT.factor, spread: "", quotient };
}

/** Whether the printed percentage is the quotient at its own precision. */
function isPrintedAs(value: Rational, percent: string): boolean {
  const places = percent.includes(".") ? percent.length - percent.indexOf(".") - 1 : 0;
  const stated = parseDecimal(percent);
  const shown = round(multiply(value, HUNDRED), places);
  return stated !== null && equals(stated, shown);
}

function readChange(plain: string): ChangeFigure | null {
  if (UNCHANGED.test(plain)) return { is: "change", direction: "up", comparator: null, value: ZERO, unit: "%" };
  const { verb, rest } = CHANGE.exec(plain)?.groups ?? {};
  const comparison = verb === undefined || rest === undefined ? null : readComparator(rest);
  if (verb === undefined || comparison === null || comparison.isApproximate) return null;
  const amount = readAmount(comparison.rest);
  if (amount === null || isNegative(amount.value) || amount.unit === "") return null;
  const { value, unit } = amount;
  return { is: "change", direction: directionOf(verb), comparator: comparison.comparator, value, unit };
}

function numeral(text: string): Rational {
  return parseDecimal(text) ?? rational(parseChineseNumeral(text) ?? 0);
}
