/** Columns that say again what their row says: one wrong figure is found, right ones and other ways of counting are not. */
import { assess } from "../../../src/app/assess.js";
import { DEFAULT_SETTINGS, toA1 } from "../../../src/core/index.js";
import { buildSheet, buildWorkbook } from "../../support/build-sheet.js";

const found = (drawing: string): string[] =>
  assess(buildWorkbook(buildSheet("表", drawing)), { settings: DEFAULT_SETTINGS })
    .findings.filter(({ severity }) => severity !== "info")
    .map(({ code, cell }) => `${code} ${cell === null ? "–" : toA1(cell)}`);

const SCORES = `
评分表
一级指标 | 三级指标 | 分值 | 自评得分 | 复核得分 | 差异 | 扣分 | 得分率 | 扣分原因
过程 | 制度健全性 | 20 | 20 | 18.5 | 1.5 | 1.5 | 92.5% | 缺少档案管理办法
产出 | 完成率 | 80 | 80 | 72 | 8 | -8 | 0.9[0%] | 一项未完成
合计 | | 100 | 100 | 90.5 | 9.5 | 9.5 | 90.5% |`;

const VALUES = `
一级指标 | 三级指标 | 指标值 | 完成值 | 完成率 | 分值 | 得分
产出 | 培训教师 | 500人次 | 450人次 | 90% | 60 | 54
产出 | 印发教材 | 400册 | 420册 | 100% | 20 | 20
效益 | 教师满意度 | ≥90% | 95% | 105.56% | 20 | 20`;

const FUNDS = `
单位：元
支出内容 | 预算金额 | 实际支出金额 | 结余
设备购置费 | 350000 | 342800 | 7200
培训费 | 50000 | 50000 | 0
差旅费 | 20000 | 12345.6 | 7654.4
合计 | 420000 | 405145.6 | 14854.4`;

test.each([
  ["scores", SCORES],
  ["values", VALUES],
  ["funds", FUNDS],
])("%s as they should be", (_, drawing) => {
  expect(found(drawing)).toEqual([]);
});

test.each([
  [SCORES, "| 1.5 | 1.5 |", "| 1.5 | 2.5 |", "row/figure-differs G3"],
  [SCORES, "| 8 | -8 |", "| 6 | -8 |", "row/figure-differs F4"],
  [SCORES, "92.5%", "95.2%", "rate/differs H3"],
  [VALUES, "| 90% | 60", "| 80% | 60", "rate/differs E2"],
  [VALUES, "105.56%", "115.56%", "rate/differs E4"],
  [FUNDS, "342800 | 7200", "342800 | 8200", "row/figure-differs D3"],
])("%# one wrong figure", (drawing, right, wrong, finding) => {
  expect(found(drawing.replace(right, wrong))).toEqual([finding]);
});

test("结余 of another kind is not held against 预算 − 支出", () => {
  const otherwise = FUNDS.replace("| 7200", "| 5200").replace("| 7654.4", "| 6654.4").replace("| 0\n", "| 100\n");
  expect(found(otherwise.replace("14854.4", "11954.4"))).toEqual([]);
});

describe("full marks for what was not reached, on a sheet without standards", () => {
  test("is a question", () => {
    expect(
      found(`
一级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分
产出 | 毕业生数 | 1200人 | 1150人 | 60 | 60
效益 | 就业率 | 90% | 95% | 40 | 40`),
    ).toEqual(["score/full-though-unfinished F2"]);
  });
});

describe("shares of degrees without counts", () => {
  const SHARES = `
维度 | 非常满意 | 比较满意 | 一般 | 不满意 | 非常不满意
供水水质 | 40% | 35.33% | 20% | 3.33% | 1.33%
供水水压 | 30% | 40% | 20% | 6.67% | 3.33%`;

  test("make a hundred, but for rounding", () => {
    expect(found(SHARES)).toEqual([]);
    expect(found(SHARES.replace("35.33%", "45.33%"))).toEqual(["survey/shares-not-whole B2"]);
  });
});

test("weights of second levels under first levels without any add up to the total", () => {
  const LEVELS = `
一级指标 | 二级指标 | 分值 | 三级指标 | 评分标准 | 得分
过程 | 资金管理 | 20 | 资金到位率 | 到位率100%得5分，否则按比例得分 | 5
产出 | 数量 | 80 | 完成率 | 按完成率得分 | 76
合计 | | 100 | | | 81`;
  expect(found(LEVELS)).toEqual([]);
  expect(found(LEVELS.replace("| 20 |", "| 30 |"))).toEqual(["weight/total-differs C4"]);
});

describe("the fund block of a form", () => {
  const FORM = `
部门整体支出绩效自评表
年度主要任务 | 任务名称 | 预算数（万元） | 全年执行数（万元） | 执行率
^ | 公共文化服务 | 120 | 118 | 98.33%
^ | 文物保护 | 300 | 240 | 80%
^ | 金额合计 | 420 | 358 | 85.24%
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 全年实际值 | 分值 | 得分
履职效能 | 公共文化 | 送戏场次 | 60场 | 60场 | 100 | 100
合计 | | | | | 100 | 100`;

  test("each line's rate, and the total's, is held against its own amounts", () => {
    expect(found(FORM)).toEqual([]);
    expect(found(FORM.replace("| 80%", "| 90%"))).toEqual(["self/execution-rate-differs E4"]);
    expect(found(FORM.replace("85.24%", "88.24%"))).toEqual(["self/execution-rate-differs E5"]);
  });

  test("lines that hold each other are counted once", () => {
    const nested = FORM.replace(
      "^ | 文物保护 | 300 | 240 | 80%",
      "^ | 文物保护 | 300 | 240 | 80%\n^ | 其中：古建 | 200 | 150 | 75%\n^ | 可移动文物 | 100 | 90 | 90%",
    );
    expect(found(nested)).toEqual([]);
  });
});

describe("several answers, and nobody says how many people answered", () => {
  const SEVERAL = `
4.您认为项目还需改进哪些方面（可多选）
选项 | 人次 | 占比
加强宣传 | 60 | 40%
提高补贴标准 | 100 | 66.67%
简化程序 | 45 | 30%
延长时间 | 15 | 10%`;

  test("the shares say it together", () => {
    expect(found(SEVERAL)).toEqual([]);
    expect(found(SEVERAL.replace("| 30%", "| 36%"))).toEqual(["survey/share-differs C5"]);
  });
});
