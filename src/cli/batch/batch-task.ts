/** What a worker is told once, what it is asked for each workbook, and what it answers. */
import type { BatchResult } from "../../app/batch/batch-record.js";
import type { Settings } from "../../core/index.js";
import type { Language } from "../../wording/index.js";

export interface WorkerSetup {
  readonly folder: string;
  readonly settings: Settings;
  readonly language: Language;
}

export interface BatchTask {
  /** Relative to the folder. */
  readonly file: string;
}

export type BatchAnswer = BatchResult;
