/**
 * Cuts a prepared sentence into statements “condition → award, bounded by …”, in the order of the text. Every character ends up
 * in a statement, in the filler, or in `unread`.
 */
import { isZero } from "../decimal/index.js";
import { FULL_SCORE, pointsOf } from "../model/amount.js";
import type { Amount, Expression } from "../model/index.js";
import { findAward, type AwardPhrase } from "./award-phrases.js";
import type { ConditionReading } from "./condition-reading.js";
import { demandBefore, demandBeforeElse } from "./demanded.js";
import { hasScoringWords, isDemand, isFiller, isProcedure } from "./filler.js";
import { NO_MODIFIERS, readModifiers, type Modifiers } from "./modifiers.js";
import { parseCondition, trimCondition } from "./parse-condition.js";
import { parseFormula, variablesOf } from "./parse-formula.js";
import { hasStep, parseStep, type StepReading } from "./parse-step.js";
import { readNumeral } from "./read-numeral.js";
import { FIGURE, POINT } from "./words.js";

export interface Statement {
  /** The words of the condition, without what stands before the last sentence break. */
  readonly words: string;
  readonly condition: ConditionReading;
  readonly step: StepReading | null;
  readonly award: AwardPhrase | { readonly says: "formula"; readonly formula: Expression };
  readonly modifiers: Modifiers;
  readonly start: number;
  readonly end: number;
}

export interface Scan {
  readonly statements: readonly Statement[];
  /** 满分5分 as the sentence says it. */
  readonly fullMark: Amount | null;
  /** 基础分60分: what additions and deductions start from. */
  readonly base: Amount | null;
  /** 控制率≤100%为达到要求: what 要求 means here. */
  readonly requirement: ConditionReading | null;
  /** Special cases set apart in a note; a person must see whether one applies. */
  readonly provisos: readonly Piece[];
  readonly unread: readonly Piece[];
}

export interface Piece {
  readonly start: number;
  readonly end: number;
}

interface Draft {
  statements: Statement[];
  fullMark: Amount | null;
  base: Amount | null;
  requirement: ConditionReading | null;
  provisos: Piece[];
  unread: Piece[];
}

