/** Words whose meaning follows from where they stand, and labels in two languages. */
import type { FundSheet, IndicatorSheet, RecognizedSheet } from "../../../src/core/model/index.js";
import { indicatorLines, recognizeDrawing, totalLine } from "../../support/recognized-sheet.js";

const only = (drawing: string, role: RecognizedSheet["role"]): RecognizedSheet => {
  const [sheet] = recognizeDrawing(drawing);
  if (sheet?.role !== role) throw new Error(`Read as ${sheet?.role ?? "nothing"}`);
  return sheet;
};

describe("评价意见", () => {
  const read = (drawing: string): string[] =>
    (only(drawing, "indicators") as IndicatorSheet).indicators.map(
      ({ actual, deviation }) => `${actual?.text ?? "–"} / ${deviation?.text ?? "–"}`,
    );

  test("behind the score says why it was given", () => {
    expect(
      read(`
一级指标 | 三级指标 | 分值 | 自评得分 | 评价得分 | 评价意见
投入 | 论证决策 | 40 | 40 | 35 | 论证不充分
产出 | 完成进度 | 60 | 60 | 60 |`),
    ).toEqual(["– / 论证不充分", "– / –"]);
  });

  test("before the score it says what was found", () => {
    expect(
      read(`
一级指标 | 三级指标 | 分值 | 评价意见 | 得分
投入 | 论证决策 | 40 | 论证充分 | 40
产出 | 完成进度 | 60 | 完成九成 | 54`),
    ).toEqual(["论证充分 / –", "完成九成 / –"]);
  });
});

test("合计 Total is the total, and 本页小计 no level", () => {
  const sheet = only(
    `
一级指标\\nLevel 1 | 三级指标\\nLevel 3 | 分值\\nWeight | 得分\\nScore
产出\\nOutput | 培训人次\\nTrainees | 60 | 54
本页小计 | | 60 | 54
效益\\nOutcome | 学员满意度\\nSatisfaction | 40 | 40
合计\\nTotal | | 100 | 94`,
    "indicators",
  ) as IndicatorSheet;
  expect(totalLine(sheet)).toBe("@5 100 → 94");
  expect(sheet.levelTotals).toEqual([]);
  expect(indicatorLines(sheet)).toHaveLength(2);
});

describe("amounts of funds", () => {
  const lines = (drawing: string): string[] =>
    (only(drawing, "funds") as FundSheet).lines.map(
      ({ source, budgeted, allocated, paid }) =>
        `${source.value}: ${[budgeted, allocated, paid].map((amount) => amount?.text ?? "–").join(" ")}`,
    );

  test("实际下达 is passed on, 全年执行 is paid", () => {
    expect(
      lines(`
项目村 | 计划安排（万元） | 实际下达（万元） | 全年执行（万元）
李家村 | 40 | 40 | 38
赵家村 | 50 | 45 | 36`),
    ).toEqual(["李家村: 40 40 38", "赵家村: 50 45 36"]);
  });

  test("行次 of a table lying on its side is no source", () => {
    expect(
      lines(`
投入指标（单位：元） | 行次 | 合计 | 上级资金 | 本级资金
预算安排 | （1） | 700 | 500 | 200
实际支出 | （2） | 630 | 450 | 180`),
    ).toEqual(["上级资金: 500 – 450", "本级资金: 200 – 180"]);
  });
});
