/** Graded levels: a person says which level holds; a level that is a range needs the place in it as well. */
import type { GradedRule, Judgement, Level } from "../../model/index.js";
import type { Figures } from "../figures.js";
import { needsJudgement, reached, type Outcome } from "../outcome.js";
import { giveAmount, giveShare } from "./score-award.js";

export function scoreGraded(rule: GradedRule, figures: Figures): Outcome {
  const { judgement } = figures.input;
  const number = judgement === null ? null : levelNumber(rule, judgement);
  if (number === null) return needsJudgement("judgement/level");
  const level = rule.levels[number - 1];
  if (level === undefined) return needsJudgement("judgement/unknown-level");
  const outcome = scoreLevel(level, figures);
  if (outcome.is === "withheld") return outcome;
  const step = { code: "branch/taken", span: level.span, arithmetic: null, words: level.words };
  return reached(outcome.value, () => [step, ...outcome.steps()]);
}

export function scoreLevel({ award, words }: Level, figures: Figures): Outcome {
  if (award.gives === "amount") return giveAmount(award.amount, figures.input.fullScore);
  return award.gives === "range" ? giveShare(award, figures) : needsJudgement("rule/discretion", words);
}

/** Yes or no may be said as points met as well. */
function levelNumber({ kind, levels }: GradedRule, { level, met }: Judgement): number | null {
  if (level !== undefined) return Number.isSafeInteger(level) && level >= 1 ? level : null;
  if (met === undefined || kind !== "threshold" || levels.length !== 2) return null;
  if (met.length === 0) return 2;
  return met.length === 1 && met[0] === 1 ? 1 : null;
}
