/** The condition of a statement, with what stands before it set apart: filler, definitions, what 要求 means, the plan. */
import { rememberText } from "../../text/index.js";
import type { ConditionReading } from "../clauses/condition-reading.js";
import { isFiller, isProcedure } from "../clauses/filler.js";
import { parseCondition, trimCondition } from "../clauses/parse-condition.js";
import type { ScanDraft } from "./statement.js";

const REQUIREMENT = /^(?<interval>.+?)为(?:达到要求|达标|合格|符合要求|达到标准|满足要求)$/;
const VERDICT = /^(?:合格|达标|符合要求|达到要求)的?$/;
const BASE = /^(?<subject>[^,;。\d%]{0,16}?)以(?<figure>\d+(?:\.\d+)?%)为(?:基准|标准|基数)值?$/;
const MUST_REACH =
  /^(?<subject>.*?)(?:要|应|须|需|应当|必须)(?<reach>(?:达到?|不[低高少多大小]于|不超过|控制在|≥|≤).*)$/;
const TARGET_IS = /^(?:年度|本年度?|全年)?(?:目标值?|计划数?值?|任务数?|指标值)(?:为|是|:)(?<figure>[^,;。]+)$/;
const PLAN =
  /^(?<subject>[^,;。\d%≥≤<>=]{2,20}?)(?<sign>不少于|不低于|达到|≥)?(?<figure>\d+(?:\.\d+)?[万千百亿]?[^\d,;。%≥≤<>=]{1,4}|(?<=不少于|不低于|达到|≥)\d+(?:\.\d+)?%)$/;
const DEFINITION = /^(?:其中:?)?[^,;。=\d]{2,24}=[^=,;。]*[/÷][^=,;。]*$|^[^=,;。\d]{2,60}[/÷][^=,;。\d]{2,60}×100%$/;
const BRACKETED_INTERVAL = /\((?<interval>[≥≤<>=][^()]*)\)$/;
/** What parts sentences; a comma parts clauses of one. */
const SENTENCE_BREAK = /[;。\n]/;
const [SEMICOLON, STOP, LINE_BREAK] = [0x3b, 0x3002, 0x0a];

/** By its character code. */
export function isSentenceSign(code: number): boolean {
  return code === SEMICOLON || code === STOP || code === LINE_BREAK;
}

/** What words are read as, and what they say 要求 means, where they do. */
interface Stated<Reading> {
  readonly reading: Reading;
  readonly requirement: ConditionReading | null;
}

type Draft = Pick<ScanDraft, "requirement">;

/** Workbooks repeat the clauses of their sentences: each is read once. */
function rememberStated<Reading>(read: (words: string, draft: Draft) => Reading): typeof read {
  const stated = rememberText((words): Stated<Reading> => {
    const draft: Draft = { requirement: null };
    const reading = read(words, draft);
    return { reading, requirement: draft.requirement };
  });
  return (words, draft) => {
    const { reading, requirement } = stated(words);
    if (requirement !== null) draft.requirement = requirement;
    return reading;
  };
}

/** The condition of a whole clause, or of its last part where what stands before is filler or says what 要求 means. */
export const conditionOf = rememberStated((words, draft): ConditionReading => {
  const inBrackets = BRACKETED_INTERVAL.exec(words);
  if (inBrackets !== null) {
    const interval = parseCondition(inBrackets.groups?.["interval"] ?? "");
    if (interval.is === "interval") return interval;
  }
  const whole = parseCondition(words);
  if (whole.is === "interval" && whole.subject.includes(",")) return behindContext(words, whole, draft);
  if (whole.is !== "words") return whole;
  if (isContext(words, draft)) return { is: "nothing" };
  const comma = words.lastIndexOf(",");
  if (comma < 0 || /^[,]?(?:且|并|同时|但|而|或)/.test(words.slice(comma + 1))) return whole;
  const last = parseCondition(words.slice(comma + 1));
  // 占比≥95%为合格，合格得3分.
  if (last.is === "words" && VERDICT.test(last.words) && isContext(words.slice(0, comma), draft)) return last;
  if (last.is !== "interval" && last.is !== "target") return whole;
  if (last.is === "target" && last.met && readPlan(words.slice(0, comma), draft)) return last;
  return isContext(words.slice(0, comma), draft) ? last : whole;
});

