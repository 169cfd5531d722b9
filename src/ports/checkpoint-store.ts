/** Keeps the before-image of the last writes, so that they can be taken back after the pane was closed. */
import type { WritePlan } from "../core/plan/write-plan.js";

/** A write that can be taken back. */
export interface KeptWrite {
  readonly id: string;
  /** Which workbook it belongs to. */
  readonly workbook: string;
  /** ISO 8601. */
  readonly at: string;
  readonly title: string;
}

export interface Checkpoint extends KeptWrite {
  /** Restores every touched cell; its guards expect what the write left. */
  readonly inverse: WritePlan;
}

export interface CheckpointStore {
  /** @throws HostFault where the store is blocked or full. */
  save(checkpoint: Checkpoint): Promise<void>;
  /** Newest first. */
  list(workbook: string): Promise<readonly KeptWrite[]>;
  /** What takes a write back: as large as what was written, and asked for where it is. Empty where the write is kept no longer. */
  inverseOf(id: string): Promise<WritePlan>;
  remove(id: string): Promise<void>;
}
