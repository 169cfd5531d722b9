/** One thread of a batch: takes tasks and answers them in their order; where it dies or is silent too long, the answer says so. */
import { Worker } from "worker_threads";
import { brokenResult, type BatchResult } from "../../app/batch/batch-record.js";
import type { BatchTask, WorkerSetup } from "./batch-task.js";

export interface ThreadLimits {
  /** Milliseconds that one workbook may take. */
  readonly patience: number;
  /** Megabytes that one thread may hold. */
  readonly memory: number;
}

export interface Answer {
  readonly result: BatchResult;
  /** False where the thread is of no use any more. */
  readonly isAlive: boolean;
}

export class BatchThread {
  private readonly worker: Worker;
  private readonly answers: Answer[] = [];
  private onAnswer: (() => void) | null = null;

  constructor(
    setup: WorkerSetup,
    private readonly limits: ThreadLimits,
  ) {
    this.worker = new Worker(new URL("./batch-worker.js", import.meta.url), {
      workerData: setup,
      resourceLimits: { maxOldGenerationSizeMb: limits.memory },
    })
      .on("message", (result: BatchResult) => this.arrive({ result, isAlive: true }))
      .on("error", (fault: Error) => this.arrive(lost(`${fault.name}: ${fault.message}`)))
      .on("exit", () => this.arrive(lost("the thread ended")));
  }

  take(task: BatchTask): void {
    this.worker.postMessage(task);
  }

  /** The answer to the first task that has none yet. */
  async answer(): Promise<Answer> {
    const { patience } = this.limits;
    if (this.answers.length === 0) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, patience);
        this.onAnswer = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    return this.answers.shift() ?? lost(`no answer within ${String(patience / 1000)} s`);
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }

  private arrive(answer: Answer): void {
    this.answers.push(answer);
    this.onAnswer?.();
    this.onAnswer = null;
  }
}

function lost(message: string): Answer {
  return { result: brokenResult("failed", message), isAlive: false };
}