/** 根据问卷统计结果，满意度≥95%: what the figure is taken from is no part of its name. */
function behindContext(words: string, whole: ConditionReading, draft: Draft): ConditionReading {
  for (let comma = words.lastIndexOf(","); comma > 0; comma = words.lastIndexOf(",", comma - 1)) {
    const last = parseCondition(words.slice(comma + 1));
    const isAlone = last.is === "target" || (last.is === "interval" && !last.subject.includes(","));
    if (!isAlone) continue;
    const before = words.slice(0, comma);
    return isContext(before, draft) || isPlan(trimCondition(before), draft) ? last : whole;
  }
  return whole;
}

/** What stands before a step: a condition of its own, what it is compared with, or nothing. */
export const preconditionOf = rememberStated((words, draft): ConditionReading => {
  const at = words.lastIndexOf("每");
  const comma = words.lastIndexOf(",", at);
  if (comma < 0) return { is: "nothing" };
  const before = words.slice(0, comma);
  if (isContext(before, draft) || readPlan(before, draft)) return { is: "nothing" };
  return conditionOf(before, draft);
});

export function readContext(plain: string, start: number, end: number, draft: ScanDraft): void {
  const region = plain.slice(start, end);
  if (trimCondition(region) === "") return;
  const sentences = region.split(SENTENCE_BREAK).map(trimCondition);
  const isSetApart = sentences.every(
    (sentence) => sentence === "" || isProcedure(sentence) || isContext(sentence, draft) || isPlan(sentence, draft),
  );
  if (!isSetApart) draft.unread.push({ start, end });
}

/** Filler, the definition of a rate, a comparison, or what 要求 means: nothing that could change the award unseen. */
export const isContext = rememberStated((words, draft): boolean =>
  words.split(/[,;。\n]/).every((clause) => {
    const bare = trimCondition(clause);
    if (bare === "" || isFiller(bare) || DEFINITION.test(bare)) return true;
    if (/^[^\d%]{0,30}(?:与|和|同|比)[^\d%,]{1,24}(?:相比|比较|对比)$/.test(bare)) return true;
    return readRequirement(bare, draft);
  }),
);

function readRequirement(words: string, draft: Draft): boolean {
  const base = BASE.exec(words)?.groups;
  const stated =
    base === undefined
      ? REQUIREMENT.exec(words)?.groups?.["interval"]
      : `${base["subject"] ?? ""}=${base["figure"] ?? ""}`;
  const must = MUST_REACH.exec(words)?.groups;
  const target = TARGET_IS.exec(words)?.groups?.["figure"];
  const named = target === undefined || !/^\d/.test(target) ? target : `=${target}`;
  const interval = parseCondition(stated ?? named ?? `${must?.["subject"] ?? ""}${must?.["reach"] ?? ""}`);
  if ((stated ?? named ?? must) === undefined || interval.is !== "interval") return false;
  draft.requirement = interval;
  return true;
}

const PLANNED =
  /^(?:计划|安排|年度|全年){0,2}(?:新增|新建|改建|扩建|建设|完成|购置|采购|培训|举办|组织|开展|改造|修建|修缮|种植|建成|治理|发放|补助|资助|安置|支持|培育)/;

/** 新增床位1000张。: a sentence of its own that says what was planned; 允许延期3天。 is none. */
function isPlan(sentence: string, draft: Draft): boolean {
  return PLANNED.test(sentence) && readPlan(sentence, draft);
}

/** 新增学位1200个，完成得6分: the plan stands in the sentence. */
function readPlan(words: string, draft: Draft): boolean {
  const { subject, sign, figure } = PLAN.exec(words)?.groups ?? {};
  if (subject === undefined || figure === undefined) return false;
  const interval = parseCondition(`${subject}${sign ?? "≥"}${figure}`);
  if (interval.is !== "interval" || interval.lower === null || interval.upper !== null) return false;
  draft.requirement = interval;
  return true;
}
