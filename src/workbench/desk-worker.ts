/** The thread beside the page: reads and patches packages, recognises, scores and plans, while the page goes on answering. */
import { gateToPage } from "../adapters/browser/index.js";
import { LocalPaneEngine } from "../app/pane/local-pane-engine.js";
import { paneService } from "../app/pane/pane-service.js";
import { serve } from "../app/remote/index.js";
import { engineWords, type Language } from "../wording/index.js";
import { DESK_REMEMBERS } from "./desk-remembers.js";
import { openXlsxPackage } from "./open-xlsx-package.js";
import { packageService } from "./package-service.js";

let language: Language = "zh-CN";
const engine = new LocalPaneEngine(engineWords(() => language));
const pane = paneService(engine, (spoken) => {
  language = spoken === "en" ? "en" : "zh-CN";
});
const packages = packageService(openXlsxPackage, (snapshot) => {
  pane.look(snapshot);
  serving.know("look", snapshot);
  serving.know("save", snapshot, []);
});
const serving = serve(gateToPage(), { ...pane, ...packages }, DESK_REMEMBERS);
