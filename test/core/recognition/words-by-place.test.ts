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

describe("one score column a county", () => {
  test("scores under counties are none of the table's, and its points are read", () => {
    const sheet = only(
      `
指标 | 分值 | 甲县 | < | 乙县 | <
^ | ^ | 自评分 | 复核分 | 自评分 | 复核分
组织领导 | 40 | 40 | 36 | 38 | 37
任务完成 | 60 | 60 | 54 | 57 | 55
合计 | 100 | 100 | 90 | 95 | 92`,
      "indicators",
    ) as IndicatorSheet;
    expect(indicatorLines(sheet)).toEqual(["3 –/–/组织领导 40 → –", "4 –/–/任务完成 60 → –"]);
    expect(sheet.columns.score).toBeNull();
  });

  test("自评 and 复核 over their columns are one table's, as before", () => {
    const sheet = only(
      `
一级指标 | 三级指标 | 分值 | 单位自评 | < | 第三方复核 | <
^ | ^ | ^ | 完成值 | 得分 | 核实值 | 得分
产出 | 建设冷库 | 100 | 5座 | 100 | 4座 | 80`,
      "indicators",
    ) as IndicatorSheet;
    expect(indicatorLines(sheet)).toEqual(["3 产出/–/建设冷库 100 → 80"]);
  });
});

test("按收入性质分 is no line of a fund block, 年度预算申请 its title", () => {
  const [sheet] = recognizeDrawing(`
部门整体支出绩效自评表
年度预算申请（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
^ | 年度资金总额 | 3000 | 3200 | 3040 | 10 | 95% | 9.5
^ | 按收入性质分： | | | | | |
^ | 其中：一般公共预算 | 2600 | 2700 | 2600 | | |
^ | 政府性基金拨款 | 400 | 500 | 440 | | |
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
产出指标 | 数量指标 | 新改建公路 | 80公里 | 80公里 | 90 | 90 |`);
  const block = sheet?.role === "self-evaluation" ? sheet.fundBlock : null;
  expect(block?.lines.map(({ source, paid }) => `${source.value} ${paid?.text ?? "–"}`)).toEqual([
    "其中：一般公共预算 2600",
    "政府性基金拨款 440",
  ]);
  expect(block?.total?.paid?.text).toBe("3040");
});

describe("further words of headers", () => {
  const read = (drawing: string): readonly string[] => indicatorLines(only(drawing, "indicators") as IndicatorSheet);

  test("一级指标及分值 names the level, its points behind the names", () => {
    expect(
      read(`
一级指标及分值 | 三级指标 | 分值 | 评价得分
决策（20分） | 立项程序规范性 | 20 | 18
产出（80分） | 新建仓库数 | 80 | 72`),
    ).toEqual(["2 决策/–/立项程序规范性 20 → 18", "3 产出/–/新建仓库数 80 → 72"]);
  });

  test("评价项 and 评价细项 are names, 终评分 counts before 初评分 and 自评分", () => {
    expect(
      read(`
评价项 | 评价细项 | 满分值 | 自评分 | 初评分 | 终评分
服务过程 | 服务记录 | 60 | 60 | 58 | 57
服务成效 | 服务对象改善 | 40 | 40 | 40 | 39`),
    ).toEqual(["2 服务过程/–/服务记录 60 → 57", "3 服务成效/–/服务对象改善 40 → 39"]);
  });
});
