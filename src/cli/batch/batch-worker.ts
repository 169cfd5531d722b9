/** One thread of a batch: opens a workbook, assesses it, answers with the record, and keeps nothing of it. */
import path from "node:path";
import { parentPort, workerData } from "worker_threads";
import { openAnyWorkbookFile } from "../../adapters/xlsx/index.js";
import { assess } from "../../app/assess.js";
import { batchResult, brokenResult, type BatchResult } from "../../app/batch/batch-record.js";
import { HostFault } from "../../ports/index.js";
import { faultSentence, findingSentence } from "../../wording/index.js";
import { readWorkbookFile } from "../workbook-file.js";
import type { BatchTask, WorkerSetup } from "./batch-task.js";

// The main thread is ours and sends nothing else.
const setup = workerData as WorkerSetup;

let before = Promise.resolve();

// One after another, in the order in which they were handed over.
parentPort?.on("message", ({ file }: BatchTask) => {
  before = before.then(() => assessFile(file)).then((result) => parentPort?.postMessage(result));
});

async function assessFile(file: string): Promise<BatchResult> {
  const { folder, settings, language } = setup;
  try {
    const workbook = await openAnyWorkbookFile(readWorkbookFile(path.join(folder, file)), path.basename(file));
    return batchResult(assess(workbook.snapshot(), { settings }), (finding) => findingSentence(finding, language));
  } catch (fault) {
    if (fault instanceof HostFault) {
      const named = new HostFault(fault.code, { ...fault.data, path: fault.data["path"] ?? file }, { cause: fault });
      return brokenResult("refused", faultSentence(named, language));
    }
    // One workbook must not stop the others, whatever happened in it; the message stands in its record.
    return brokenResult("failed", fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault));
  }
}
