/** What became of one workbook: its line of the journal, and the little that a summary needs of it. */
import { statSync } from "node:fs";
import { rankedRecord, type RankedRecord } from "../../app/batch/batch-ranking.js";
import type { BatchRecord, BatchResult } from "../../app/batch/batch-record.js";
import { fileSize, type FileSize } from "../workbook-file.js";

export interface BatchAnswer {
  /** A `BatchRecord` as JSON: a text crosses threads at a fifth of what its objects cost, and stands in the journal as it is. */
  readonly line: string;
  readonly ranked: RankedRecord;
}

/** @param file relative to the folder */
export function batchAnswer(file: string, size: FileSize, result: BatchResult, milliseconds: number): BatchAnswer {
  const record: BatchRecord = { file, size: size.size, modified: size.modified, milliseconds, ...result };
  return { line: JSON.stringify(record), ranked: rankedRecord(record) };
}

/** A file that vanished meanwhile, or may not be looked at: opening it says so. */
const UNKNOWN_SIZE: FileSize = { size: -1, modified: -1 };

export function fileSizeOf(file: string): FileSize {
  try {
    return fileSize(statSync(file));
  } catch {
    return UNKNOWN_SIZE;
  }
}
