/** `jiping batch`: every workbook of a folder, checked over several threads; one damaged file never stops the rest. */
import { mkdir, rm } from "node:fs/promises";
import { availableParallelism } from "node:os";
import path from "node:path";
import { rankedRecord, rankRecords, type RankedRecord } from "../app/batch/batch-ranking.js";
import { HostFault } from "../ports/index.js";
import { batchWords } from "../wording/index.js";
import { fileSizeOf } from "./batch/batch-answer.js";
import { BatchJournal, journalName, parseRecord, readJournals } from "./batch/batch-journal.js";
import { BatchProgress } from "./batch/batch-progress.js";
import { listWorkbooks } from "./batch/list-workbooks.js";
import { ofShard, parseShard, type Shard } from "./batch/parse-shard.js";
import { runTasks } from "./batch/worker-pool.js";
import { writeSummary } from "./batch/write-summary.js";
import type { Command } from "./command.js";
import { EXIT } from "./exit-status.js";
import { SETTINGS_OPTIONS, settingsFromOptions } from "./settings-options.js";
import { UsageFault } from "./usage-fault.js";
import { guardOutput } from "./workbook-file.js";

/** A workbook that takes longer, or more, is none that a person filled in. */
const PATIENCE_MILLISECONDS = 120_000;
const THREAD_MEGABYTES = 1024;

export const command: Command = {
  options: {
    ...SETTINGS_OPTIONS,
    output: { type: "string", short: "o" },
    shard: { type: "string" },
    resume: { type: "boolean" },
    force: { type: "boolean" },
    threads: { type: "string" },
  },
  positionals: 1,
  isThreaded: true,
  async run({ options, positionals: [folder = ""], language, terminal }) {
    const { output } = options;
    if (typeof output !== "string") throw new UsageFault("usage/output-folder-missing", { name: "batch" });
    const shard = parseShard(options["shard"]);
    const isResumed = options["resume"] === true;
    const words = batchWords(language);
    const settings = await settingsFromOptions(options, null);
    const files = ofShard(await listWorkbooks(folder, output), shard);
    if (files.length === 0) {
      terminal.complain(words.empty(folder));
      return EXIT.unreadableInput;
    }

    await makeFolder(output);
    const summary = path.join(output, summaryName(shard));
    await guardOutput(null, summary, isResumed || options["force"] === true);
    const records = isResumed ? await unchangedRecords(output, folder, files) : new Map<string, RankedRecord>();
    const tasks = files.filter((file) => !records.has(file)).map((file) => ({ file }));
    const progress = new BatchProgress(files.length, records.size, terminal, words);
    const pool = { threads: threadsOf(options["threads"]), patience: PATIENCE_MILLISECONDS, memory: THREAD_MEGABYTES };
    const journal = await openJournal(path.join(output, journalName(shard)), isResumed);
    await runTasks(tasks, { folder, settings, language }, pool, (answers) => {
      journal.append(answers);
      for (const answer of answers) {
        if (options["json"] === true) terminal.print(answer);
        const record = parseRecord(answer);
        if (record !== null) records.set(record.file, rankedRecord(record));
      }
      progress.advance(answers.length);
    });
    journal.close();
    progress.end();

    const ranked = rankRecords([...records.values()]);
    const linkTo = (file: string): string => path.relative(output, path.join(folder, file)).replaceAll("\\", "/");
    await writeSummary(summary, ranked, linkTo, words.table);
    const broken = ranked.filter(({ status }) => status !== "done").length;
    const withErrors = ranked.filter(({ counts }) => counts.error > 0).length;
    const closing = words.closing(ranked.length, broken, withErrors, summary);
    if (options["json"] === true) terminal.complain(closing);
    else terminal.print(closing);
    return broken + withErrors > 0 ? EXIT.errorsFound : EXIT.done;
  },
};

/** @throws HostFault file/unwritable */
async function openJournal(file: string, isResumed: boolean): Promise<BatchJournal> {
  try {
    if (!isResumed) await rm(file, { force: true });
    return new BatchJournal(file);
  } catch (fault) {
    throw new HostFault("file/unwritable", { path: file }, { cause: fault });
  }
}

/** Records of files that are as they were; a file that broke off is tried again. */
async function unchangedRecords(
  output: string,
  folder: string,
  files: readonly string[],
): Promise<Map<string, RankedRecord>> {
  const sizes = new Map(files.map((file) => [file, fileSizeOf(path.join(folder, file))]));
  const records = new Map<string, RankedRecord>();
  for await (const record of readJournals(output)) {
    const now = sizes.get(record.file);
    const isUnchanged = now !== undefined && now.size === record.size && now.modified === record.modified;
    if (isUnchanged && record.status !== "failed") records.set(record.file, rankedRecord(record));
    else records.delete(record.file);
  }
  return records;
}

function summaryName({ index, count }: Shard): string {
  return count === 1 ? "汇总.xlsx" : `汇总-${String(index)}-${String(count)}.xlsx`;
}

function threadsOf(text: unknown): number {
  const threads = Number(text);
  return Number.isInteger(threads) && threads > 0 ? Math.min(threads, 64) : availableParallelism();
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (fault) {
    throw new HostFault("file/unwritable", { path: folder }, { cause: fault });
  }
}
