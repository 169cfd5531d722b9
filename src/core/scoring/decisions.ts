/** The decisions a workbook holds: its column 评审判定 first, then what 评分依据 remembers. */
import type { Choice, Decision, Indicator, WrittenDecision } from "../model/index.js";
import { choiceByWords, parseJudgement } from "./judgement-words.js";

/** By the keys of `indicatorKeys`. */
export type Decisions = ReadonlyMap<string, WrittenDecision>;

/**
 * @param choices asks for the cases of the indicator's standard: only where the words name a case instead of a number
 * @returns null where nobody decided, or in words that say no single case
 */
export function decisionFor(
  indicator: Indicator,
  remembered: WrittenDecision | null,
  choices: () => readonly Choice[],
): Decision | null {
  const column = indicator.judgement?.value.trim() ?? "";
  const written = column === "" ? remembered : { words: column, decidedBy: null };
  if (written === null) return null;
  const judgement = parseJudgement(written.words) ?? choiceByWords(written.words, choices());
  return judgement === null ? null : { judgement, ...written };
}
