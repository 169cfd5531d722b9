/** `jiping check`: the findings about a workbook, and nothing written. */
import path from "node:path";
import { openAnyWorkbookFile } from "../adapters/xlsx/index.js";
import { assess } from "../app/assess.js";
import { describeFinding } from "../app/describe-finding.js";
import { settingsFromSheet, type Finding } from "../core/index.js";
import { findingSentence, resultWords } from "../wording/index.js";
import type { Command } from "./command.js";
import { EXIT } from "./exit-status.js";
import { printFindings } from "./print-findings.js";
import { SETTINGS_OPTIONS, settingsFromOptions } from "./settings-options.js";
import { readWorkbookFile } from "./workbook-file.js";

export const command: Command = {
  options: SETTINGS_OPTIONS,
  positionals: 1,
  async run({ options, positionals: [file = ""], language, terminal }) {
    const book = path.basename(file);
    const snapshot = (await openAnyWorkbookFile(readWorkbookFile(file), book)).snapshot();
    const { findings } = assess(snapshot, {
      settings: await settingsFromOptions(options, settingsFromSheet(snapshot)),
    });
    const say = (finding: Finding): string => findingSentence(finding, language);
    terminal.print(
      options["json"] === true
        ? JSON.stringify({ book, findings: findings.map((finding) => describeFinding(finding, say)) })
        : printFindings(findings, say, resultWords(language)),
    );
    return findings.some(({ severity }) => severity === "error") ? EXIT.errorsFound : EXIT.done;
  },
};
