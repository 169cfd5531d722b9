/** Front door 3: the pane beside a spreadsheet grid, over files, in any browser. */
import { createRoot } from "react-dom/client";
import { loadWords } from "../wording/pages.js";
import { compose } from "./compose.js";
import { firstLanguage } from "./preferences.js";
import { Workbench } from "./workbench.js";
import "./workbench.css";

async function start(place: HTMLElement): Promise<void> {
  await loadWords(firstLanguage());
  createRoot(place).render(<Workbench desk={compose()} />);
}

const place = document.getElementById("workbench");
if (place !== null) void start(place);
