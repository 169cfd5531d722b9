/** `jiping review`: self-evaluation forms held against the official rule and the evaluators' own scores. */
import path from "node:path";
import { fileKind, openAnyWorkbookFile } from "../adapters/xlsx/index.js";
import { assess } from "../app/assess.js";
import { settingsFromSheet } from "../core/index.js";
import { describeReview, type ReviewSpeech } from "../app/describe-review.js";
import { findingSentence, resultWords, reviewReasonSentence, reviewTableWords, reviewWords } from "../wording/index.js";
import type { Command } from "./command.js";
import { EXIT } from "./exit-status.js";
import { printFindings } from "./print-findings.js";
import { printReview } from "./print-review.js";
import { SETTINGS_OPTIONS, settingsFromOptions } from "./settings-options.js";
import { guardOutput, readWorkbookFile } from "./workbook-file.js";
import { writeReview } from "./write-review.js";

export const command: Command = {
  options: { ...SETTINGS_OPTIONS, output: { type: "string", short: "o" }, force: { type: "boolean" } },
  positionals: 1,
  async run({ options, positionals: [file = ""], language, terminal }) {
    const { output } = options;
    const isForced = options["force"] === true;
    if (typeof output === "string") await guardOutput(file, output, isForced);
    const book = path.basename(file);
    const bytes = readWorkbookFile(file);
    const workbook = await openAnyWorkbookFile(bytes, book);
    const snapshot = workbook.snapshot();
    const { review } = assess(snapshot, {
      settings: await settingsFromOptions(options, settingsFromSheet(snapshot)),
    });
    const speech: ReviewSpeech = {
      finding: (finding) => findingSentence(finding, language),
      reason: (reason) => reviewReasonSentence(reason, language),
    };
    const words = reviewWords(language);
    if (typeof output === "string" && review.sheets.length > 0) {
      await writeReview(workbook, review, reviewTableWords(language), { output, isForced });
    }
    const document = describeReview(book, review, speech);
    if (options["json"] === true) terminal.print(JSON.stringify(document));
    else {
      const tables = document.sheets.map((sheet) => printReview(sheet, document.preset, words));
      const findings = printFindings(review.findings, speech.finding, resultWords(language));
      const isConverted = typeof output === "string" && fileKind(bytes) === "xls";
      const notices = isConverted ? [resultWords(language).convertedFromXls] : [];
      terminal.print(tables.length === 0 ? words.none : [...tables, findings, ...notices].join("\n\n"));
    }
    return review.findings.some(({ severity }) => severity === "error") ? EXIT.errorsFound : EXIT.done;
  },
};
