/** One scoring standard for people: what it says, what was understood, what it gives, and what is still open. */
import type { RuleAnswer, RuleChoice } from "../app/answer-rule-probe.js";
import { obstacleSentence } from "../core/index.js";
import type { RuleWords } from "../wording/index.js";
import { textTable } from "./text-table.js";

/** @param probe the line that was asked: its text, and its points where they were given. */
export function printRule(
  probe: { readonly text: string; readonly fullScore: string | null },
  answer: RuleAnswer,
  words: RuleWords,
): string {
  const { describe, score, working, choices, problems } = answer;
  const rows = [
    [words.standard, probe.text],
    ...(describe === null ? [] : [[words.understoodAs, describe]]),
    ...(score === null ? [] : [[words.score, words.points(score, probe.fullScore)]]),
    ...working.map((calculation, index) => [index === 0 ? words.working : "", calculation]),
    ...(score === null ? choices : []).map((choice, index) => [index === 0 ? words.cases : "", caseOf(choice, words)]),
    ...problems.map((problem, index) => [index === 0 ? words.open : "", obstacleSentence(problem)]),
    ...(answer.status === "unread" ? [["", words.notUnderstood]] : []),
  ];
  return `${textTable(rows)}\n`;
}

function caseOf({ words: named, score, lowest, highest, judgement }: RuleChoice, words: RuleWords): string {
  const gives = score ?? (lowest === null || highest === null ? "" : words.range(lowest, highest));
  const name = named === "" ? JSON.stringify(judgement) : named;
  return gives === "" ? name : `${name}：${words.points(gives, null)}`;
}
