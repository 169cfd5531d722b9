/** What the browser offers: storage for before-images, and the time. */
export { IndexedDbCheckpointStore } from "./indexed-db-checkpoint-store.js";
export { systemClock } from "./system-clock.js";

/** Null where the browser has none. Reading it throws where storage is blocked. */
export const browserDatabases = (): IDBFactory | null => ("indexedDB" in globalThis ? globalThis.indexedDB : null);
