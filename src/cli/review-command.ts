/** `jiping review`: self-evaluation forms held against the official rule and the evaluators' own scores. */
import path from "node:path";
import { openAnyWorkbookFile } from "../adapters/xlsx/index.js";
import { assess } from "../app/assess.js";
import { settingsFromSheet } from "../core/index.js";
import { describeReview, type ReviewSpeech } from "../app/describe-review.js";
import { findingSentence, resultWords, reviewReasonSentence, reviewWords } from "../wording/index.js";
import type { Command } from "./command.js";
import { EXIT } from "./exit-status.js";
import { printFindings } from "./print-findings.js";
import { printReview } from "./print-review.js";
import { SETTINGS_OPTIONS, settingsFromOptions } from "./settings-options.js";
import { readWorkbookFile } from "./workbook-file.js";

export const command: Command = {
  options: SETTINGS_OPTIONS,
  positionals: 1,
  async run({ options, positionals: [file = ""], language, terminal }) {
    const book = path.basename(file);
    const snapshot = (await openAnyWorkbookFile(await readWorkbookFile(file), book)).snapshot();
    const { review } = assess(snapshot, {
      settings: await settingsFromOptions(options, settingsFromSheet(snapshot)),
    });
    const speech: ReviewSpeech = {
      finding: (finding) => findingSentence(finding, language),
      reason: (reason) => reviewReasonSentence(reason, language),
    };
    const document = describeReview(book, review, speech);
    if (options["json"] === true) terminal.print(JSON.stringify(document));
    else {
      const words = reviewWords(language);
      const tables = document.sheets.map((sheet) => printReview(sheet, document.preset, words));
      const findings = printFindings(review.findings, speech.finding, resultWords(language));
      terminal.print(tables.length === 0 ? words.none : [...tables, findings].join("\n\n"));
    }
    return review.findings.some(({ severity }) => severity === "error") ? EXIT.errorsFound : EXIT.done;
  },
};
