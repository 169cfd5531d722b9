/** Before-images kept as long as the program runs: for the command line and for tests. */
import type { WritePlan } from "../../core/plan/write-plan.js";
import type { Checkpoint, CheckpointStore } from "../../ports/checkpoint-store.js";

export class MemoryCheckpointStore implements CheckpointStore {
  private readonly checkpoints = new Map<string, Checkpoint>();

  save(checkpoint: Checkpoint): Promise<void> {
    this.checkpoints.set(checkpoint.id, checkpoint);
    return Promise.resolve();
  }

  list(workbook: string): Promise<readonly Checkpoint[]> {
    const own = [...this.checkpoints.values()].filter((checkpoint) => checkpoint.workbook === workbook);
    return Promise.resolve(own.reverse());
  }

  inverseOf(id: string): Promise<WritePlan> {
    return Promise.resolve(this.checkpoints.get(id)?.inverse ?? { title: "", guards: [], actions: [] });
  }

  remove(id: string): Promise<void> {
    this.checkpoints.delete(id);
    return Promise.resolve();
  }
}
