/** Weights and scores on other scales than the table's: fractions of one, marks out of a hundred. What the figures do not prove stays as written. */
import { formatDecimal } from "../../../src/core/index.js";
import { toSheetScale } from "../../../src/core/plan/sheet-scale.js";
import { assess } from "../../../src/app/assess.js";
import { DEFAULT_SETTINGS } from "../../../src/core/index.js";
import { buildSheet, buildWorkbook } from "../../support/build-sheet.js";
import { indicatorLines, indicatorSheetIn, totalLine } from "../../support/recognized-sheet.js";

const errorsIn = (drawing: string): string[] =>
  assess(buildWorkbook(buildSheet("评分表", drawing)), { settings: DEFAULT_SETTINGS })
    .findings.filter(({ severity }) => severity === "error")
    .map(({ code }) => code);

describe("weights of one", () => {
  const OF_ONE = `
课题绩效评分表
一级指标 | 二级指标 | 权重 | 目标值 | 完成值 | 得分
产出指标 | 发表论文数 | 0.3 | 10篇 | 12篇 | 0.3
产出指标 | 培养研究生数 | 0.2 | 8人 | 6人 | 0.15
效益指标 | 成果转化收入 | 0.5 | 100万元 | 120万元 | 0.5
合计 | | 1 | | | 0.95`;

  test("scores of one are brought to a hundred with them, and written back of one", () => {
    const sheet = indicatorSheetIn(OF_ONE);
    expect(indicatorLines(sheet)).toEqual([
      "3 产出指标/–/发表论文数 30 → 30",
      "4 产出指标/–/培养研究生数 20 → 15",
      "5 效益指标/–/成果转化收入 50 → 50",
    ]);
    expect(totalLine(sheet)).toBe("@6 100 → 95");
    expect(sheet.scoreScale).toBe("of-one");
    const [, second] = sheet.indicators;
    if (second?.statedScore == null) throw new Error("No score");
    expect(formatDecimal(toSheetScale(sheet, second, second.statedScore.value))).toBe("0.15");
    expect(errorsIn(OF_ONE)).toEqual([]);
  });

  test("a wrong total of one is found", () => {
    expect(errorsIn(OF_ONE.replace("| 0.95", "| 0.93"))).toEqual(["total/score-differs"]);
  });

  test("weighted scores beside them stay", () => {
    const sheet = indicatorSheetIn(`
一级指标 | 三级指标 | 权重 | 得分（百分制） | 加权得分
决策 | 立项规范性 | 0.3 | 90 | 27
产出 | 任务完成率 | 0.7 | 80 | 56
合计 | | 1 | | 83`);
    expect(indicatorLines(sheet).map((line) => line.split(" → ")[1])).toEqual(["27", "56"]);
    expect([totalLine(sheet), sheet.scoreScale]).toEqual(["@4 100 → 83", undefined]);
  });
});

describe("marks out of a hundred", () => {
  const MARKS = `
一级指标 | 三级指标 | 权重 | 得分
决策 | 立项规范性 | 30% | 90
产出 | 任务完成率 | 40% | 85
效益 | 住户满意度 | 30% | 96
合计 | | 100% | 89.8`;

  test("weighted, they are the points", () => {
    const sheet = indicatorSheetIn(MARKS);
    expect(indicatorLines(sheet).map((line) => line.split(" ").slice(-3).join(" "))).toEqual([
      "30 → 27",
      "40 → 34",
      "30 → 28.8",
    ]);
    expect([totalLine(sheet), sheet.scoreScale]).toEqual(["@5 100 → 89.8", "of-hundred"]);
    expect(errorsIn(MARKS)).toEqual([]);
  });

  test("only the stated total proves it", () => {
    expect(indicatorSheetIn(MARKS.replace("89.8", "70")).scoreScale).toBeUndefined();
  });
});

describe("nested hundreds with their scores", () => {
  const NESTED = `
一级指标 | 权重 | 二级指标 | 权重 | 目标值 | 指标值 | 得分
投入 | 50 | 经费到位 | 60 | 100% | 100% | 60
^ | ^ | 制度建设 | 40 | 健全 | 健全 | 35
产出 | 50 | 完成数量 | 70 | 100批 | 95批 | 66.5
^ | ^ | 完成质量 | 30 | 合格 | 合格 | 30
合计 | 100 | | | | | 95.75`;

  test("scores follow their points to the scale of the table", () => {
    const sheet = indicatorSheetIn(NESTED);
    expect(indicatorLines(sheet).map((line) => line.split(" ").slice(-3).join(" "))).toEqual([
      "30 → 30",
      "20 → 17.5",
      "35 → 33.25",
      "15 → 15",
    ]);
    expect(errorsIn(NESTED)).toEqual([]);
    const [, second] = sheet.indicators;
    if (second?.statedScore == null) throw new Error("No score");
    expect(formatDecimal(toSheetScale(sheet, second, second.statedScore.value))).toBe("35");
  });

  test("a wrong total is found", () => {
    expect(errorsIn(NESTED.replace("95.75", "96.75"))).toEqual(["total/score-differs"]);
  });
});
