/** Everything the pane needs from outside. `compose.ts` of each front door provides it. */
import type { CellAddress } from "../../core/grid/index.js";
import type { WritePlan } from "../../core/plan/write-plan.js";
import type { Checkpoint, CheckpointStore, Clock, HostFault, WorkbookPort, WriteOptions } from "../../ports/index.js";
import type { PaneEngine } from "../../app/pane/pane-engine.js";

export interface PaneServices {
  readonly engine: PaneEngine;
  readonly writer: PaneWriter;
  readonly checkpoints: CheckpointStore;
  readonly clock: Clock;
}

/** Guarded writing and its undo, as the application does them for every front door. */
export interface PaneWriter {
  /** @returns what became of it; a refusal of the host is an outcome, never an exception. */
  apply(workbook: WorkbookPort, plan: WritePlan, name: string, options: WriteOptions): Promise<WriteResult>;
  /** @param overwrites true restores cells that were changed since as well. */
  undo(workbook: WorkbookPort, checkpoint: Checkpoint, overwrites: boolean): Promise<WriteResult>;
}

export type WriteResult =
  | { readonly outcome: "applied"; readonly at: string }
  /** Cells that no longer hold what the plan was made from: nothing was written. */
  | { readonly outcome: "stale"; readonly cells: readonly CellAddress[] }
  | {
      readonly outcome: "refused";
      readonly fault: HostFault;
      readonly left: "nothing-written" | "taken-back" | "broken";
    };