const FORMULA_SIGN =
  /(?:[,;。:\n]|具体为|即|计算公式为?|公式为?)*["“”]*(?:评价|指标|该项|本项|该|考核|实际|最终|三级)*(?:指标)?得分(?:计算方法|计算公式)?(?:应用|采用|为|按)*[=:]/y;
const FORMULA_ASSIGNED = /[,;。\n]*(?:即|计算公式为|公式为)[:]?["“”]?(?=\()/y;
/** 计分公式：达标率×60. */
const SPELLED = /(?:计分|评分|得分)公式(?:为)?:(?=[^=,;。\n]+[,;。\n]?$)/;
const FORMULA_SPELLED = /(?:计分|评分|得分)公式(?:为)?:/y;
/** 执行率×10分 at the head of a sentence. */
const FORMULA_BARE =
  /(?<=^|[;。\n])(?=[^,;。\d=:×(]{2,16}(?:率|度|比例)×(?:分值|满分|权重分?|\d+(?:\.\d+)?分)(?:[,;。]|$))/y;
const FORMULA_LABEL = /^[^,;。:\d%≥≤<>=每]{2,10}(?<![的时])$/;
const FORMULA_END = /[;。\n”"，]|,(?![^()]*\))/g;
const HEADING = new RegExp(
  `^(?:[^,;。:\\d≥≤<>%]{1,20}:(?<named>${FIGURE})${POINT}(?=[,;。])|[^,;。:()\\d≥≤<>%]{1,20}\\((?<headed>${FIGURE})${POINT}\\)(?=,得分=)|(?:本|该)?(?:项|此项)?(?:指标)?(?:满分|分值|标准分值?|权重分?值?|总分|总计分)(?:为|:|是|共|计)*(?<full>${FIGURE})${POINT}|(?:本指标|该指标|本项|该项|此项)(?:共|计)*(?<item>${FIGURE})${POINT}|[^,;。:\\d≥≤<>%]{0,12}(?:基础分|基本分|基准分|起评分)(?:为|:)?(?<base>${FIGURE})${POINT})[,;。:\\n]*`,
);
const NOTE = /[,;。\n]*\((?:注|备注|说明)[:]?[^()]*(?:\([^()]*\)[^()]*)*\)[。;]?$/;
/** 没有基建项目的部门按满分计算: who is not measured at all. */
const EXEMPT =
  /(?<=[;。\n])(?:没有|无)[^,;。\d%]{2,24}(?:项目|任务|事项|支出|预算|业务|资金)的(?:部门|单位|地区|县区)?,?(?:按|得|计)(?:照)?满分(?:计算|计|处理)?[。;]?$/;
const OVERFULFILMENT =
  /对?(?:于)?完成值(?:高于|超过)指标值较多的?,要分析原因,(?:如果是?|若)?由?于?(?:年初)?(?:指标值|目标值)?设定明显偏低(?:造成)?的?,要?按照偏离度适度调减分值[;。]?/;
const REQUIREMENT = /^(?<interval>.+?)为(?:达到要求|达标|合格|符合要求|达到标准|满足要求)$/;
const BASE = /^(?<subject>[^,;。\d%]{0,16}?)以(?<figure>\d+(?:\.\d+)?%)为(?:基准|标准|基数)值?$/;
const MUST_REACH = /^(?<subject>.*?)(?:要|应|须|需|应当|必须)(?<reach>(?:达到|不低于|不超过|≥|≤).*)$/;
const PLAN =
  /^(?<subject>[^,;。\d%≥≤<>=]{2,20}?)(?<sign>不少于|不低于|达到|≥)?(?<figure>\d+(?:\.\d+)?[万千百亿]?[^\d,;。%≥≤<>=]{1,4})$/;
const DEFINITION = /^(?:其中:?)?[^,;。=\d]{2,24}=[^=,;。]*[/÷][^=,;。]*$|^[^=,;。\d]{2,60}[/÷][^=,;。\d]{2,60}×100%$/;
const SENTENCE_BREAK = /[;。\n]/;
const TIED = /^(?:且|并且|同时|此外|另外|还应|还需|或者?)/;
/** 保底得1分: a bound that is no case. */
const BOUNDING = /(?:最低|最少|保底|至少|不低于|不少于)(?:可|应)?$/;
const BRACKETED_INTERVAL = /\((?<interval>[≥≤<>=][^()]*)\)$/;

export function scanStatements(plain: string, from: number, to: number): Scan {
  const draft: Draft = { statements: [], fullMark: null, base: null, requirement: null, provisos: [], unread: [] };
  const end = withoutProvisos(plain, from, to, draft);
  let at = readHeading(plain, from, end, draft);
  while (at < end) {
    const next = nextStatement(plain, at, end, draft);
    if (next === null) break;
    at = next;
  }
  if (at < end) readLeftOver(plain, at, end, draft);
  return draft;
}

function withoutProvisos(plain: string, from: number, to: number, draft: Draft): number {
  const note = NOTE.exec(plain.slice(from, to)) ?? EXEMPT.exec(plain.slice(from, to));
  if (note === null) return to;
  draft.provisos.push({ start: from + note.index, end: to });
  return from + note.index;
}

function readHeading(plain: string, from: number, to: number, draft: Draft): number {
  const match = HEADING.exec(plain.slice(from, to));
  const { named, full, item, headed, base } = match?.groups ?? {};
  const figure = named ?? full ?? item ?? headed;
  if (match === null || match[0].length === to - from) return from;
  if (base !== undefined) draft.base = pointsOf(readNumeral(base));
  else if (figure === undefined) return from;
  else draft.fullMark = pointsOf(readNumeral(figure));
  return from + match[0].length;
}

/** Where the next statement ends; null where none begins before `end`. */
function nextStatement(plain: string, at: number, end: number, draft: Draft): number | null {
  const formula = findFormula(plain, at, end);
  const award = findAward(plain, at);
  const isAward = award !== null && award.end <= end && (formula === null || award.start < formula.start);
  if (isAward) {
    if (award.phrase.says === "proportion") {
      const spelled = formulaAt(plain, award.end, end);
      if (spelled !== null) return addFormula(plain, at, award.start, spelled, draft);
    }
    const modifiers = readModifiers(plain.slice(0, end), award.end);
    addStatement(plain, at, award.start, award.phrase, modifiers, draft);
    return modifiers.end;
  }
  return formula === null ? null : addFormula(plain, at, formula.start, formula, draft);
}

interface FoundFormula {
  readonly start: number;
  readonly end: number;
  readonly expression: Expression | null;
}

/** Without one of these there is no formula, and nothing needs to be tried. */
const HAS_FORMULA = /[=:×]|公式|即[^,;。]*\(/;

function findFormula(plain: string, from: number, end: number): FoundFormula | null {
  if (!HAS_FORMULA.test(plain)) return null;
  const spelled = plain.slice(from, end).search(SPELLED);
  if (spelled >= 0) return formulaAt(plain, from + spelled, end);
  FORMULA_BARE.lastIndex = from;
  if (FORMULA_BARE.test(plain)) return formulaAt(plain, from, end);
  for (let at = plain.indexOf("得分", from); at >= 0 && at < end; at = plain.indexOf("得分", at + 1)) {
    for (let start = Math.max(from, at - 8); start <= at; start++) {
      const found = formulaAt(plain, start, end);
      if (found !== null) return found;
    }
  }
  return null;
}

function formulaAt(plain: string, at: number, end: number): FoundFormula | null {
  for (const sign of [FORMULA_SPELLED, FORMULA_SIGN, FORMULA_ASSIGNED, FORMULA_BARE]) {
    sign.lastIndex = at;
    if (!sign.test(plain)) continue;
    const start = sign.lastIndex;
    FORMULA_END.lastIndex = start;
    const stop = FORMULA_END.exec(plain)?.index ?? plain.length;
    const until = Math.min(stop, end);
    return { start: at, end: until, expression: parseFormula(plain.slice(start, until)) };
  }
  return null;
}

function addFormula(plain: string, from: number, to: number, formula: FoundFormula, draft: Draft): number {
  if (formula.expression === null) {
    draft.unread.push({ start: formula.start, end: formula.end });
    return formula.end;
  }
  const modifiers = readModifiers(plain, formula.end);
  const award = { says: "formula", formula: formula.expression } as const;
  const closing = /^["”]+/.exec(plain.slice(modifiers.end))?.[0].length ?? 0;
  const name = trimCondition(plain.slice(from, to));
  // 执行率得分=执行率×6, 质量得分=合格率×6: what the score of one rate is called.
  const names = variablesOf(formula.expression);
  const isNamed = names.some(({ words }) => words === name) || (names.length === 1 && isLabel(name));
  addStatement(plain, isNamed ? to : from, to, award, { ...modifiers, end: modifiers.end + closing }, draft);
  return modifiers.end + closing;
}

function isLabel(name: string): boolean {
  return FORMULA_LABEL.test(name) && parseCondition(name).is === "words";
}

function addStatement(
  plain: string,
  from: number,
  to: number,
  award: Statement["award"],
  modifiers: Modifiers,
  draft: Draft,
): void {
  const after = afterOverfulfilment(plain, from, to, draft);
  const start = after + lastBreak(plain.slice(after, to));
  const wording = trimCondition(plain.slice(start, to));
  const otherwise = isNought(award) && draft.statements.length === 0 ? demandBeforeElse(wording) : null;
  if (otherwise !== null) draft.statements.push(demanded(otherwise, conditionOf(otherwise, draft), { start, end: to }));
  const words = otherwise === null ? wording : "否则";
  const isStepped = takesOrAdds(award) ? words.includes("每") : hasStep(words);
  const step = isStepped ? parseStep(words) : null;
  const isCounted = step?.measures === "count" && award.says === "deduct";
  const demand =
    isNought(award) && draft.statements.length === 0 ? demandBefore(plain.slice(after, start), words) : null;
  if (demand !== null)
    draft.statements.push(demanded(demand, { is: "words", words: demand }, { start: after, end: start }));
  else if (!isCounted || !isDemand(plain.slice(after, start))) readContext(plain, after, start, draft);
  const condition = step === null ? conditionOf(words, draft) : preconditionOf(words, draft);
  if (BOUNDING.test(words)) draft.unread.push({ start, end: to });
  if ((step === null && isStepped) || (condition.is === "words" && hasScoringWords(condition.words))) {
    draft.unread.push({ start, end: to });
  }
  // …得5分，且…得5分: a second award tied to the first is no case of its own.
  if (draft.statements.length > 0 && TIED.test(words)) draft.unread.push({ start, end: to });
  if (modifiers.total !== null) draft.fullMark ??= modifiers.total;
  draft.statements.push({ words, condition, step, award, modifiers, start, end: modifiers.end });
}

function isNought(award: Statement["award"]): boolean {
  return award.says === "amount" && isZero(award.amount.share) && isZero(award.amount.points);
}

function demanded(words: string, condition: ConditionReading, { start, end }: Piece): Statement {
  const award = { says: "amount", amount: FULL_SCORE } as const;
  return { words, condition, step: null, award, modifiers: NO_MODIFIERS, start, end };
}

/** Beside 扣 and 加 every 每 counts something; beside 得 it may only say how often a duty returns. */
function takesOrAdds({ says }: Statement["award"]): boolean {
  return says === "deduct" || says === "add" || says === "add-or-deduct" || says === "deduct-range";
}

/** The note of 财预〔2020〕10号 article 16 on targets set too low is a person's to apply. */
function afterOverfulfilment(plain: string, from: number, to: number, draft: Draft): number {
  const match = OVERFULFILMENT.exec(plain.slice(from, to));
  if (match === null || trimCondition(plain.slice(from, from + match.index)) !== "") return from;
  const start = from + match.index;
  draft.provisos.push({ start, end: start + match[0].length });
  return start + match[0].length;
}

function lastBreak(region: string): number {
  for (let at = region.length - 1; at >= 0; at--) {
    if (SENTENCE_BREAK.test(region.charAt(at)) && trimCondition(region.slice(at)) !== "") return at + 1;
  }
  return 0;
}

/** The condition of a whole clause, or of its last part where what stands before is filler or says what 要求 means. */
function conditionOf(words: string, draft: Draft): ConditionReading {
  const inBrackets = BRACKETED_INTERVAL.exec(words);
  if (inBrackets !== null) {
    const interval = parseCondition(inBrackets.groups?.["interval"] ?? "");
    if (interval.is === "interval") return interval;
  }
  const whole = parseCondition(words);
  if (whole.is !== "words") return whole;
  if (isContext(words, draft)) return { is: "nothing" };
  const comma = words.lastIndexOf(",");
  if (comma < 0 || /^[,]?(?:且|并|同时|但|而|或)/.test(words.slice(comma + 1))) return whole;
  const last = parseCondition(words.slice(comma + 1));
  if (last.is !== "interval" && last.is !== "target") return whole;
  if (last.is === "target" && last.met && readPlan(words.slice(0, comma), draft)) return last;
  return isContext(words.slice(0, comma), draft) ? last : whole;
}

/** What stands before a step: a condition of its own, what it is compared with, or nothing. */
function preconditionOf(words: string, draft: Draft): ConditionReading {
  const at = words.lastIndexOf("每");
  const comma = words.lastIndexOf(",", at);
  if (comma < 0) return { is: "nothing" };
  const before = words.slice(0, comma);
  return isContext(before, draft) ? { is: "nothing" } : conditionOf(before, draft);
}

function readContext(plain: string, start: number, end: number, draft: Draft): void {
  const sentences = plain.slice(start, end).split(SENTENCE_BREAK).map(trimCondition);
  const isSetApart = sentences.every(
    (sentence) => sentence === "" || isProcedure(sentence) || isContext(sentence, draft),
  );
  if (!isSetApart) draft.unread.push({ start, end });
}

/** Filler, the definition of a rate, a comparison, or what 要求 means: nothing that could change the award unseen. */
function isContext(words: string, draft: Draft): boolean {
  return words.split(/[,;。\n]/).every((clause) => {
    const bare = trimCondition(clause);
    if (bare === "" || isFiller(bare) || DEFINITION.test(bare)) return true;
    if (/^[^\d%]{0,30}(?:与|和|同|比)[^\d%,]{1,24}(?:相比|比较|对比)$/.test(bare)) return true;
    return readRequirement(bare, draft);
  });
}

function readRequirement(words: string, draft: Draft): boolean {
  const base = BASE.exec(words)?.groups;
  const stated =
    base === undefined
      ? REQUIREMENT.exec(words)?.groups?.["interval"]
      : `${base["subject"] ?? ""}=${base["figure"] ?? ""}`;
  const must = MUST_REACH.exec(words)?.groups;
  const interval = parseCondition(stated ?? `${must?.["subject"] ?? ""}${must?.["reach"] ?? ""}`);
  if ((stated === undefined && must === undefined) || interval.is !== "interval") return false;
  draft.requirement = interval;
  return true;
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

function readLeftOver(plain: string, start: number, end: number, draft: Draft): void {
  const words = plain.slice(start, end);
  if (trimCondition(words.replace(/^[)”"]+/, "")) === "" || isContext(words, draft)) return;
  draft.unread.push({ start, end });
}
