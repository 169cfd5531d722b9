/** 算式 in text: the shapes of published tables, and the slips that were printed in them. */
import { checkTexts } from "../../../src/core/checking/checks/texts.js";
import { column, readTable } from "../../support/read-table.js";
import { workbookOfTexts } from "./build-checking-input.js";

test.each(readTable(__dirname, "equation.tsv"))("$text", (row) => {
  const findings = checkTexts(workbookOfTexts([column(row, "text")]));
  const shown = findings.map(({ code, data }) => `${code} ${data["stated"] ?? ""} ${data["computed"] ?? ""}`);
  expect(shown.join("; ")).toBe(column(row, "findings"));
});

test("the span covers the stated figure alone", () => {
  const [finding] = checkTexts(workbookOfTexts(["及时率＝７９／２９６＝２５．６８％。"]));
  expect(finding?.span).toEqual({ start: 11, end: 17 });
});
