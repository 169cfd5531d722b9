/** Keeps the before-image of the last writes, so that they can be taken back after the pane was closed. */
import type { WritePlan } from "../core/plan/write-plan.js";

export interface Checkpoint {
  readonly id: string;
  /** Which workbook it belongs to. */
  readonly workbook: string;
  /** ISO 8601. */
  readonly at: string;
  readonly title: string;
  /** Restores every touched cell; its guards expect what the write left. */
  readonly inverse: WritePlan;
}

export interface CheckpointStore {
  /** @throws HostFault where the store is blocked or full. */
  save(checkpoint: Checkpoint): Promise<void>;
  /** Newest first. */
  list(workbook: string): Promise<readonly Checkpoint[]>;
  remove(id: string): Promise<void>;
}
