/**
 * Threads that take tasks from one list: each works on one and has a few at hand – as many as it answered at once last time – so that
 * it never waits, a slow workbook holds up no other, and memory stays flat. A thread that dies or does not answer in time costs the
 * task it was lost with alone; another one takes its place.
 */
import path from "node:path";
import { brokenResult } from "../../app/batch/batch-record.js";
import { batchAnswer, fileSizeOf } from "./batch-answer.js";
import { BatchThread, type BatchSetup, type ThreadLimits } from "./batch-thread.js";
import type { BatchTask } from "./batch-task.js";

export interface PoolOptions extends ThreadLimits {
  readonly threads: number;
}

const FEWEST_AT_HAND = 2;
const MOST_AT_HAND = 128;

/** Calls back with answers in the order in which they come. */
export async function runTasks(
  tasks: readonly BatchTask[],
  setup: BatchSetup,
  options: PoolOptions,
  onAnswers: (answers: readonly string[]) => void,
): Promise<void> {
  let next = 0;
  const threadCount = Math.min(options.threads, tasks.length);
  await Promise.all(Array.from({ length: threadCount }, () => runThread()));

  async function runThread(): Promise<void> {
    let thread: BatchThread | null = null;
    let atHand: BatchTask[] = [];
    let room = FEWEST_AT_HAND;
    try {
      for (;;) {
        const fresh = takeUpTo(room - atHand.length);
        atHand.push(...fresh);
        if (atHand.length === 0) return;
        // A thread that was lost took with it what it had at hand.
        const handedOver: readonly BatchTask[] = thread === null ? atHand : fresh;
        thread ??= await BatchThread.start(setup, options);
        thread.take(handedOver);

        const asked = performance.now();
        const { answers, loss } = await thread.listen();
        onAnswers(answers);
        atHand = atHand.slice(answers.length);
        room = Math.min(MOST_AT_HAND, Math.max(FEWEST_AT_HAND, 2 * answers.length));
        if (loss === null) continue;
        const [lost] = atHand.splice(loss.unsaid, 1);
        if (lost !== undefined) onAnswers([answerFor(lost, loss.message, performance.now() - asked)]);
        await thread.end();
        thread = null;
        room = FEWEST_AT_HAND;
      }
    } finally {
      // The summary need not wait for it.
      void thread?.end();
    }
  }

  function answerFor({ file }: BatchTask, message: string, milliseconds: number): string {
    const size = fileSizeOf(path.join(setup.folder, file));
    return batchAnswer(file, size, brokenResult("failed", message), Math.round(milliseconds));
  }

  /** Near the end of the list a thread takes half of its share at most: ever less, and so all end within a workbook or two. */
  function takeUpTo(room: number): readonly BatchTask[] {
    const share = Math.ceil((tasks.length - next) / (2 * threadCount));
    const fresh = tasks.slice(next, next + Math.max(0, Math.min(room, share)));
    next += fresh.length;
    return fresh;
  }
}
