/**
 * Cuts a prepared sentence into statements “condition → award, bounded by …”, in the order of the text. Every character ends up
 * in a statement, in the filler, or in `unread`.
 */
import { FULL_SCORE } from "../../model/amount.js";
import { findAward, searchAwards, type AwardSearch } from "../clauses/award-phrases.js";
import type { ConditionReading } from "../clauses/condition-reading.js";
import { demandBefore, demandBeforeElse } from "./demanded.js";
import { hasScoringWords, isDemand } from "../clauses/filler.js";
import { findFormula, formulaAt, type FoundFormula } from "../clauses/find-formula.js";
import { NO_MODIFIERS, readModifiers, type Modifiers } from "../clauses/modifiers.js";
import { parseCondition, trimCondition } from "../clauses/parse-condition.js";
import { variablesOf } from "../clauses/parse-formula.js";
import { hasStep, impliedStep, parseStep, type StepReading } from "../clauses/parse-step.js";
import { conditionOf, isContext, isSentenceSign, preconditionOf, readContext } from "./sentence-context.js";
import { afterOverfulfilment, readHeading, withoutProvisos } from "./sentence-frame.js";
import { givesNought, type Piece, type Scan, type ScanDraft, type Statement } from "./statement.js";

const FORMULA_LABEL = /^[^,;。:\d%≥≤<>=每]{2,10}(?<![的时])$/;
const TIED = /^(?:且|并且|同时|此外|另外|还应|还需|或者?)/;
/** 保底得1分: a bound that is no case. */
const BOUNDING = /(?:最低|最少|保底|至少|不低于|不少于)(?:可|应)?$/;

/** 得8（优）-10分: the award is the end of a range whose beginning was not read. */
const CUT_RANGE = /(?:\d|\d分|\))[-~—至到]+$/;

/** How either of them ends. */
const CUT_ENDS = new Set("低少底至于可应-~—到");

function mayBeCut(words: string): boolean {
  return CUT_ENDS.has(words.charAt(words.length - 1));
}

export function scanStatements(plain: string, from: number, to: number): Scan {
  const draft: ScanDraft = { statements: [], fullMark: null, base: null, requirement: null, provisos: [], unread: [] };
  const end = withoutProvisos(plain, from, to, draft);
  let at = readHeading(plain, from, end, draft);
  let formula = findFormula(plain, at, end);
  const awards = searchAwards(plain);
  while (at < end) {
    // The formula that was found stays the next one until it is passed.
    if (formula !== null && formula.start < at) formula = findFormula(plain, at, end);
    const next = nextStatement(awards, at, end, formula, draft);
    if (next === null) break;
    at = next;
  }
  if (at < end) readLeftOver(plain, at, end, draft);
  return draft;
}

/** Where the next statement ends; null where none begins before `end`. */
function nextStatement(
  awards: AwardSearch,
  at: number,
  end: number,
  formula: FoundFormula | null,
  draft: ScanDraft,
): number | null {
  const { plain } = awards;
  const award = findAward(awards, at);
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

function addFormula(plain: string, from: number, to: number, formula: FoundFormula, draft: ScanDraft): number {
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
  draft: ScanDraft,
): void {
  const after = afterOverfulfilment(plain, from, to, draft);
  const start = after + lastBreak(plain.slice(after, to));
  const wording = trimCondition(plain.slice(start, to));
  const otherwise = givesNought({ award }) && draft.statements.length === 0 ? demandBeforeElse(wording) : null;
  if (otherwise !== null) draft.statements.push(demanded(otherwise, conditionOf(otherwise, draft), { start, end: to }));
  const words = otherwise === null ? wording : "否则";
  const isStepped = takesOrAdds(award) ? words.includes("每") : hasStep(words);
  const step = isStepped
    ? parseStep(words)
    : modifiers.isFloored && award.says === "deduct"
      ? impliedStep(words)
      : null;
  const isCounted = step?.measures === "count" && award.says === "deduct";
  const demand =
    givesNought({ award }) && draft.statements.length === 0 ? demandBefore(plain.slice(after, start), words) : null;
  if (demand !== null)
    draft.statements.push(demanded(demand, { is: "words", words: demand }, { start: after, end: start }));
  else if (!isCounted || !isDemand(plain.slice(after, start))) readContext(plain, after, start, draft);
  const stated = step === null ? conditionOf(words, draft) : preconditionOf(words, draft);
  const condition = step !== null && isDemandOf(stated, step) ? { is: "nothing" as const } : stated;
  if (condition !== stated) draft.requirement = stated;
  if (mayBeCut(words) && (BOUNDING.test(words) || CUT_RANGE.test(words))) draft.unread.push({ start, end: to });
  if ((step === null && isStepped) || (condition.is === "words" && hasScoringWords(condition.words))) {
    draft.unread.push({ start, end: to });
  }
  // …得5分，且…得5分: a second award tied to the first is no case of its own.
  if (draft.statements.length > 0 && TIED.test(words)) draft.unread.push({ start, end: to });
  if (modifiers.total !== null) draft.fullMark ??= modifiers.total;
  draft.statements.push({ words, condition, step, award, modifiers, start, end: modifiers.end });
}

function demanded(words: string, condition: ConditionReading, { start, end }: Piece): Statement {
  const award = { says: "amount", amount: FULL_SCORE } as const;
  return { words, condition, step: null, award, modifiers: NO_MODIFIERS, start, end };
}

/** 更新图书不低于60种，每少5种扣0.5分: what the steps fall short of, and no case that they are counted in. */
function isDemandOf(condition: ConditionReading, step: StepReading): boolean {
  if (condition.is !== "interval") return false;
  const side = step.measures === "rate" ? step.side : step.against;
  const [bound, other] = side === "below" ? [condition.lower, condition.upper] : [condition.upper, condition.lower];
  return (side === "below" || side === "above") && bound?.inclusive === true && other === null;
}

/** Beside 扣 and 加 every 每 counts something; beside 得 it may only say how often a duty returns. */
function takesOrAdds({ says }: Statement["award"]): boolean {
  return says === "deduct" || says === "add" || says === "add-or-deduct" || says === "deduct-range";
}

function lastBreak(region: string): number {
  for (let at = region.length - 1; at >= 0; at--) {
    if (isSentenceSign(region.charCodeAt(at)) && trimCondition(region.slice(at)) !== "") return at + 1;
  }
  return 0;
}

function readLeftOver(plain: string, start: number, end: number, draft: ScanDraft): void {
  const words = plain.slice(start, end);
  if (trimCondition(words.replace(/^[)”"]+/, "")) === "" || isContext(words, draft)) return;
  draft.unread.push({ start, end });
}
