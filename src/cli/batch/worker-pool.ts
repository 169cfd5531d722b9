/**
 * Threads that take one task after another: each works on one and has the next at hand, so that it never waits and memory stays flat.
 * A thread that dies or does not answer in time costs its own task alone; another one takes its place.
 */
import type { BatchResult } from "../../app/batch/batch-record.js";
import { BatchThread, type ThreadLimits } from "./batch-thread.js";
import type { BatchTask, WorkerSetup } from "./batch-task.js";

export interface PoolOptions extends ThreadLimits {
  readonly threads: number;
}

/** The one that is worked on, and the next. */
const TASKS_AT_HAND = 2;

/** Calls back for each task in the order in which they finish. */
export async function runTasks(
  tasks: readonly BatchTask[],
  setup: WorkerSetup,
  options: PoolOptions,
  onResult: (task: BatchTask, result: BatchResult, milliseconds: number) => void,
): Promise<void> {
  let next = 0;
  const threads = Array.from({ length: Math.min(options.threads, tasks.length) }, () => runThread());
  await Promise.all(threads);

  async function runThread(): Promise<void> {
    let thread: BatchThread | null = null;
    const atHand: BatchTask[] = [];
    try {
      for (;;) {
        const fresh = tasks.slice(next, next + TASKS_AT_HAND - atHand.length);
        next += fresh.length;
        atHand.push(...fresh);
        const [task] = atHand;
        if (task === undefined) return;
        // A thread that was lost took with it what it had at hand.
        const handedOver = thread === null ? atHand : fresh;
        thread ??= new BatchThread(setup, options);
        for (const task of handedOver) thread.take(task);

        const started = performance.now();
        const { result, isAlive } = await thread.answer();
        atHand.shift();
        if (!isAlive) {
          await thread.end();
          thread = null;
        }
        onResult(task, result, Math.round(performance.now() - started));
      }
    } finally {
      await thread?.end();
    }
  }
}
