/**
 * One thread of a batch: opens workbooks one after another, assesses them, and keeps nothing of them. Answers go in groups, because a
 * message costs as much as a small workbook.
 */
import path from "node:path";
import { parentPort, workerData } from "worker_threads";
import { openAnyWorkbookFile } from "../../adapters/xlsx/index.js";
import { assess } from "../../app/assess.js";
import { batchResult, brokenResult, type BatchResult } from "../../app/batch/batch-record.js";
import { HostFault } from "../../ports/index.js";
import { faultSentence, findingSentence } from "../../wording/index.js";
import { readFileWithSize, type FileSize } from "../workbook-file.js";
import { batchAnswer, fileSizeOf } from "./batch-answer.js";
import type { BatchTask, WorkerSetup } from "./batch-task.js";

const LONGEST_SILENCE_MILLISECONDS = 80;

// The main thread is ours and sends nothing else.
const setup = workerData as WorkerSetup;
const finished = new Int32Array(setup.finished);
let before = Promise.resolve();
let open = 0;
let answers: string[] = [];
let said = performance.now();

// One after another, in the order in which they were handed over.
parentPort?.on("message", (tasks: readonly BatchTask[]) => {
  open += tasks.length;
  for (const task of tasks) before = before.then(() => work(task));
});

async function work({ file }: BatchTask): Promise<void> {
  const started = performance.now();
  const { result, size } = await assessFile(file);
  const now = performance.now();
  answers.push(batchAnswer(file, size, result, Math.round(now - started)));
  Atomics.add(finished, 0, 1);
  open--;
  if (open > 0 && now - said < LONGEST_SILENCE_MILLISECONDS) return;
  parentPort?.postMessage(answers);
  answers = [];
  said = now;
}

async function assessFile(file: string): Promise<{ readonly result: BatchResult; readonly size: FileSize }> {
  const { folder, settings, language } = setup;
  const place = path.join(folder, file);
  try {
    const { bytes, ...size } = readFileWithSize(place);
    const workbook = await openAnyWorkbookFile(bytes, path.basename(file));
    const assessment = assess(workbook.snapshot(), { settings });
    return { result: batchResult(assessment, (finding) => findingSentence(finding, language)), size };
  } catch (fault) {
    return { result: resultOf(fault, file), size: fileSizeOf(place) };
  }
}

/** One workbook must not stop the others, whatever happened in it: the message stands in its record. */
function resultOf(fault: unknown, file: string): BatchResult {
  if (fault instanceof HostFault) {
    const named = new HostFault(fault.code, { ...fault.data, path: fault.data["path"] ?? file }, { cause: fault });
    return brokenResult("refused", faultSentence(named, setup.language));
  }
  return brokenResult("failed", fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault));
}
