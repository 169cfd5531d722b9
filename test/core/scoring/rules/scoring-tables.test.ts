/** Every table beside this file: a sentence, the figures of its row, and the score worked by hand. */
import fs from "node:fs";
import { formatDecimal } from "../../../../src/core/decimal/index.js";
import { scoreByStandard } from "../../../../src/core/scoring/score-by-standard.js";
import { readStandard } from "../../../../src/core/standards/index.js";
import { column, readTable } from "../../../support/read-table.js";
import { inputOf } from "../support/input-of.js";

const TABLES = fs.readdirSync(__dirname).filter((file) => file.endsWith(".tsv"));

describe.each(TABLES)("%s", (file) => {
  const rows = readTable(__dirname, file);
  test.each(rows.map((row) => [`${row.line}: ${column(row, "why")}`, row] as const))("%s", (_, row) => {
    const input = inputOf(row);
    const { fullScore } = input;
    const { status, score } = scoreByStandard(readStandard(column(row, "standard"), { fullScore }), input);
    const shown = score === null ? "" : formatDecimal(score);
    if (column(row, "status") === "withheld")
      expect({ shown, isScored: status === "scored" }).toEqual({ shown: "", isScored: false });
    else expect({ status, shown }).toEqual({ status: column(row, "status"), shown: column(row, "score") });
  });
});

test("there are enough sentences to hold the language", () => {
  const sentences = new Set(TABLES.flatMap((file) => readTable(__dirname, file).map((row) => column(row, "standard"))));
  expect(sentences.size).toBeGreaterThanOrEqual(300);
});
