/** Every table beside this file: a sentence, the figures of its row, and the score worked by hand. */
import fs from "node:fs";
import { decimal, formatDecimal } from "../../../../src/core/decimal/index.js";
import type { Judgement } from "../../../../src/core/model/index.js";
import { scoreByStandard } from "../../../../src/core/scoring/score-by-standard.js";
import type { ScoringInput, StepMode } from "../../../../src/core/scoring/scoring-input.js";
import { readStandard } from "../../../../src/core/standards/index.js";
import { column, readTable, type TableRow } from "../../../support/read-table.js";

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

function inputOf(row: TableRow): ScoringInput {
  const text = (name: string): string | null => (column(row, name) === "" ? null : column(row, name));
  const full = text("full");
  return {
    indicator: null,
    fullScore: full === null ? null : decimal(full),
    target: text("target"),
    actual: text("actual"),
    judgement: judgementOf(column(row, "judgement")),
    stepMode: (text("step") ?? "continuous") as StepMode,
    places: 2,
    cells: { fullScore: null, target: null, actual: null },
  };
}

/** "met:1,3", "level:2 share:0.5", "count:3". */
function judgementOf(words: string): Judgement | null {
  if (words === "") return null;
  const parts = Object.fromEntries(words.split(" ").map((part) => part.split(":"))) as Record<string, string>;
  const { met, level, count, share } = parts;
  return {
    ...(met === undefined ? {} : { met: met === "" ? [] : met.split(",").map(Number) }),
    ...(level === undefined ? {} : { level: Number(level) }),
    ...(count === undefined ? {} : { count: Number(count) }),
    ...(share === undefined ? {} : { share: decimal(share) }),
  };
}
