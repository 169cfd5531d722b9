/** The decisions a workbook holds: its column 评审判定 first, then what 评分依据 remembers. */
import type { Choice, Decision, Indicator, WrittenDecision } from "../model/index.js";
import { choiceByWords, parseJudgement } from "./judgement-words.js";

/** By the keys of `indicatorKeys`. */
export type Decisions = ReadonlyMap<string, WrittenDecision>;

/** The column goes first. @returns null where nobody decided */
export function writtenDecision({ judgement }: Indicator, remembered: WrittenDecision | null): WrittenDecision | null {
  if (judgement === null) return remembered;
  const column = judgement.value.trim();
  return column === "" ? remembered : { words: column, decidedBy: null };
}

/**
 * @param choices asks for the cases of the indicator's standard: only where the words name a case instead of a number
 * @returns null where the words say no single case
 */
export function decisionFrom(written: WrittenDecision, choices: () => readonly Choice[]): Decision | null {
  const judgement = parseJudgement(written.words) ?? choiceByWords(written.words, choices());
  return judgement === null ? null : { judgement, ...written };
}
