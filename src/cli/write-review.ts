/** 自评复核表 into a copy of the workbook: one sheet more, and nothing else touched. */
import type { XlsxWorkbook } from "../adapters/xlsx/index.js";
import { reviewTable, type ReviewTableWords } from "../app/review-table.js";
import { EMPTY_BASIS, planSummarySheets, type Review } from "../core/index.js";
import { writeWorkbookFile } from "./workbook-file.js";

/** @throws HostFault file/exists, file/unwritable */
export async function writeReview(
  workbook: XlsxWorkbook,
  review: Review,
  words: ReviewTableWords,
  { output, isForced }: { readonly output: string; readonly isForced: boolean },
): Promise<void> {
  const { plan } = planSummarySheets([reviewTable(review, words)], workbook.snapshot(), {
    title: words.title,
    basis: EMPTY_BASIS,
    scoreBasis: null,
    isGuarded: false,
  });
  workbook.apply(plan.actions);
  await writeWorkbookFile(output, workbook.toBytes(), isForced);
}
