/** `jiping rule`: scoring standards on standard input, one JSON object a line; an answer a line, in order. */
import { createInterface } from "node:readline";
import { answerRuleProbe } from "../app/answer-rule-probe.js";
import type { Command } from "./command.js";
import { EXIT } from "./exit-status.js";

export const command: Command = {
  options: {},
  positionals: 0,
  async run({ terminal }) {
    for await (const line of createInterface({ input: terminal.input, crlfDelay: Infinity })) {
      if (line.trim() !== "") terminal.print(JSON.stringify(answerRuleProbe(parsed(line))));
    }
    return EXIT.done;
  },
};

/** A line that is no JSON is answered like an object without a text: as `unread`, so that answers stay in order. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (fault) {
    if (fault instanceof SyntaxError) return null;
    throw fault;
  }
}
