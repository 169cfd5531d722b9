/**
 * 进度.jsonl: one line a finished workbook, written as soon as it is finished, so that a batch broken off goes on where it stood.
 * A half line at the end – the machine lost power – is no record.
 */
import { appendFileSync, closeSync, createReadStream, openSync } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline";
import type { BatchRecord } from "../../app/batch/batch-record.js";
import type { Shard } from "./parse-shard.js";

const PREFIX = "进度";

export function journalName({ index, count }: Shard): string {
  return count === 1 ? `${PREFIX}.jsonl` : `${PREFIX}-${String(index)}-${String(count)}.jsonl`;
}

export class BatchJournal {
  private readonly file: number;

  constructor(path: string) {
    this.file = openSync(path, "a");
  }

  append(lines: readonly string[]): void {
    appendFileSync(this.file, lines.map((line) => `${line}\n`).join(""));
  }

  close(): void {
    closeSync(this.file);
  }
}

/** Every record of every journal of the folder, one at a time: those of other shards too, so that a last run gathers them. */
export async function* readJournals(folder: string): AsyncGenerator<BatchRecord> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(PREFIX) && name.endsWith(".jsonl")).sort();
  for (const name of names) {
    for await (const line of createInterface({ input: createReadStream(path.join(folder, name)) })) {
      const record = parseRecord(line);
      if (record !== null) yield record;
    }
  }
}

/** @returns null where a line is no record. */
export function parseRecord(line: string): BatchRecord | null {
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) ? value : null;
  } catch (fault) {
    if (fault instanceof SyntaxError) return null;
    throw fault;
  }
}

/** The lines are our own; what stands in them is checked as far as the summary relies on it. */
function isRecord(value: unknown): value is BatchRecord {
  if (typeof value !== "object" || value === null) return false;
  const { file, size, modified, counts, findings } = value as Partial<BatchRecord>;
  return (
    typeof file === "string" &&
    typeof size === "number" &&
    typeof modified === "number" &&
    typeof counts === "object" &&
    Array.isArray(findings)
  );
}
