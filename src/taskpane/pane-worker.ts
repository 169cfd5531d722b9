/** The thread beside the task pane: recognises, scores and plans, while the pane goes on answering. */
import { gateToPage } from "../adapters/browser/index.js";
import { LocalPaneEngine } from "../app/pane/local-pane-engine.js";
import { PANE_REMEMBERS, paneService } from "../app/pane/pane-service.js";
import { serve } from "../app/remote/index.js";
import { engineWords, type Language } from "../wording/index.js";

let language: Language = "zh-CN";
const engine = new LocalPaneEngine({ ...engineWords(() => language), offersCases: true });
const pane = paneService(engine, (spoken) => {
  language = spoken === "en" ? "en" : "zh-CN";
});
serve(gateToPage(), pane, PANE_REMEMBERS);
