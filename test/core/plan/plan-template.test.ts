/** The blank workbook is recognised, its weights add up, and every standard of it is read. */
import { MemoryWorkbookPort } from "../../../src/adapters/memory/index.js";
import { formatDecimal } from "../../../src/core/decimal/index.js";
import { planTemplate } from "../../../src/core/plan/index.js";
import { assessSnapshot } from "../../support/assess-drawing.js";
import { buildSheet, buildWorkbook } from "../../support/build-sheet.js";

async function blankWorkbook() {
  const port = new MemoryWorkbookPort(buildWorkbook(buildSheet("Sheet1", "")));
  await port.write(planTemplate(await port.read(), "新建").actions);
  return assessSnapshot(await port.read());
}

test("its indicators are recognised and add up to a hundred, sixty of them output and benefit", async () => {
  const { sheet } = await blankWorkbook();
  expect(sheet.indicators.length).toBe(17);
  expect(sheet.level1.map(({ name, fullScore }) => [name, formatDecimal(fullScore)])).toEqual([
    ["决策", "15"],
    ["过程", "25"],
    ["产出", "35"],
    ["效益", "25"],
  ]);
});

test("no standard of it is unread, and nothing is scored before it is filled in", async () => {
  const { sheet } = await blankWorkbook();
  expect(
    sheet.indicators.filter(({ score }) => score.status === "unread").map(({ indicator }) => indicator.level3),
  ).toEqual([]);
  expect(sheet.indicators.filter(({ counted }) => counted !== null)).toEqual([]);
  expect(sheet.total.score).toBeNull();
});

test("its fund sheet is a fund sheet", async () => {
  const { scored } = await blankWorkbook();
  expect(scored.evaluation.sheets.map(({ role }) => role)).toEqual(["other", "indicators", "funds"]);
});
