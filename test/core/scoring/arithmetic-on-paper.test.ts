/** The way to a score as a person would write it, and what the cases that were passed over failed by: with the figures of the row. */
import { scoreByStandard } from "../../../src/core/scoring/score-by-standard.js";
import { readStandard } from "../../../src/core/standards/index.js";
import { column, readTable } from "../../support/read-table.js";
import { inputOf } from "./support/input-of.js";

test.each(
  readTable(__dirname, "arithmetic-on-paper.tsv").map((row) => [`${row.line}: ${column(row, "why")}`, row] as const),
)("%s", (_, row) => {
  const input = inputOf(row);
  const { trace } = scoreByStandard(readStandard(column(row, "standard"), { fullScore: input.fullScore }), input);
  const [taken, passedOver] = [true, false].map((isTaken) =>
    trace.steps
      .filter(({ code }) => (code !== "branch/not-taken") === isTaken)
      .flatMap(({ arithmetic }) => (arithmetic === null ? [] : [arithmetic]))
      .join(" | "),
  );
  expect({ taken, passedOver }).toEqual({ taken: column(row, "arithmetic"), passedOver: column(row, "passed over") });
});
