/**
 * Front door 2: ribbon buttons that need no pane. The page behind them is never seen; its buttons answer at once, because what scores is
 * fetched when one is pressed.
 */
import { onRibbonButton, showWindow } from "../adapters/office/index.js";
import { ribbonWords } from "../wording/index.js";
import { COMMAND_NAMES, type CommandName } from "./command-names.js";
import { composeCommands } from "./compose.js";

const services = composeCommands();

async function run(command: CommandName): Promise<void> {
  const composed = await services;
  if (composed === null) return;
  const { language } = composed;
  const { runEvaluation } = await import(/* webpackChunkName: "evaluation" */ "./run-evaluation.js");
  const said = await runEvaluation(command, composed);
  const words = ribbonWords(language);
  const title = command === "scoreWorkbook" ? words.scoreTitle : words.reportsTitle;
  const query = new URLSearchParams({ title, said, close: words.close, lang: language });
  await showWindow(new URL(`message.html?${query.toString()}`, window.location.href).href);
}

for (const command of COMMAND_NAMES) onRibbonButton(command, () => run(command));
