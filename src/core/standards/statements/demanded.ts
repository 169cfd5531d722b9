/** 落实岗位津贴。未落实的不得分: a demand, then what its neglect costs; whoever meets it has the full mark. */
import { hasScoringWords, isDemand } from "../clauses/filler.js";
import { parseCondition, trimCondition } from "../clauses/parse-condition.js";

const NEGLECTED =
  /^(?:未|没有|未能)(?:按(?:规定|要求|时))?(?<verb>落实|建立|制定|执行|开展|编制|公开|配备|签订|组织|设立|报送|提供|公示)[^\d%,;。]{0,8}$/;

/** @returns the words of the demand; null where the second clause is not about the first. */
export function demandBefore(context: string, neglect: string): string | null {
  const demand = trimCondition(context);
  const verb = NEGLECTED.exec(neglect)?.groups?.["verb"];
  if (verb === undefined || !demand.includes(verb) || /[;。\n\d%未]/.test(demand)) return null;
  const isPlain = isDemand(demand) && !hasScoringWords(demand) && parseCondition(demand).is === "words";
  return isPlain ? demand : null;
}

const OTHERWISE = /^(?<demand>.+)[,;](?:否则|反之)$/s;

/** 制度落实到位，否则不得分: the demand in front of 否则; null where there is none, or where it holds an award of its own. */
export function demandBeforeElse(words: string): string | null {
  const demand = OTHERWISE.exec(words)?.groups?.["demand"];
  return demand === undefined || hasScoringWords(demand) ? null : demand;
}
