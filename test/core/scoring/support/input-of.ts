/** The row of a scoring table as the figures of one indicator. */
import { decimal } from "../../../../src/core/decimal/index.js";
import type { Judgement } from "../../../../src/core/model/index.js";
import type { ScoringInput, StepMode } from "../../../../src/core/scoring/scoring-input.js";
import { column, type TableRow } from "../../../support/read-table.js";

export function inputOf(row: TableRow): ScoringInput {
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
