/** Everything the pane needs from outside. `compose.ts` of each front door provides it. */
import type { PaneEngine, Proposal } from "../../app/pane/pane-engine.js";
import type { UndoAnswer, WriteResult } from "../../app/pane/pane-writer.js";
import type { WritePlan } from "../../core/plan/write-plan.js";
import type { CheckpointStore, Clock, KeptWrite, WorkbookPort, WriteOptions } from "../../ports/index.js";

export interface PaneServices {
  readonly engine: PaneEngine;
  readonly writer: PaneWriter;
  readonly checkpoints: CheckpointStore;
  readonly clock: Clock;
}

/** Guarded writing and its undo, as the application does them for every front door. A refusal is an outcome, never an exception. */
export interface PaneWriter {
  /** What was planned as it is shown, with what only the workbook itself can tell. */
  preview(workbook: WorkbookPort | null, proposal: Proposal): Promise<Proposal>;
  apply(workbook: WorkbookPort, plan: WritePlan, name: string, options: WriteOptions): Promise<WriteResult>;
  undo(workbook: WorkbookPort, write: KeptWrite, answer: UndoAnswer): Promise<WriteResult>;
}

export type { UndoAnswer, WriteResult };
