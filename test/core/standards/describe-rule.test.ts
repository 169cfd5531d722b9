/** What a person confirms is what is applied: reading the description of a rule gives the same rule. */
import { readStandard, describeRule } from "../../../src/core/standards/index.js";
import { decimal } from "../../../src/core/decimal/index.js";
import { column, readTable } from "../../support/read-table.js";
import fs from "node:fs";
import path from "node:path";
import { sameRule } from "./same-rule.js";

const FOLDER = path.join(__dirname, "../scoring/rules");
const SENTENCES = fs
  .readdirSync(FOLDER)
  .filter((file) => file.endsWith(".tsv"))
  .flatMap((file) => readTable(FOLDER, file).map((row) => [column(row, "standard"), column(row, "full")] as const));

test.each([...new Map(SENTENCES)])("%s", (sentence, full) => {
  const context = { fullScore: decimal(full) };
  const { rule } = readStandard(sentence, context);
  if (rule === null) return;
  const described = describeRule(rule);
  const again = readStandard(described, context);
  expect({ described, problems: again.problems }).toEqual({ described, problems: [] });
  expect(sameRule(again.rule)).toEqual(sameRule(rule));
});
