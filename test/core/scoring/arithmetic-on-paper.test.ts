/** The way to a score as a person would write it: with the figures of the row, and ≈ wherever a figure was rounded. */
import { scoreByStandard } from "../../../src/core/scoring/score-by-standard.js";
import { readStandard } from "../../../src/core/standards/index.js";
import { column, readTable } from "../../support/read-table.js";
import { inputOf } from "./support/input-of.js";

test.each(
  readTable(__dirname, "arithmetic-on-paper.tsv").map((row) => [`${row.line}: ${column(row, "why")}`, row] as const),
)("%s", (_, row) => {
  const input = inputOf(row);
  const { trace } = scoreByStandard(readStandard(column(row, "standard"), { fullScore: input.fullScore }), input);
  const written = trace.steps.flatMap(({ arithmetic }) => (arithmetic === null ? [] : [arithmetic]));
  expect(written.join(" | ")).toBe(column(row, "arithmetic"));
});
