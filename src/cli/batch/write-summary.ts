/** 汇总.xlsx: the ranked table of a batch, written whole or not at all. */
import path from "node:path";
import { createWorkbook } from "../../adapters/xlsx/index.js";
import type { RankedRecord } from "../../app/batch/batch-ranking.js";
import { batchTable, type BatchTableWords } from "../../app/batch/batch-table.js";
import { tableActions } from "../../core/index.js";
import { writeWorkbookFile } from "../workbook-file.js";

/** @throws HostFault file/unwritable */
export async function writeSummary(
  output: string,
  ranked: readonly RankedRecord[],
  linkTo: (file: string) => string,
  words: BatchTableWords,
): Promise<void> {
  const workbook = createWorkbook(path.basename(output));
  const table = batchTable(ranked, linkTo, words);
  workbook.apply(tableActions(table, table.sheetName, null));
  await writeWorkbookFile(output, workbook.toBytes(), true);
}
