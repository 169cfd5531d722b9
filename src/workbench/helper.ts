/** Who does the heavy work: a worker of this page, or the page itself where the browser lets it have none. */
import { openWorker } from "../adapters/browser/index.js";
import type { PaneEngine } from "../app/pane/pane-engine.js";
import { RemotePaneEngine } from "../app/pane/remote-pane-engine.js";
import { RemoteService } from "../app/remote/index.js";
import type { Language } from "../wording/index.js";
import { DESK_REMEMBERS } from "./desk-remembers.js";
import type { OpenPackage } from "./open-package.js";
import { remotePackages, type DeskService } from "./package-service.js";

export interface Helper {
  readonly engine: PaneEngine;
  readonly openPackage: OpenPackage;
}

export async function startHelper(language: () => Language): Promise<Helper> {
  const gate = await openWorker(() => new Worker(new URL("./desk-worker.ts", import.meta.url)));
  if (gate === null) {
    const { pageHelper } = await import(/* webpackChunkName: "page-helper" */ "./page-helper.js");
    return pageHelper(language);
  }
  const service = new RemoteService<DeskService>(gate, DESK_REMEMBERS);
  return { engine: new RemotePaneEngine(service, language), openPackage: remotePackages(service) };
}
