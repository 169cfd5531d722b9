/** The decisions a workbook holds: its column 评审判定 first, then what 评分依据 remembers. */
import type { Decision, Indicator } from "../model/index.js";
import type { Choice } from "../model/index.js";
import { choiceByWords, parseJudgement } from "./judgement-words.js";

/** By the keys of `indicatorKeys`. */
export type Decisions = ReadonlyMap<string, Decision>;

/** @param choices asks for the cases of the indicator's standard: only where the words name a case instead of a number */
export function decisionFor(
  indicator: Indicator,
  remembered: Decision | null,
  choices: () => readonly Choice[],
): Decision | null {
  const words = indicator.judgement?.value.trim() ?? "";
  if (words === "") return remembered;
  const judgement = parseJudgement(words) ?? choiceByWords(words, choices());
  return judgement === null ? remembered : { judgement, words, decidedBy: null };
}
