/** The only place of the ribbon buttons that picks adapters. No view is loaded for them. */
import { browserDatabases, IndexedDbCheckpointStore, systemClock } from "../adapters/browser/index.js";
import { officeEnvironment, officeReady, OfficeWorkbook } from "../adapters/office/index.js";
import type { CommandServices } from "./run-evaluation.js";

/** Null where the page was opened outside Excel. */
export async function composeCommands(): Promise<CommandServices | null> {
  const { isExcel, language } = await officeReady();
  if (!isExcel) return null;
  return {
    workbook: new OfficeWorkbook(officeEnvironment()),
    checkpoints: new IndexedDbCheckpointStore(browserDatabases),
    clock: systemClock,
    language,
  };
}
