/** `jiping new`: a blank evaluation workbook from a built-in indicator framework. */
import path from "node:path";
import { createWorkbook } from "../adapters/xlsx/index.js";
import { planTemplate } from "../core/index.js";
import { resultWords } from "../wording/index.js";
import type { Command } from "./command.js";
import { EXIT, type ExitStatus } from "./exit-status.js";
import { printWritten } from "./print-score.js";
import { UsageFault } from "./usage-fault.js";
import { guardOutput, writeWorkbookFile } from "./workbook-file.js";

/** 项目支出绩效评价: the framework of 财预〔2020〕10号 附2. */
const TEMPLATES: readonly string[] = ["项目支出"];

export const command: Command = {
  options: { template: { type: "string" }, output: { type: "string", short: "o" }, force: { type: "boolean" } },
  positionals: 0,
  async run({ options, language, terminal }): Promise<ExitStatus> {
    const { output, template } = options;
    if (typeof output !== "string") throw new UsageFault("usage/output-missing", { name: "new" });
    if (typeof template === "string" && !TEMPLATES.includes(template)) {
      throw new UsageFault("usage/unknown-template", { name: template, known: TEMPLATES.join("、") });
    }
    const isForced = options["force"] === true;
    await guardOutput(null, output, isForced);
    const name = path.basename(output);
    const workbook = createWorkbook(name);
    const plan = planTemplate(workbook.snapshot(), name);
    workbook.apply(plan.actions);
    await writeWorkbookFile(output, workbook.toBytes(), isForced);
    const sheetsAdded = workbook.snapshot().sheets.map((sheet) => sheet.name);
    const written = { written: [], sheetsAdded };
    terminal.print(
      options["json"] === true
        ? JSON.stringify({ output: name, sheetsAdded })
        : printWritten(output, written, { kept: 0, notAdded: [] }, resultWords(language)),
    );
    return EXIT.done;
  },
};
