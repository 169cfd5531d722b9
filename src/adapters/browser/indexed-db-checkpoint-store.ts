/**
 * Before-images in the browser's own database, so that a write can be taken back after the pane was closed.
 * Where the browser blocks storage, as it may for a page in a frame, they are kept as long as the pane is open.
 * What a large write left behind goes in and out piece by piece: the page answers its person in between.
 */
import type { WritePlan } from "../../core/plan/write-plan.js";
import { HostFault, type Checkpoint, type CheckpointStore, type KeptWrite } from "../../ports/index.js";
import { openDatabase, PIECES, requested, WRITES } from "./database.js";
import { joinedPieces, planPieces, type PlanPiece } from "./plan-pieces.js";

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
      await keep(database, checkpoint);
    } catch (error) {
      throw new HostFault(isQuota(error) ? "store/full" : "store/blocked", {}, { cause: error });
    }
    await this.dropOlder(checkpoint.workbook);
  }

  async list(workbook: string): Promise<readonly KeptWrite[]> {
    const database = await this.open();
    const all: KeptWrite[] =
      database === null
        ? [...this.whileOpen.values()].filter((one) => one.workbook === workbook)
        : await requested(storeOf(database, WRITES).index("workbook").getAll(workbook) as IDBRequest<KeptWrite[]>);
    return [...all].sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
  }

  async inverseOf(id: string): Promise<WritePlan> {
    const database = await this.open();
    if (database === null) return this.whileOpen.get(id)?.inverse ?? NOTHING;
    const write = await requested(storeOf(database, WRITES).get(id) as IDBRequest<KeptHead | undefined>);
    if (write === undefined) return NOTHING;
    const pieces: PlanPiece[] = [];
    for (let number = 0; number < write.pieceCount; number++) {
      pieces.push(await requested(storeOf(database, PIECES).get([id, number]) as IDBRequest<KeptPiece>));
    }
    return { title: write.inverseTitle, ...joinedPieces(pieces) };
  }

  async remove(id: string): Promise<void> {
    this.whileOpen.delete(id);
    const database = await this.open();
    if (database === null) return;
    const transaction = database.transaction([WRITES, PIECES], "readwrite");
    transaction.objectStore(PIECES).delete(piecesOf(id));
    await requested(transaction.objectStore(WRITES).delete(id));
  }

  private async dropOlder(workbook: string): Promise<void> {
    const older = (await this.list(workbook)).slice(KEPT_PER_WORKBOOK);
    await Promise.all(older.map(({ id }) => this.remove(id)));
  }

  private open(): Promise<IDBDatabase | null> {
    return (this.database ??= openDatabase(this.factory));
  }
}

const NOTHING: WritePlan = { title: "", guards: [], actions: [] };

interface KeptHead extends KeptWrite {
  readonly inverseTitle: string;
  readonly pieceCount: number;
}

interface KeptPiece extends PlanPiece {
  readonly write: string;
  readonly number: number;
}

/** All of it or nothing: one transaction, in which every piece is a task of its own. */
async function keep(database: IDBDatabase, { inverse, ...write }: Checkpoint): Promise<void> {
  const pieces = planPieces(inverse);
  const transaction = database.transaction([WRITES, PIECES], "readwrite");
  const [writes, store] = [transaction.objectStore(WRITES), transaction.objectStore(PIECES)];
  await requested(store.delete(piecesOf(write.id)));
  for (const [number, piece] of pieces.entries()) {
    const kept: KeptPiece = { ...piece, write: write.id, number };
    await requested(store.put(kept));
  }
  const head: KeptHead = { ...write, inverseTitle: inverse.title, pieceCount: pieces.length };
  await requested(writes.put(head));
}

function storeOf(database: IDBDatabase, name: string): IDBObjectStore {
  return database.transaction(name, "readonly").objectStore(name);
}

function piecesOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

function isQuota(error: unknown): boolean {
  return error instanceof DOMException && error.name === "QuotaExceededError";
}
