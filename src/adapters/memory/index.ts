/** A workbook and checkpoints in memory. */
export { MemoryWorkbookPort } from "./memory-workbook-port.js";
export { MemoryCheckpointStore } from "./memory-checkpoint-store.js";
