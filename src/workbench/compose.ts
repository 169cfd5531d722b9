/** The only place of the workbench that picks adapters. Engine, grid and package reader are loaded when they are first needed. */
import { browserDatabases, IndexedDbCheckpointStore, systemClock } from "../adapters/browser/index.js";
import { lazyPaneEngine } from "../app/pane/lazy-pane-engine.js";
import { PaneWriter } from "../app/pane/pane-writer.js";
import { PaneSession } from "../ui/index.js";
import { findingSentence, paneWords, type Language } from "../wording/index.js";
import { Desk } from "./desk.js";
import { sampleFile } from "./sample-file.js";
import { saveToDisk } from "./save-to-disk.js";

export function compose(): Desk {
  const language = (): Language => (document.documentElement.lang === "en" ? "en" : "zh-CN");
  // A page opened from a USB stick may have no storage: undo then lasts as long as the page.
  const checkpoints = new IndexedDbCheckpointStore(browserDatabases);
  const session = new PaneSession({
    engine: lazyPaneEngine(async () => {
      const { LocalPaneEngine } = await import(/* webpackChunkName: "engine" */ "../app/pane/local-pane-engine.js");
      return new LocalPaneEngine({
        say: (finding) => findingSentence(finding, language()),
        titles: () => paneWords(language()).titles,
      });
    }),
    writer: new PaneWriter(checkpoints, systemClock),
    checkpoints,
    clock: systemClock,
  });
  return new Desk({
    session,
    openPackage: async (bytes, name) => {
      const { openPackage } = await import(/* webpackChunkName: "package" */ "./open-xlsx-package.js");
      return openPackage(bytes, name);
    },
    loadGrid: () => import(/* webpackChunkName: "grid" */ "./grid/open-grid.js").then(({ openGrid }) => openGrid),
    saveFile: saveToDisk,
    copyName: (name) => paneWords(language()).workbench.copyName(name),
    sample: () => Promise.resolve(sampleFile(paneWords(language()).workbench.sampleName)),
  });
}
