/** The words around 每: 每低于要求2个百分点, 每发现一处, 比上年每增加1个百分点, 每超目标任务1个. */
import { multiply, ONE, type Rational } from "../../decimal/index.js";
import type { Reference } from "../../model/index.js";
import { parseUnit, rememberText, SPREAD_WORDS } from "../../text/index.js";
import { figureReference } from "./interval-words.js";
import { readNumeral } from "../characters/read-numeral.js";
import { BASELINE_NAME, CHINESE_DIGITS, COUNTED, DECIMAL, TARGET_NAME } from "../characters/words.js";

export type StepReading = MeasuredStep | CountedStep;

/** A step of a rate, or per cent of a quantity. */
export interface MeasuredStep {
  readonly measures: "rate";
  readonly side: "below" | "above" | "either";
  /** Null where the sentence does not say from where: the threshold it names elsewhere, or the target. */
  readonly from: Reference | null;
  readonly size: Rational;
  readonly subject: string;
}

export interface CountedStep {
  readonly measures: "count";
  readonly size: Rational;
  readonly unit: string;
  readonly words: string;
  /** 每少1个, 每超目标1个: the count is a difference to the target. */
  readonly against: "above" | "below" | null;
}

const EITHER =
  "偏离|偏差|相差|(?:升高|提高|增加|增长|上升)(?:或|或者|和|、|/)(?:降低|减少|下降)|(?:降低|减少|下降)(?:或|或者|和|、|/)(?:升高|提高|增加|增长|上升|超过)|(?:高于|高|超过|高出)(?:或|或者|和|、)(?:低于|低|不足)|(?:低于|低)(?:或|或者|和|、)(?:高于|高|超过)|增减|上下浮动|浮动";
const BELOW =
  "少完成|少增长|少增加|少提高|少下降|少降低|少减少|未完成|低于|低出|降低|减少|少于|下降|不足|未达到|低|少|差|缺少|缺|减|降|滞后|缩短";
const ABOVE = "多完成|高于|高出|超过|超出|超支|超|增加|提高|提升|上升|增长|多于|高|多|增|升|延长|扩大";
const SIDE = `(?:${EITHER}|${BELOW}|${ABOVE}|升高)`;
const TRAILING_SIDE = new RegExp(`(${SIDE})$`);
const BEGINS_EITHER = new RegExp(`^(?:${EITHER})`);
const BEGINS_BELOW = new RegExp(`^(?:${BELOW})`);
const BEGINS_ABOVE = new RegExp(`^(?:${ABOVE})`);
const NUMBER = `(?:${DECIMAL}|${CHINESE_DIGITS})`;
/** 90%, 1000万元: what a sentence may name beside 每 as the place from where steps count. */
const FIGURE =
  "-?\\d+(?:\\.\\d+)?(?:%|[百千万亿]*(?:元|米|亩|吨|平方米|立方米|公里|人次|人|户|小时|分钟|天|个月|册|倍)(?:/(?:" +
  SPREAD_WORDS +
  "))?)";
const NAME = `(?:${FIGURE}|(?:本|该|其)?(?:${TARGET_NAME})|${BASELINE_NAME})`;

const RATE = new RegExp(
  `^(?:比|较|与|相比)?(?<from>${NAME})?(?:相比)?,?(?<side>${SIDE})(?:了)?(?<after>${NAME})?(?:的)?(?:\\((?<note>[^()]*)\\))?(?:(?<size>${NUMBER})(?:%|个百分点|百分点|个百分比)|(?<thousandths>${NUMBER})‰|百分之(?<hundredths>${CHINESE_DIGITS}))(?:以内|的)?$`,
);
const BARE_RATE = new RegExp(`^(?:(?<size>${NUMBER})(?:%|个百分点|百分点)|百分之(?<hundredths>${CHINESE_DIGITS}))$`);
const PREFIX = new RegExp(
  `^(?<subject>.*?)(?:(?:比|较|与)(?<from>${NAME})(?:相比)?,?|(?<side>${SIDE})(?<fromAfter>${NAME})(?:的)?,?)?$`,
);

