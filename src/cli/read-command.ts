/** `jiping read`: what was recognised in a workbook, for scripts as JSON, for people as one table a sheet. */
import path from "node:path";
import { openAnyWorkbookFile } from "../adapters/xlsx/index.js";
import { correctionsOf } from "../app/corrections-of.js";
import { describeRecognition } from "../app/describe-recognition.js";
import { DEFAULT_SETTINGS, recognizeWorkbook, settingsFromSheet } from "../core/index.js";
import type { Command } from "./command.js";
import { EXIT } from "./exit-status.js";
import { printRecognition } from "./print-recognition.js";
import { readWorkbookFile } from "./workbook-file.js";

export const command: Command = {
  options: {},
  positionals: 1,
  async run({ options, positionals: [file = ""], language, terminal }) {
    const workbook = await openAnyWorkbookFile(readWorkbookFile(file), path.basename(file));
    const snapshot = workbook.snapshot();
    const evaluation = recognizeWorkbook(snapshot, correctionsOf(settingsFromSheet(snapshot) ?? DEFAULT_SETTINGS));
    if (options["json"] === true) terminal.print(JSON.stringify(describeRecognition(evaluation)));
    else terminal.print(printRecognition(evaluation, language));
    return EXIT.done;
  },
};
