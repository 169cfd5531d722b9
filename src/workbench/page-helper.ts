/** The helper where the browser lets the page have no worker: the same work in the page itself. */
import { LocalPaneEngine } from "../app/pane/local-pane-engine.js";
import { engineWords, type Language } from "../wording/index.js";
import type { Helper } from "./helper.js";
import { openXlsxPackage } from "./open-xlsx-package.js";

export function pageHelper(language: () => Language): Helper {
  const engine = new LocalPaneEngine(engineWords(language));
  return { engine, openPackage: openXlsxPackage };
}
