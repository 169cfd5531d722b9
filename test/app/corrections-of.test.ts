/** What a person keeps in 评价设置 about a sheet's columns decides how the sheet is read. */
import { correctionsOf } from "../../src/app/corrections-of.js";
import { DEFAULT_SETTINGS, recognizeWorkbook, settingsFromSheet, type SheetSnapshot } from "../../src/core/index.js";
import { buildSheet, buildWorkbook } from "../support/build-sheet.js";

const TABLE = buildSheet(
  "附件2",
  "一级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分\n产出 | 里程 | 11公里 | 12公里 | 100 | 90",
);

function valuesRead(...sheets: SheetSnapshot[]): unknown {
  const workbook = buildWorkbook(...sheets);
  const settings = settingsFromSheet(workbook) ?? DEFAULT_SETTINGS;
  const [sheet] = recognizeWorkbook(workbook, correctionsOf(settings)).sheets;
  if (sheet?.role !== "indicators") return sheet?.role;
  return sheet.indicators.map((each) => [each.target?.value, each.actual?.value]);
}

test("a sheet that 评价设置 calls something else is read as that", () => {
  const settings = (role: string) =>
    buildSheet("评价设置", `设置项 | 取值 | 说明\n列：附件2 | 表类型=${role} | 按此读取`);
  const roleBy = (role: string): string | undefined => {
    const workbook = buildWorkbook(TABLE, settings(role));
    const { sheets } = recognizeWorkbook(workbook, correctionsOf(settingsFromSheet(workbook) ?? DEFAULT_SETTINGS));
    return sheets[0]?.role;
  };
  expect(["自评表", "不读取", "不认得的词"].map(roleBy)).toEqual(["self-evaluation", "other", "indicators"]);
});

test("without settings the words decide", () => {
  expect(valuesRead(TABLE)).toEqual([["11公里", "12公里"]]);
});

test("columns named in 评价设置 decide instead", () => {
  const settings = buildSheet("评价设置", "设置项 | 取值 | 说明\n列：附件2 | 指标值=D；实际完成值=C | 表中两列写反了");
  expect(valuesRead(TABLE, settings)).toEqual([["12公里", "11公里"]]);
});
