/** References of a shared formula move with its cell. */
import { shiftFormula } from "../../../../src/adapters/xlsx/reading/shift-formula.js";
import { column, readTable } from "../../../support/read-table.js";

test.each(
  readTable(__dirname, "shift-formula.tsv").map(
    (row) => [`${column(row, "formula")}: ${column(row, "why")}`, row] as const,
  ),
)("%s", (_, row) => {
  const shifted = shiftFormula(column(row, "formula"), Number(column(row, "rows")), Number(column(row, "columns")));
  expect(shifted).toBe(column(row, "shifted"));
});
