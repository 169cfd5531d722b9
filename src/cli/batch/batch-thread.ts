/** One thread of a batch: takes tasks and answers them in their order; where it dies or is silent too long, it says at which task. */
import path from "node:path";
import type { Worker } from "worker_threads";
import { engineFlags } from "../tune-engine.js";
import type { BatchTask, WorkerSetup } from "./batch-task.js";

/**
 * Three times what a thread's newest objects may fill before they are looked through. A workbook leaves little behind, so the engine
 * gains nothing by letting this grow, as it would: memory stays where it was after the first workbooks. Measured with `npm run bench -- batch`.
 */
const YOUNG_MEGABYTES = 12;

/** Starts a bundle of its own, with its compiled code, under flags of its own. */
const THREAD = path.join(__dirname, "launch-thread.cjs");

/** What a pool says to all of its threads. */
export type BatchSetup = Omit<WorkerSetup, "engineFlags" | "finished">;

const ENGINE_FLAGS = engineFlags("many workbooks", process.versions.v8);

export interface ThreadLimits {
  /** Milliseconds that one workbook may take. */
  readonly patience: number;
  /** Megabytes that one thread may hold. */
  readonly memory: number;
}

export interface Heard {
  /** To the first tasks that have no answer yet, one line each. */
  readonly answers: readonly string[];
  /** Set where the thread is of no use any more. */
  readonly loss: Loss | null;
}

export interface Loss {
  readonly message: string;
  /** How many tasks it had finished without having said so: the next one is what it was lost with. */
  readonly unsaid: number;
}

export class BatchThread {
  private answers: string[] = [];
  private answered = 0;
  private loss: string | null = null;
  private wake: (() => void) | null = null;

  /** Node's threads are loaded with the first of ours: every other command starts without them. */
  static async start(setup: BatchSetup, limits: ThreadLimits): Promise<BatchThread> {
    const threads = await import("worker_threads");
    const finished = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const worker = new threads.Worker(THREAD, {
      workerData: { ...setup, engineFlags: ENGINE_FLAGS, finished: finished.buffer } satisfies WorkerSetup,
      resourceLimits: { maxOldGenerationSizeMb: limits.memory, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    });
    return new BatchThread(worker, finished, limits);
  }

  private constructor(
    private readonly worker: Worker,
    private readonly finished: Int32Array,
    private readonly limits: ThreadLimits,
  ) {
    worker
      .on("message", (answers: readonly string[]) => this.hear(answers, null))
      .on("error", (fault: Error) => this.hear([], `${fault.name}: ${fault.message}`))
      .on("exit", () => this.hear([], "the thread ended"));
  }

  take(tasks: readonly BatchTask[]): void {
    if (tasks.length > 0) this.worker.postMessage(tasks);
  }

  /** What the thread has said since; waits until it says something. */
  async listen(): Promise<Heard> {
    if (this.answers.length === 0 && this.loss === null) await this.nextWord();
    const { answers } = this;
    this.answers = [];
    this.answered += answers.length;
    const message =
      this.loss ?? (answers.length === 0 ? `no answer within ${String(this.limits.patience / 1000)} s` : null);
    const unsaid = Atomics.load(this.finished, 0) - this.answered;
    return { answers, loss: message === null ? null : { message, unsaid } };
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }

  private nextWord(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, this.limits.patience);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  private hear(answers: readonly string[], loss: string | null): void {
    this.answers.push(...answers);
    this.loss ??= loss;
    this.wake?.();
    this.wake = null;
  }
}
