/**
 * Threads that take one task after another: never more than one task a thread, so that memory stays flat. A thread that dies or
 * does not answer in time costs its own task alone; another one takes its place.
 */
import { Worker } from "worker_threads";
import { brokenResult, type BatchResult } from "../../app/batch/batch-record.js";
import type { BatchTask, WorkerSetup } from "./batch-task.js";

export interface PoolOptions {
  readonly threads: number;
  /** Milliseconds that one workbook may take. */
  readonly patience: number;
  /** Megabytes that one thread may hold. */
  readonly memory: number;
}

/** Calls back for each task in the order in which they finish. */
export async function runTasks(
  tasks: readonly BatchTask[],
  setup: WorkerSetup,
  options: PoolOptions,
  onResult: (task: BatchTask, result: BatchResult, milliseconds: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const threads = Array.from({ length: Math.min(options.threads, tasks.length) }, () => runThread());
  await Promise.all(threads);

  async function runThread(): Promise<void> {
    let worker: Worker | null = null;
    let written: Promise<unknown> = Promise.resolve();
    try {
      for (let task = tasks[next++]; task !== undefined; task = tasks[next++]) {
        worker ??= startWorker(setup, options);
        const started = performance.now();
        const { result, isAlive } = await ask(worker, task, options.patience);
        if (!isAlive) {
          await worker.terminate();
          worker = null;
        }
        // The next workbook does not wait for the journal.
        written = Promise.all([written, onResult(task, result, Math.round(performance.now() - started))]);
      }
      await written;
    } finally {
      await worker?.terminate();
    }
  }
}

function startWorker(setup: WorkerSetup, { memory }: PoolOptions): Worker {
  return new Worker(new URL("./batch-worker.js", import.meta.url), {
    workerData: setup,
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
}

interface Answer {
  readonly result: BatchResult;
  readonly isAlive: boolean;
}

function ask(worker: Worker, task: BatchTask, patience: number): Promise<Answer> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => settle(lost(`no answer within ${String(patience / 1000)} s`)), patience);
    const onMessage = (result: BatchResult): void => settle({ result, isAlive: true });
    const onError = (fault: Error): void => settle(lost(`${fault.name}: ${fault.message}`));
    const onExit = (): void => settle(lost("the thread ended"));
    worker.once("message", onMessage).once("error", onError).once("exit", onExit);
    worker.postMessage(task);

    function settle(answer: Answer): void {
      clearTimeout(timer);
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      resolve(answer);
    }
  });
}

function lost(message: string): Answer {
  return { result: brokenResult("failed", message), isAlive: false };
}
