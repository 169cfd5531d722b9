/**
 * `jiping rule`: scoring standards on standard input, one a line, answered in order. With `--json` every line is an object of the
 * contract and so is its answer; people may as well type the sentence alone, and read what was understood.
 */
import { createInterface } from "node:readline";
import { answerRuleProbe } from "../app/answer-rule-probe.js";
import { ruleWords, type Language } from "../wording/index.js";
import type { Command } from "./command.js";
import { EXIT } from "./exit-status.js";
import { printRule } from "./print-rule.js";

export const command: Command = {
  options: {},
  positionals: 0,
  async run({ options, language, terminal }) {
    for await (const line of createInterface({ input: terminal.input, crlfDelay: Infinity })) {
      if (line.trim() === "") continue;
      const parsed = parseLine(line);
      const answer =
        options["json"] === true
          ? JSON.stringify(answerRuleProbe(parsed))
          : forPeople(parsed ?? { text: line.trim() }, language);
      terminal.print(answer);
    }
    return EXIT.done;
  },
};

function forPeople(probe: unknown, language: Language): string {
  const { text, fullScore } = probe as Readonly<Record<string, unknown>>;
  const asked = {
    text: typeof text === "string" ? text : "",
    fullScore: typeof fullScore === "string" || typeof fullScore === "number" ? String(fullScore) : null,
  };
  return printRule(asked, answerRuleProbe(probe), ruleWords(language));
}

/** Null where the line is no JSON: answered as `unread`, so that answers stay in order. */
function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (fault) {
    if (fault instanceof SyntaxError) return null;
    throw fault;
  }
}
