/** What became of one workbook, as the line that the journal keeps: a text crosses threads at a fifth of what its objects cost. */
import { statSync } from "node:fs";
import type { BatchRecord, BatchResult } from "../../app/batch/batch-record.js";
import { fileSize, type FileSize } from "../workbook-file.js";

/** @param file relative to the folder @returns a `BatchRecord` as JSON */
export function batchAnswer(file: string, size: FileSize, result: BatchResult, milliseconds: number): string {
  const record: BatchRecord = { file, size: size.size, modified: size.modified, milliseconds, ...result };
  return JSON.stringify(record);
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
