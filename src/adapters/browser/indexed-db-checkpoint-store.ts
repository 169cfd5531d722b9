/**
 * Before-images in the browser's own database, so that a write can be taken back after the pane was closed.
 * Where the browser blocks storage, as it may for a page in a frame, they are kept as long as the pane is open.
 */
import { HostFault, type Checkpoint, type CheckpointStore } from "../../ports/index.js";
import { openDatabase, requested } from "./database.js";

/** Older before-images of a workbook are dropped: each can be as large as what was written. */
const KEPT_PER_WORKBOOK = 10;

export class IndexedDbCheckpointStore implements CheckpointStore {
  private readonly whileOpen = new Map<string, Checkpoint>();
  private database: Promise<IDBDatabase | null> | null = null;

  constructor(private readonly factory: () => IDBFactory | null) {}

  /** False where before-images are lost when the pane is closed. */
  async isPersistent(): Promise<boolean> {
    return (await this.open()) !== null;
  }

  async save(checkpoint: Checkpoint): Promise<void> {
    const database = await this.open();
    if (database === null) {
      this.whileOpen.set(checkpoint.id, checkpoint);
      return;
    }
    try {
      await requested(storeOf(database, "readwrite").put(checkpoint));
    } catch (error) {
      throw new HostFault(isQuota(error) ? "store/full" : "store/blocked", {}, { cause: error });
    }
    await this.dropOlder(checkpoint.workbook);
  }

  async list(workbook: string): Promise<readonly Checkpoint[]> {
    const database = await this.open();
    const all =
      database === null
        ? [...this.whileOpen.values()].filter((one) => one.workbook === workbook)
        : await requested(storeOf(database, "readonly").index("workbook").getAll(workbook) as IDBRequest<Checkpoint[]>);
    return [...all].sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
  }

  async remove(id: string): Promise<void> {
    this.whileOpen.delete(id);
    const database = await this.open();
    if (database !== null) await requested(storeOf(database, "readwrite").delete(id));
  }

  private async dropOlder(workbook: string): Promise<void> {
    const older = (await this.list(workbook)).slice(KEPT_PER_WORKBOOK);
    await Promise.all(older.map(({ id }) => this.remove(id)));
  }

  private open(): Promise<IDBDatabase | null> {
    return (this.database ??= openDatabase(this.factory));
  }
}

function storeOf(database: IDBDatabase, mode: IDBTransactionMode): IDBObjectStore {
  return database.transaction("checkpoints", mode).objectStore("checkpoints");
}

function isQuota(error: unknown): boolean {
  return error instanceof DOMException && error.name === "QuotaExceededError";
}
