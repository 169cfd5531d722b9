/** What a thread is told once, and what it is handed over. */
import type { Settings } from "../../core/index.js";
import type { Language } from "../../wording/index.js";

export interface WorkerSetup {
  readonly folder: string;
  readonly settings: Settings;
  readonly language: Language;
  /** Those of tune-engine.ts for many workbooks: see bin/launch-thread.cjs. */
  readonly engineFlags: readonly string[];
  /** How many tasks the thread has finished, said or not: a thread that dies leaves word of where it stood. */
  readonly finished: SharedArrayBuffer;
}

export interface BatchTask {
  /** Relative to the folder. */
  readonly file: string;
}
