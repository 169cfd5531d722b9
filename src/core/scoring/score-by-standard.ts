/** Scores one indicator by its standard as read: an unread standard gives no score, and says which words stood in the way. */
import type { Problem, Score, ScoringRule } from "../model/index.js";
import { inputsOf, scoreByRule } from "./score-by-rule.js";
import type { ScoringInput } from "./scoring-input.js";

export { scoreByRule } from "./score-by-rule.js";

/** What scoring needs of a standard as read: the shape of `StandardReading` in core/standards. */
export interface ReadStandard {
  readonly rule: ScoringRule | null;
  readonly problems: readonly Problem[];
}

/** @example scoreByStandard(readStandard("得分=完成率×分值", { fullScore }), input) */
export function scoreByStandard(reading: ReadStandard, input: ScoringInput): Score {
  return reading.rule === null ? unread(reading.problems, input) : scoreByRule(reading.rule, input);
}

function unread(problems: readonly Problem[], input: ScoringInput): Score {
  return {
    status: "unread",
    kind: null,
    score: null,
    exact: null,
    fullScore: input.fullScore,
    rule: null,
    choices: [],
    judgement: input.judgement,
    problems,
    trace: { steps: [], inputs: inputsOf(input), policies: [] },
  };
}