const UNIT =
  "(?:人次|户次|车次|批次|人日|个工作日|工作日|个自然日|自然日|小时|分钟|季度|个月|个季度|位次|[毫微]克/立方米|毫克/升|" +
  `平方米|立方米|平方公里|公里|公顷|公斤|千克|课时|学时|兆瓦|千瓦|小[点项]|分(?![钟之])|[天日周月年点类米亩吨册倍岁页部${COUNTED}])`;
const COUNT = new RegExp(
  `^(?<before>[^\\d%]{0,26}?)(?<size>${NUMBER})(?<unit>[百千万]?(?:${UNIT}|万元|元))(?<after>.{0,48})$`,
);
const SECOND_COUNT = /[一1](?:人次|[个所处次项起例件人户家条张份名台座辆])/;
/** 每降低0.01: steps of a coefficient, which has no unit. */
const COEFFICIENT = new RegExp(`^(?<verb>${SIDE})(?<size>\\d+\\.\\d+)$`);
const BARE_UNIT = new RegExp(`^(?<unit>人次|季度|位次|${UNIT})(?<after>.{0,48})$`);
const AGAINST = new RegExp(`^(?:比|较)?(?:${NAME})?(?<side>${SIDE})(?![时期限])(?<name>${NAME})?(?:.{0,6})$`);
/** 每年, 每半年, 每周 and then a duty: how often something is to be done, not what is counted. */
const FREQUENCY =
  /^(?:年度?|半年|季度?|月度?|周|日|天|个?工作日|亩|公顷|平方米|平方公里|公里|[十百千万]万?(?:名|人|户|人口)?)(?=[^,;。]{3,})/;

const EVERY_PERIOD = /^(?:[^,;。]*[,;。])?每(?:个)?(?:季度|月|月度|学期|批次)(?!由|对|均|都|\d{1,2}[日号])/;

/** 第3次起每次, 之后每处: findings before these go free, which no counter can say. */
const FREE = /(?:之后|以后|其后|此后|起)[,的]?$|前[\d一二两三四五]/;

interface FoundStep {
  readonly step: StepReading | null;
}

/** @returns null where the words hold no step. `words` ends where the award begins. */
export function parseStep(words: string): StepReading | null {
  return words.includes("每") ? findStep(words).step : null;
}

/** Offices repeat few steps many times. */
const findStep = rememberText((words): FoundStep => ({ step: stepIn(words) }));

function stepIn(words: string): StepReading | null {
  const at = words.lastIndexOf("每");
  const before = words.slice(0, at).replace(/^.*[,;。:\n]/s, "");
  const after = words
    .slice(at + 1)
    .replace(/^(?:再|新|又|有|出现)?(?=[\d一二])/, "")
    .replace(/[,:的则]+$/, "");
  return rateStep(before, after) ?? (FREE.test(before) ? null : countStep(before, after));
}

const IMPLIED = new RegExp(`^(?:${SIDE})(?:了)?${NUMBER}(?:%|个百分点|百分点)的?$`);

/** 超出0.1个百分点扣0.5分，扣完为止: that it goes on until nothing is left says 每. */
export function impliedStep(words: string): StepReading | null {
  return IMPLIED.test(words) ? parseStep(`每${words}`) : null;
}

/** Whether a 每 here introduces a step at all (and not 每年召开会议). 每季度…得2分 counts quarters. */
export function hasStep(words: string): boolean {
  if (!words.includes("每")) return false;
  if (EVERY_PERIOD.test(words)) return true;
  for (let at = words.indexOf("每"); at >= 0; at = words.indexOf("每", at + 1)) {
    if (!FREQUENCY.test(words.slice(at + 1))) return true;
  }
  return false;
}

