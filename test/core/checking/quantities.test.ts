/** 同一数量前后一致: sentences that speak of the same thing, and sentences that do not. */
import { checkQuantities } from "../../../src/core/checking/checks/quantities.js";
import { checkTexts } from "../../../src/core/checking/checks/texts.js";
import { column, readTable } from "../../support/read-table.js";
import { workbookOfTexts } from "./build-checking-input.js";

const CHECKS = { quantities: checkQuantities, counts: checkTexts, slips: checkTexts };

test.each(readTable(__dirname, "sentences.tsv"))("$check: $texts", (row) => {
  const check = Object.entries(CHECKS).find(([name]) => name === column(row, "check"))?.[1];
  const findings = check?.(workbookOfTexts(column(row, "texts").split(" | ")));
  const shown = findings?.map(({ data }) =>
    `${data["stated"] ?? data["found"] ?? ""} ${data["expected"] ?? data["computed"] ?? ""}`.trim(),
  );
  expect(shown?.join("; ")).toBe(column(row, "findings"));
});
