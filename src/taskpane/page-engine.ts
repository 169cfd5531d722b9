/** The engine in the page itself. */
import { LocalPaneEngine } from "../app/pane/local-pane-engine.js";
import type { PaneEngine } from "../app/pane/pane-engine.js";
import { engineWords, type Language } from "../wording/index.js";

export function pageEngine(language: () => Language): PaneEngine {
  return new LocalPaneEngine({ ...engineWords(language), offersCases: true });
}