function rateStep(before: string, after: string): MeasuredStep | null {
  const prefix = before === "" ? {} : (PREFIX.exec(before)?.groups ?? {});
  const subject = prefix["subject"] ?? "";
  const named = reference(prefix["from"] ?? prefix["fromAfter"]);
  const bare = BARE_RATE.exec(after)?.groups;
  if (bare !== undefined) {
    const side = sideOf(prefix["side"] ?? trailingSide(subject));
    return side === null
      ? null
      : { measures: "rate", side, from: named, size: shareOf(bare["size"] ?? bare["hundredths"], undefined), subject };
  }
  const groups = RATE.exec(after)?.groups;
  if (groups === undefined) return null;
  const side = sideWithNote(sideOf(groups["side"]), groups["note"]);
  if (side === null) return null;
  const from = reference(groups["from"] ?? groups["after"]) ?? named;
  const { size, hundredths, thousandths } = groups;
  return { measures: "rate", side, from, size: shareOf(thousandths ?? size ?? hundredths, thousandths), subject };
}

function trailingSide(subject: string): string | undefined {
  return TRAILING_SIDE.exec(subject)?.[1];
}

/** 每超过（降低）1%, 每偏差（高于或低于）1%: both sides; any other note is not understood. */
function sideWithNote(side: MeasuredStep["side"] | null, note: string | undefined): MeasuredStep["side"] | null {
  if (note === undefined || side === null) return side;
  const noted = sideOf(note);
  return noted === null || noted === side ? (noted === "either" ? side : null) : "either";
}

function countStep(before: string, after: string): CountedStep | null {
  const part = COEFFICIENT.exec(after)?.groups;
  const words = trimmed(`${before}每${after}`);
  if (part !== undefined)
    return {
      measures: "count",
      size: readNumeral(part["size"] ?? "1"),
      unit: "",
      words,
      against: againstOf(part["verb"] ?? ""),
    };
  const groups = COUNT.exec(after)?.groups;
  if (groups !== undefined) {
    const { before: verb = "", size = "1", unit = "", after: object = "" } = groups;
    if (/[%分]|^百分点/.test(object) || /每/.test(object) || (unit === "个" && object.startsWith("百分"))) return null;
    return {
      measures: "count",
      size: readNumeral(size),
      unit,
      words,
      against: againstOf(verb),
    };
  }
  const bare = BARE_UNIT.exec(after)?.groups;
  // 每所卫生室缺一名医生: which of the two is counted?
  if (bare === undefined || /[%分每]/.test(bare["after"] ?? "") || SECOND_COUNT.test(bare["after"] ?? "")) return null;
  return {
    measures: "count",
    size: ONE,
    unit: bare["unit"] ?? "",
    words,
    against: null,
  };
}

function againstOf(verb: string): CountedStep["against"] {
  if (verb === "") return null;
  const side = sideOf(AGAINST.exec(verb)?.groups?.["side"]);
  return side === "above" || side === "below" ? side : null;
}

function trimmed(words: string): string {
  return words.replace(/^[,;。:\n]+/, "");
}

function sideOf(words: string | undefined): MeasuredStep["side"] | null {
  if (words === undefined || words === "") return null;
  if (BEGINS_EITHER.test(words)) return "either";
  if (BEGINS_BELOW.test(words)) return "below";
  return BEGINS_ABOVE.test(words) ? "above" : null;
}

function reference(words: string | undefined): Reference | null {
  if (words === undefined || words === "") return null;
  return figureReference(words) ?? { to: "target", share: ONE, words };
}

/** 0.5‰ and 1个百分点 as shares. */
function shareOf(words: string | undefined, thousandths: string | undefined): Rational {
  const unit = parseUnit(thousandths === undefined ? "%" : "‰");
  const figure = readNumeral(words ?? "1");
  return multiply(figure, unit.factor);
}
