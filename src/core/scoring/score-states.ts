/** Scores where the engine has none of its own: the evaluator's is kept, or the score stays unknown – never zero. */
import type { Indicator, Score } from "../model/index.js";

/** Keeps the score that a person wrote beside a standard that does not compute; the reasons stay for whoever asks. */
export function undecided(open: Score, indicator: Indicator): Score {
  const stated = indicator.statedScore;
  if (stated === null) return open;
  return { ...open, status: "stated", score: stated.value, exact: stated.value };
}

/** No sentence anywhere: nothing to compute by. */
export function withoutStandard(indicator: Indicator): Score {
  return {
    status: "needs-judgement",
    kind: null,
    score: null,
    exact: null,
    fullScore: indicator.fullScore?.value ?? null,
    rule: null,
    choices: [],
    judgement: null,
    problems: [{ code: "standard/missing", words: "", span: null }],
    trace: { steps: [], inputs: [], policies: [] },
  };
}
