/** What the browser offers: storage for before-images, the time, and a thread beside the page's own. */
export { IndexedDbCheckpointStore } from "./indexed-db-checkpoint-store.js";
export { systemClock } from "./system-clock.js";
export { gateToPage, openWorker, pause } from "./worker-gate.js";

/** Null where the browser has none. Reading it throws where storage is blocked. */
export const browserDatabases = (): IDBFactory | null => ("indexedDB" in globalThis ? globalThis.indexedDB : null);
