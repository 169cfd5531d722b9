/** The only place of the task pane that picks adapters. */
import {
  browserDatabases,
  IndexedDbCheckpointStore,
  openWorker,
  pause,
  systemClock,
} from "../adapters/browser/index.js";
import { officeEnvironment, officeReady, OfficeWorkbook, type OfficePage } from "../adapters/office/index.js";
import { lazyPaneEngine } from "../app/pane/lazy-pane-engine.js";
import { lazyPaneWriter } from "../app/pane/lazy-pane-writer.js";
import type { PaneEngine } from "../app/pane/pane-engine.js";
import { PANE_REMEMBERS, type PaneService } from "../app/pane/pane-service.js";
import { RemotePaneEngine } from "../app/pane/remote-pane-engine.js";
import { RemoteService } from "../app/remote/index.js";
import type { CheckpointStore, Clock } from "../ports/index.js";
import { PaneSession } from "../ui/index.js";
import type { Language } from "../wording/index.js";

export { pause, type OfficePage };

export interface OfficeServices {
  readonly page: OfficePage;
  readonly workbook: OfficeWorkbook;
  readonly checkpoints: CheckpointStore;
  readonly clock: Clock;
}

/** `workbook` is null where the page was opened outside Excel, or without Microsoft's client. */
export async function composeOffice(): Promise<
  OfficeServices | { readonly page: OfficePage; readonly workbook: null }
> {
  const page = await officeReady();
  if (!page.isExcel) return { page, workbook: null };
  return {
    page,
    workbook: new OfficeWorkbook(officeEnvironment()),
    checkpoints: new IndexedDbCheckpointStore(browserDatabases),
    clock: systemClock,
  };
}

/** @param language asked at each use: the person may change it in the settings */
export function composePane({ checkpoints, clock }: OfficeServices, language: () => Language): PaneSession {
  return new PaneSession({
    engine: lazyPaneEngine(() => paneEngine(language)),
    writer: lazyPaneWriter(async () => {
      const { PaneWriter } = await import(/* webpackChunkName: "writer" */ "../app/pane/pane-writer.js");
      return new PaneWriter(checkpoints, clock);
    }),
    checkpoints,
    clock,
  });
}

/** In a worker; in the page where the web view lets it have none. */
async function paneEngine(language: () => Language): Promise<PaneEngine> {
  const gate = await openWorker(() => new Worker(new URL("./pane-worker.ts", import.meta.url)));
  if (gate !== null) return new RemotePaneEngine(new RemoteService<PaneService>(gate, PANE_REMEMBERS), language);
  const { pageEngine } = await import(/* webpackChunkName: "engine" */ "./page-engine.js");
  return pageEngine(language);
}
