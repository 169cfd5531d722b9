/** The only place of the workbench that picks adapters. Helper and grid are loaded beside the page, which is there before them. */
import { browserDatabases, IndexedDbCheckpointStore, systemClock } from "../adapters/browser/index.js";
import { lazyPaneEngine } from "../app/pane/lazy-pane-engine.js";
import { lazyPaneWriter } from "../app/pane/lazy-pane-writer.js";
import { PaneSession } from "../ui/index.js";
import type { Language } from "../wording/index.js";
import { paneWords } from "../wording/pages.js";
import { Desk } from "./desk.js";
import { startHelper, type Helper } from "./helper.js";
import { sampleFile } from "./sample-file.js";
import { saveToDisk } from "./save-to-disk.js";

export function compose(): Desk {
  const language = (): Language => (document.documentElement.lang === "en" ? "en" : "zh-CN");
  let started: Promise<Helper> | null = null;
  const helper = () => (started ??= startHelper(language));
  // A page opened from a USB stick may have no storage: undo then lasts as long as the page.
  const checkpoints = new IndexedDbCheckpointStore(browserDatabases);
  const session = new PaneSession({
    engine: lazyPaneEngine(async () => (await helper()).engine),
    writer: lazyPaneWriter(async () => {
      const { PaneWriter } = await import(/* webpackChunkName: "writer" */ "../app/pane/pane-writer.js");
      return new PaneWriter(checkpoints, systemClock);
    }),
    checkpoints,
    clock: systemClock,
  });
  return new Desk({
    session,
    openPackage: async (bytes, name) => (await helper()).openPackage(bytes, name),
    loadGrid: () => import(/* webpackChunkName: "grid" */ "./grid/load-grid.js").then((grid) => grid.loadGrid()),
    saveFile: saveToDisk,
    copyName: (name) => paneWords(language()).workbench.copyName(name),
    sample: () => Promise.resolve(sampleFile(paneWords(language()).workbench.sampleName)),
  });
}
