/** The words before an award as a condition: an interval, the indicator's target reached or missed, 否则, or a state of affairs. */
import { rememberText } from "../../text/index.js";
import type { ConditionReading } from "./condition-reading.js";
import { againstTarget } from "./against-target.js";
import { parseInterval } from "./parse-interval.js";
import { BASELINE_NAME, TARGET_NAME } from "../characters/words.js";

const CLOSING_SIGNS = codesOf(",;。、:\n\"“”'");
const LEADING_SIGNS = codesOf(",;。、:\n\"“”'.");
const LEADS = codesOf("则其具即凡对当如若且而但并");
const LEADING = /^(?:则|其中|具体为|即|凡是?|对于?|当|如果|如|若|且|而|但|但是|并且){1,6}/;
/** 小于60%为不及格: a name for the case. */
const VERDICT =
  /(?<=\d(?:%|分)?|以[上下内]|\))(?:的)?(?:,)?(?:为|视为|属于|即为)(?:不及格|不合格|不达标|及格|合格|达标|优秀|良好|优|良|中|差|一般)$/;
const VERDICT_ENDS = codesOf("格标秀好优良中差般");
const OTHERWISE =
  /^(?:否则|反之|其他|其余|其它|其他情况|其余情况|其他的|其余的|其他情形|除此之外|以上均不符合|均不符合)的?$/;
const IN_BETWEEN =
  /^(?:在)?(?:此|上述|该|这一|两者|二者)(?:区间|范围|之间|幅度范围|幅度)(?:之内|以内|内|之间)?的?$|^(?:在)?两者之间的?$|^在幅度范围内$/;
const ADVERB = "(?:已|均|全部|全面|能够|能|按时|按期|及时|如期|按计划|实际完成值|实际完成|实际值|实际|完成值){0,4}";
const TIMELY = /按时|按期|及时|如期/;
/** 下达任务 is what was handed down, 传达 what was passed on. */
const REACHED = "(?:完成|达到|达成|实现|(?<![下传送表到])达)";
const MET = new RegExp(
  `^(?<subject>.*?)${ADVERB}${REACHED}(?:了)?(?:本|该|其)?(?:${TARGET_NAME})(?:要求|水平)?(?:的)?(?:时|者)?$`,
);
const AVERAGE_MET = new RegExp(`^(?<subject>.*?)(?:达到|完成|实现)(?:${BASELINE_NAME})的?$`);
/** 完成年度河道清淤任务: the task by its name. */
const TASK_MET =
  /^(?:全部|按时|按期|及时|如期|已){0,6}完成(?:了)?(?:本|该|其)?(?<task>[^,;。、\d%和及与或未不]{2,14})(?:任务|任务量|目标任务)的?$/;
const TASK_UNMET =
  /^(?:未|没有|尚未|未能|没|不能)(?:全部|按时|按期|及时|如期){0,6}完成(?:本|该|其)?(?<task>[^,;。、\d%和及与或未不]{2,14})(?:任务|任务量|目标任务)的?$/;
const UNMET = new RegExp(
  `^(?<subject>.*?)(?:未|没有|尚未|未能|不能|没|不|未按时|未按期|未及时)(?:按时|按期|及时|如期|全部|完全){0,6}${REACHED}(?:本|该|其)?(?:${TARGET_NAME})?(?:要求|水平)?(?:的)?(?:时|者)?$`,
);
const BARE_MET = new RegExp(`^${ADVERB}(?:完成|达标|达成|达到)(?:的)?$`);
const BARE_UNMET = /^(?:未|没有|尚未|未能|没|不)(?:按时|按期|及时|如期|全部|完全){0,6}(?:完成|达标|达成|达到)(?:的)?$/;
/** “≥”时: as the target's own sign says. */
const SIGN_ALONE = /^["“”]*[≥≤]["“”]*(?:目标值?)?时的?$/;
/** More than the name of one quantity stands before the verb: another comparison, a second negation, half of a deed or more than it. */
const SEVERAL =
  /[,;。≥≤=<>]|[低高少多超][于过出]|不足|[未没不非无]$|不是$|(?:基本|部分|大致|大体|接近|几乎|难以|(?<!或)超额|提前|逾期|延期|一半)$/;
