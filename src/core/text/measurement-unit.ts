/** Units of measure: which can be converted into each other, and by what factor. Any other word is a counting unit of its own. */
import { decimal, multiply, ONE, rational, type Rational } from "../decimal/index.js";

export interface MeasurementUnit {
  /** The unit that amounts of this dimension are held in: "元" for 万元, "%" for ‰; "" for a bare number. */
  readonly base: string;
  /** How many base units one of this unit is. */
  readonly factor: Rational;
}

const CONVERTIBLE: Readonly<Record<string, MeasurementUnit>> = {
  "%": { base: "%", factor: rational(1, 100) },
  "‰": { base: "%", factor: rational(1, 1000) },
  个百分点: { base: "%", factor: rational(1, 100) },
  百分点: { base: "%", factor: rational(1, 100) },
  元: { base: "元", factor: ONE },
  元人民币: { base: "元", factor: ONE },
  角: { base: "元", factor: decimal("0.1") },
  米: { base: "米", factor: ONE },
  m: { base: "米", factor: ONE },
  公里: { base: "米", factor: decimal("1000") },
  千米: { base: "米", factor: decimal("1000") },
  km: { base: "米", factor: decimal("1000") },
  里: { base: "里", factor: ONE },
  平方米: { base: "平方米", factor: ONE },
  平米: { base: "平方米", factor: ONE },
  "㎡": { base: "平方米", factor: ONE },
  "m²": { base: "平方米", factor: ONE },
  m2: { base: "平方米", factor: ONE },
  平方公里: { base: "平方米", factor: decimal("1000000") },
  公顷: { base: "平方米", factor: decimal("10000") },
  亩: { base: "亩", factor: ONE },
  立方米: { base: "立方米", factor: ONE },
  方: { base: "立方米", factor: ONE },
  "m³": { base: "立方米", factor: ONE },
  千克: { base: "千克", factor: ONE },
  公斤: { base: "千克", factor: ONE },
  kg: { base: "千克", factor: ONE },
  吨: { base: "千克", factor: decimal("1000") },
  天: { base: "天", factor: ONE },
  日: { base: "天", factor: ONE },
  周: { base: "天", factor: decimal("7") },
  小时: { base: "小时", factor: ONE },
  分钟: { base: "小时", factor: rational(1, 60) },
  月: { base: "个月", factor: ONE },
  个月: { base: "个月", factor: ONE },
  "克/升": { base: "毫克/升", factor: decimal("1000") },
  "毫克/升": { base: "毫克/升", factor: ONE },
  "毫克/立方米": { base: "微克/立方米", factor: decimal("1000") },
  "微克/立方米": { base: "微克/立方米", factor: ONE },
};

const MULTIPLIERS: Readonly<Record<string, Rational>> = {
  百: decimal("100"),
  千: decimal("1000"),
  万: decimal("10000"),
  百万: decimal("1000000"),
  千万: decimal("10000000"),
  亿: decimal("100000000"),
  万亿: decimal("1000000000000"),
};

const MULTIPLIED = /^(万亿|千万|百万|亿|万|千|百)(.*)$/s;
const OVER_TIME_WORDS = "年|月|季度|季|日|天|期|周|次";
const OVER_HEAD_WORDS = "人[·.*×]?[天次日月年]|人|户|课时|学时|床";
const OVER_SIZE_WORDS = "平方米|平米|㎡|m²|立方米|方|公里|千米|km|米|亩|公顷|公斤|千克|斤|吨|升";
const OVER_COUNT_WORDS = "套|台|辆|栋|座|处|件|份|株|头|只";
/** What amounts are spread over, behind / or 每. */
export const SPREAD_WORDS = [OVER_TIME_WORDS, OVER_HEAD_WORDS, OVER_SIZE_WORDS, OVER_COUNT_WORDS].join("|");
/** 50人次/年, 3次每季度, 12期（次）: what stands behind the unit says how it is spread, not what it is. */
const SPREAD = new RegExp(`(?:[/每](${SPREAD_WORDS}))$`);
/** 4万元/公里 and 4万元 differ by the length of the road; 3次/年 and 3次 in a year's evaluation do not. */
const OVER_TIME = new RegExp(`^(?:${OVER_TIME_WORDS})$`);
/** 二级, 3类, 一等奖, 三星级: names of classes. Their figures neither add up nor say which class is better. */
const CLASS = /^(?:[A-Za-zⅠ-Ⅻ甲乙丙丁]*级|类(?!项目)|等(?:级|次|奖|品)?$|档|号|星|型|品$|甲$|流$|线$|本$|版$|代$|审$)/;
/** 3个未完成, 月底前, 次性: words that say more than what is counted. */
const NO_UNIT = /[未不没无欠余剩缺超增减降约多差]|[上提]升|^[年月日号][^度]|^(?:般|次性|定|致|旦)/;

/** @example parseUnit("万元") is 10000 元; parseUnit("人次/年") is 1 人次 */
export function parseUnit(words: string): MeasurementUnit {
  const bare = words.replace(SPREAD, "");
  // 毫克/升 is a unit of its own, not milligrams spread over litres.
  const exact = CONVERTIBLE[words] ?? CONVERTIBLE[bare];
  if (exact !== undefined) return exact;
  const match = MULTIPLIED.exec(bare);
  if (match === null) return { base: bare, factor: ONE };
  const multiplier = MULTIPLIERS[match[1] ?? ""] ?? ONE;
  const unit = parseUnit(match[2] ?? "");
  return {
    base: unit.base,
    factor: multiply(multiplier, unit.factor),
  };
}

/** 元, 米, 千克: what can have any part; not 人 or 个. */
export function isContinuousMeasure(base: string): boolean {
  return /^(?:元|米|平方米|立方米|亩|千克)$/.test(base);
}

/** What an amount is spread over: "年" of 次/年; "" without. */
export function spreadOf(words: string): string {
  const over = words in CONVERTIBLE ? "" : (SPREAD.exec(words)?.[1] ?? "");
  return over === "季" ? "季度" : over === "日" ? "天" : over;
}

/** Whether an amount without it may be meant all the same. */
export function isSpreadOverTime(spread: string): boolean {
  return OVER_TIME.test(spread);
}

export function isClass(words: string): boolean {
  return CLASS.test(words);
}

/** Whether amounts can be measured in the words at all. */
export function isMeasure(words: string): boolean {
  return !isClass(words) && !NO_UNIT.test(words.replace(SPREAD, ""));
}

/** Whether two base units measure the same: equal, or one of them left out. */
export function sameUnit(left: string, right: string): boolean {
  return left === right || left === "" || right === "" || isGeneral(left, right) || isGeneral(right, left);
}

/** 个 stands for any counted thing that is itself named with 个 (个小区). */
function isGeneral(general: string, specific: string): boolean {
  return general === "个" && specific.startsWith("个") && specific !== "个月" && specific !== "个百分点";
}
