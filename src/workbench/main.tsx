/** Front door 3: the pane beside a spreadsheet grid, over files, in any browser. All of it lies in one script, run part by part. */
import { pause } from "../adapters/browser/index.js";
import { loadWords } from "../wording/pages.js";
import { firstLanguage } from "./preferences.js";
import "./workbench.css";

async function start(place: HTMLElement): Promise<void> {
  const { createRoot } = await import(/* webpackMode: "eager" */ "react-dom/client");
  await pause();
  const { Workbench } = await import(/* webpackMode: "eager" */ "./workbench.js");
  await pause();
  const { compose } = await import(/* webpackMode: "eager" */ "./compose.js");
  await loadWords(firstLanguage());
  createRoot(place).render(<Workbench desk={compose()} />);
}

const place = document.getElementById("workbench");
if (place !== null) void start(place);
