/**
 * The cases of a standard as words to choose from in 评审判定: the standard's own where each of them is read back as its case and no
 * other, otherwise 第1档, 第2档 ….
 */
import type { Judgement, Score } from "../model/index.js";
import { choiceByWords, formatJudgement, parseJudgement } from "./judgement-words.js";

/** Longer than this, a list is no list any more. */
const LONGEST_WORDS = 24;

/** @returns null unless the cases are levels of which one holds: ticked points, counts and ranges are no list */
export function casesInWords({ choices }: Score): readonly string[] | null {
  const levels = choices.map(({ judgement }) => levelOf(judgement));
  const isOneOf = levels.length > 1 && !levels.includes(null) && new Set(levels).size === levels.length;
  if (!isOneOf) return null;
  const own = choices.map(({ words }) => words.trim().replace(/的$/, ""));
  const isReadBack = own.every((words, index) => {
    const read = parseJudgement(words) ?? choiceByWords(words, choices);
    return words.length <= LONGEST_WORDS && !/[,\n]/.test(words) && levelOf(read ?? {}) === levels[index];
  });
  return isReadBack ? own : choices.map(({ judgement }) => formatJudgement(judgement));
}

/** Null where the judgement says more than a level, or something else. */
function levelOf(judgement: Judgement): number | null {
  return Object.keys(judgement).join() === "level" ? (judgement.level ?? null) : null;
}
