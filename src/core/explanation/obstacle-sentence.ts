/** What stood in the way of a score, in words. */
import type { Problem } from "../model/index.js";
import { OBSTACLE_WORDS, UNKNOWN_OBSTACLE } from "./explanation-vocabulary.js";

export function obstacleSentence({ code, words }: Pick<Problem, "code" | "words">): string {
  return (OBSTACLE_WORDS[code] ?? UNKNOWN_OBSTACLE)(words);
}
