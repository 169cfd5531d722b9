/**
 * Words in 评审判定 that name no case of the standard decide nothing, so they are pointed out with the words that would:
 * a decision that somebody wrote down must not be lost in silence.
 */
import type { Choice, Finding, ScoredIndicator } from "../../model/index.js";
import type { CheckingInput } from "../checking-input.js";
import { foundAmong } from "../reading/found-among.js";

export function checkJudgementWords(input: CheckingInput): Finding[] {
  return input.scored.sheets.flatMap(({ indicators }) => foundAmong(indicators, unknownWords));
}

function unknownWords({ indicator, score, decision }: ScoredIndicator): Finding | null {
  const written = indicator.judgement;
  const isOpen = score.status === "needs-judgement" || score.status === "stated";
  if (written === null || written.value.trim() === "" || decision !== null || !isOpen) return null;
  if (score.choices.length === 0) return null;
  return {
    code: "judgement/unknown-words",
    severity: "warning",
    sheet: indicator.sheet,
    cell: written.cell,
    data: {
      indicator: indicator.level3 ?? indicator.level2 ?? "",
      found: written.text,
      allowed: allowedWords(score.choices),
    },
  };
}

const MOST_SHOWN = 4;

/** By what a choice says: its own words, or where the points of a standard are ticked, how they are named. */
function allowedWords(choices: readonly Choice[]): string {
  if (choices.some(({ judgement }) => judgement.met !== undefined)) return "符合①③、均不符合";
  if (choices.some(({ judgement }) => judgement.count !== undefined)) return "发现2处、未发现问题";
  const words = choices.slice(0, MOST_SHOWN).map((choice, index) => `第${String(index + 1)}档（${choice.words}）`);
  return `${words.join("、")}${choices.length > MOST_SHOWN ? "……" : ""}`;
}