const NO_REQUIREMENT = /要求|标准|规定|合同|约定/;

/** 静态分得满分: what the award is an award of, standing between condition and award. */
const AWARDED = /(?<=[,的])(?:静态|动态|该项|本项|单项|该指标|本指标|指标|分项)?(?:得分|分值|分)?$/;
/** How such words end, and 则: what ends otherwise has nothing to lose but signs. */
const ENDINGS = codesOf("态项标分值则");

export function trimCondition(words: string): string {
  const bare = withoutSigns(words);
  if (!ENDINGS.has(bare.charCodeAt(bare.length - 1))) return bare.trim();
  const named = bare.replace(AWARDED, "");
  return withoutSigns(named.endsWith("则") && !named.endsWith("否则") ? named.slice(0, -1) : named).trim();
}

function withoutSigns(words: string): string {
  let start = 0;
  let end = words.length;
  while (start < end && LEADING_SIGNS.has(words.charCodeAt(start))) start++;
  while (end > start && CLOSING_SIGNS.has(words.charCodeAt(end - 1))) end--;
  return words.slice(start, end);
}

function codesOf(signs: string): ReadonlySet<number> {
  return new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
}

/** Offices repeat few conditions many times. @example parseCondition("满意度小于90%且大于等于80%的"), parseCondition("未完成目标值的"), parseCondition("否则") */
export const parseCondition: (text: string) => ConditionReading = rememberText(parse);

function parse(text: string): ConditionReading {
  const words = trimCondition(text);
  if (words === "") return { is: "nothing" };
  const named = VERDICT_ENDS.has(words.charCodeAt(words.length - 1)) ? words.replace(VERDICT, "") : words;
  const led = LEADS.has(named.charCodeAt(0)) ? named.replace(LEADING, "") : named;
  const bare = led.startsWith("在") ? led.replace(/^在(?=[^此两编职岗校建册])/, "") : led;
  if (OTHERWISE.test(bare) || IN_BETWEEN.test(words)) return { is: "otherwise" };
  const interval = parseInterval(bare);
  if (interval !== null) return interval;
  return targetCondition(bare) ?? againstTarget(bare) ?? { is: "words", words };
}

function targetCondition(words: string): ConditionReading | null {
  if (SIGN_ALONE.test(words)) return target(true, true, words);
  if (BARE_MET.test(words)) return target(true, !TIMELY.test(words), words);
  if (BARE_UNMET.test(words)) return target(false, !TIMELY.test(words), words);
  const unmet = UNMET.exec(words)?.groups?.["subject"];
  if (unmet !== undefined && !SEVERAL.test(unmet)) return target(false, isFirm(words, unmet), words);
  if (TASK_MET.test(words)) return target(true, isFirm(words, ""), words);
  if (TASK_UNMET.test(words)) return target(false, isFirm(words, ""), words);
  const met = MET.exec(words)?.groups?.["subject"] ?? AVERAGE_MET.exec(words)?.groups?.["subject"];
  return met === undefined || SEVERAL.test(met) ? null : target(true, isFirm(words, met), words);
}

/** 达到设计要求 and 完成审批的 are states of affairs; 完成目标值 is the target. */
function isFirm(words: string, subject: string): boolean {
  return !NO_REQUIREMENT.test(words) && !TIMELY.test(words) && !/[,、且和及]/.test(subject) && subject.length <= 16;
}

function target(met: boolean, isFirmlyMeant: boolean, words: string): ConditionReading {
  return { is: "target", met, isFirm: isFirmlyMeant, words };
}
