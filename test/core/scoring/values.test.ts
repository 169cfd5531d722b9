/** Actual values beside targets: what is on one scale is scored, what is not certainly comparable is left to a person. */
import { decimal, formatDecimal } from "../../../src/core/decimal/index.js";
import { scoreByStandard } from "../../../src/core/scoring/score-by-standard.js";
import { readStandard } from "../../../src/core/standards/index.js";
import { column, readTable } from "../../support/read-table.js";

const ROWS = readTable(__dirname, "values.tsv");

test.each(ROWS.map((row) => [`${row.line}: ${column(row, "why")}`, row] as const))("%s", (_, row) => {
  const fullScore = decimal(column(row, "full"));
  const { status, score } = scoreByStandard(readStandard(column(row, "standard"), { fullScore }), {
    indicator: column(row, "indicator"),
    fullScore,
    target: column(row, "target"),
    actual: column(row, "actual"),
    judgement: null,
    stepMode: "continuous",
    places: 2,
    cells: { fullScore: null, target: null, actual: null },
  });
  const expected = column(row, "score");
  expect(status === "scored" && score !== null ? formatDecimal(score) : "withheld").toBe(expected);
});
