/** The only place of the task pane that picks adapters. */
import { browserDatabases, IndexedDbCheckpointStore, systemClock } from "../adapters/browser/index.js";
import { officeEnvironment, officeReady, OfficeWorkbook, type OfficePage } from "../adapters/office/index.js";
import { lazyPaneEngine } from "../app/pane/lazy-pane-engine.js";
import { PaneWriter } from "../app/pane/pane-writer.js";
import type { CheckpointStore, Clock } from "../ports/index.js";
import { PaneSession } from "../ui/index.js";
import { findingSentence, paneWords, type Language } from "../wording/index.js";

export type { OfficePage };

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
    engine: lazyPaneEngine(async () => {
      const { LocalPaneEngine } = await import(/* webpackChunkName: "engine" */ "../app/pane/local-pane-engine.js");
      return new LocalPaneEngine({
        say: (finding) => findingSentence(finding, language()),
        titles: () => paneWords(language()).titles,
      });
    }),
    writer: new PaneWriter(checkpoints, clock),
    checkpoints,
    clock,
  });
}
