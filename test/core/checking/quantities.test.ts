/** 同一数量前后一致: sentences that speak of the same thing, and sentences that do not. */
import { checkCountsListed } from "../../../src/core/checking/checks/counts-listed.js";
import { checkFigureSlips } from "../../../src/core/checking/checks/figure-slips.js";
import { checkQuantities } from "../../../src/core/checking/checks/quantities.js";
import { column, readTable } from "../../support/read-table.js";
import { workbookOfTexts } from "./build-checking-input.js";

const CHECKS = { quantities: checkQuantities, counts: checkCountsListed, slips: checkFigureSlips };

test.each(readTable(__dirname, "sentences.tsv"))("$check: $texts", (row) => {
  const check = Object.entries(CHECKS).find(([name]) => name === column(row, "check"))?.[1];
  const findings = check?.(workbookOfTexts(column(row, "texts").split(" | ")));
  const shown = findings?.map(({ data }) =>
    `${data["stated"] ?? data["found"] ?? ""} ${data["expected"] ?? data["computed"] ?? ""}`.trim(),
  );
  expect(shown?.join("; ")).toBe(column(row, "findings"));
});
