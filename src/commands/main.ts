/** Front door 2: ribbon buttons that need no pane. The page behind them is never seen. */
import { onRibbonButton, showWindow } from "../adapters/office/index.js";
import { composeOffice } from "../taskpane/compose.js";
import { ribbonWords } from "../wording/index.js";
import { COMMAND_NAMES, type CommandName } from "./command-names.js";
import { runEvaluation } from "./run-evaluation.js";

const services = composeOffice();

async function run(command: CommandName): Promise<void> {
  const office = await services;
  if (office === null) return;
  const { language } = office.page;
  const said = await runEvaluation(command, { ...office, language });
  const words = ribbonWords(language);
  const title = command === "scoreWorkbook" ? words.scoreTitle : words.reportsTitle;
  const query = new URLSearchParams({ title, said, close: words.close, lang: language });
  await showWindow(new URL(`message.html?${query.toString()}`, window.location.href).href);
}

for (const command of COMMAND_NAMES) onRibbonButton(command, () => run(command));
