/** `jiping read`: what was recognised in a workbook, for scripts as JSON, for people as one table a sheet. */
import path from "node:path";
import { openAnyWorkbookFile } from "../adapters/xlsx/index.js";
import { describeRecognition } from "../app/describe-recognition.js";
import { recognizeWorkbook } from "../core/index.js";
import type { Command } from "./command.js";
import { EXIT } from "./exit-status.js";
import { printRecognition } from "./print-recognition.js";
import { readWorkbookFile } from "./workbook-file.js";

export const command: Command = {
  options: {},
  positionals: 1,
  async run({ options, positionals: [file = ""], language, terminal }) {
    const workbook = await openAnyWorkbookFile(await readWorkbookFile(file), path.basename(file));
    const evaluation = recognizeWorkbook(workbook.snapshot());
    if (options["json"] === true) terminal.print(JSON.stringify(describeRecognition(evaluation)));
    else terminal.print(printRecognition(evaluation, language));
    return EXIT.done;
  },
};
