/** Sums down and across, means and quotients of any table: one wrong figure is found, and what is counted otherwise is left alone. */
import { assess } from "../../../src/app/assess.js";
import { DEFAULT_SETTINGS, toA1 } from "../../../src/core/index.js";
import { buildSheet, buildWorkbook } from "../../support/build-sheet.js";

const found = (drawing: string): string[] =>
  assess(buildWorkbook(buildSheet("表", drawing)), { settings: DEFAULT_SETTINGS })
    .findings.filter(({ severity }) => severity !== "info")
    .map(({ code, cell }) => `${code} ${cell === null ? "–" : toA1(cell)}`);

/** 小计 above the rows that it sums up, and two kinds of rows. */
const BY_KIND = `
单位：万元
序号 | 项目 | 资金来源 | 预算安排 | 实际支出 | 结余
一 | 水利 | 小计 | 500 | 460 | 40
1 | 灌区 | 省级 | 300 | 280 | 20
2 | 河堤 | 县级 | 200 | 180 | 20
二 | 林业 | 小计 | 150 | 150 | 0
1 | 造林 | 省级 | 150 | 150 | 0
总计 | | | 650 | 610 | 40`;

/** Quarters before their sum, two rates. */
const BY_QUARTER = `
资金支付情况（单位：万元）
资金来源 | 预算数 | 到位数 | 到位率 | 一季度 | 二季度 | 三季度 | 四季度 | 累计支付 | 支付率
中央 | 500 | 450 | 90% | 50 | 100 | 120 | 90 | 360 | 80%
省级 | 300 | 270 | 90% | 30 | 60 | 90 | 63 | 243 | 90%
县级 | 200 | 150 | 75% | 0 | 30 | 60 | 30 | 120 | 80%
合计 | 1000 | 870 | 87% | 80 | 190 | 270 | 183 | 723 | 83.1%`;

/** The same columns under every year, and under their sum. */
const BY_YEAR = `
资金来源 | 2023年 | < | 2024年 | < | 合计 | <
^ | 到位金额（万元） | 支出金额（万元） | 到位金额（万元） | 支出金额（万元） | 到位金额（万元） | 支出金额（万元）
中央 | 210 | 180 | 150 | 140 | 360 | 320
县级 | 90 | 60 | 70 | 65 | 160 | 125
合计 | 300 | 240 | 220 | 205 | 520 | 445`;

/** Scores of people by name, with their mean. */
const BY_PERSON = `
专家打分表
序号 | 指标 | 满分 | 赵某某 | 钱某某 | 孙某某 | 平均
1 | 立项 | 20 | 18 | 19 | 17 | 18
2 | 产出 | 50 | 45 | 46 | 44 | 45
3 | 效益 | 30 | 27 | 25 | 29 | 27
| 合计 | 100 | 90 | 90 | 90 | 90`;

const SATISFACTION = `
满意度调查统计表
调查对象 | 发放份数 | 有效份数 | 非常满意 | 满意 | 不满意 | 满意度
村民 | 100 | 96 | 50 | 30 | 16 | 83.33%
商户 | 60 | 50 | 30 | 15 | 5 | 90%
学生 | 40 | 40 | 22 | 10 | 8 | 80%
合计 | 200 | 186 | 102 | 55 | 29 | 84.41%`;

/** 一、 over （一）: the figures of a line are those of the lines below it. */
const NESTED = `
单位：万元
资金来源 | 计划投入 | 实际到位 | 实际支出
一、财政资金 | 700 | 650 | 600
（一）中央资金 | 400 | 400 | 380
（二）地方资金 | 300 | 250 | 220
二、自筹资金 | 80 | 60 | 60
合计 | 780 | 710 | 660`;

/** 加权得分 is a share of the marks. */
const WEIGHTED = `
企业满意度加权计算表
选项 | 赋分 | 人数 | 占比 | 加权得分
非常满意 | 100 | 45 | 45% | 45
比较满意 | 80 | 35 | 35% | 28
一般 | 60 | 15 | 15% | 9
不满意 | 0 | 5 | 5% | 0
合计 | | 100 | 100% | 82`;

/** 年初预算数 of a form's fund block, 小计 with a rate of its own. */
const BLOCK = `
项目支出绩效自评表
项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
^ | 年度资金总额 | 860 | 800 | 760 | 10 | 95% | 9.5
^ | 财政拨款 | 700 | 650 | 630 | | 96.92% |
^ | 其他资金 | 160 | 150 | 130 | | 86.67% |
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
产出指标 | 数量指标 | 养护里程 | 120公里 | 120公里 | 50 | 50 |
效益指标 | 社会效益 | 群众满意度 | ≥90% | 92% | 40 | 40 |
总分 | | | | | 100 | 99.5 |`;

const BY_TOWN = `
村级资金使用表（单位：万元）
乡镇 | 项目村 | 计划安排 | 实际下达 | 实际支出 | 支出率
城东镇 | 李家村 | 40 | 40 | 38 | 95%
^ | 王家村 | 30 | 30 | 30 | 100%
^ | 小计 | 70 | 70 | 68 | 97.14%
城西乡 | 赵家村 | 50 | 45 | 36 | 80%
^ | 孙家村 | 25 | 25 | 20 | 80%
^ | 小计 | 75 | 70 | 56 | 80%
合计 | < | 145 | 140 | 124 | 88.57%`;

/** One score column a county. */
const BY_COUNTY = `
各县区得分情况表
一级指标 | 三级指标 | 分值 | 东山县 | 西河县 | 南岭区
决策 | 立项规范性 | 10 | 10 | 9 | 10
过程 | 预算执行率 | 20 | 19 | 18.5 | 20
产出 | 任务完成率 | 40 | 38 | 36 | 40
效益 | 农户满意度 | 30 | 28 | 27 | 29
合计 | | 100 | 95 | 90.5 | 99`;

test.each([
  ["by county", BY_COUNTY],
  ["weighted", WEIGHTED],
  ["fund block", BLOCK],
  ["by town", BY_TOWN],
  ["by kind", BY_KIND],
  ["by quarter", BY_QUARTER],
  ["by year", BY_YEAR],
  ["by person", BY_PERSON],
  ["satisfaction", SATISFACTION],
  ["nested", NESTED],
])("%s as they should be", (_, drawing) => {
  expect(found(drawing)).toEqual([]);
});

test.each([
  [BY_COUNTY, "19 | 18.5", "19 | 28.5", "score/above-full E4"],
  [BY_COUNTY, "95 | 90.5", "95 | 92.5", "column/total-differs E7"],
  [BY_PERSON, "18 | 19 | 17", "18 | 29 | 17", "score/above-full E3"],
  [WEIGHTED, "35% | 28", "35% | 30", "row/figure-differs E4"],
  [WEIGHTED, "100% | 82", "100% | 84", "column/total-differs E7"],
  [BLOCK, "总额 | 860", "总额 | 880", "column/total-differs C3"],
  [BY_TOWN, "70 | 68 | 97.14%", "70 | 68 | 98.14%", "rate/differs F5"],
  [BY_TOWN, "小计 | 75 | 70", "小计 | 75 | 77", "column/total-differs D8"],
  [BY_KIND, "小计 | 500", "小计 | 530", "column/total-differs D3"],
  [BY_KIND, "小计 | 150 | 150", "小计 | 150 | 140", "column/total-differs E6"],
  [BY_KIND, "650 | 610 | 40", "650 | 610 | 45", "column/total-differs F8"],
  [BY_QUARTER, "| 500 | 450 | 90%", "| 500 | 450 | 95%", "rate/differs D3"],
  [BY_QUARTER, "270 | 183", "270 | 138", "column/total-differs H6"],
  [BY_QUARTER, "63 | 243", "36 | 243", "row/figure-differs I4"],
  [BY_YEAR, "150 | 140 | 360", "150 | 140 | 380", "row/figure-differs F3"],
  [BY_YEAR, "220 | 205", "220 | 250", "column/total-differs E5"],
  [BY_PERSON, "44 | 45", "44 | 46", "row/figure-differs G4"],
  [BY_PERSON, "100 | 90", "100 | 94", "column/total-differs D6"],
  [SATISFACTION, "15 | 5 | 90%", "15 | 5 | 94%", "rate/differs G4"],
  [SATISFACTION, "102 | 55 | 29", "102 | 58 | 29", "column/total-differs E6"],
  [NESTED, "700 | 650 | 600", "700 | 680 | 600", "column/total-differs C3"],
])("%# one wrong figure", (drawing, right, wrong, finding) => {
  const changed = drawing.replace(right, wrong);
  expect(changed).not.toBe(drawing);
  expect(found(changed)).toContain(finding);
});

describe("what is no sum is not held against one", () => {
  test.each([
    ["a mean in the last row", "合计 | | | 650 | 610 | 40", "合计 | | | 650 | 610 | 20"],
    ["rates", "合计 | | | 650 | 610 | 40", "合计 | | | 650 | 610 |"],
  ])("%s", (_, right, wrong) => {
    expect(
      found(BY_KIND.replace("总计", "合计").replace(right, wrong)).filter((each) => each.startsWith("column")),
    ).toEqual([]);
  });

  test("rates in the rows of a table lying on its side", () => {
    expect(
      found(`
投入指标 | 行次 | 合计 | 上级资金 | 本级资金
预算安排 | （1） | 700 | 500 | 200
实际支出 | （2） | 630 | 450 | 180
实际到位 | （3） | 700 | 500 | 200
支出率（%） | （4）=（2）÷（1） | 90 | 90 | 90`),
    ).toEqual([]);
  });

  test("形象进度 beside amounts", () => {
    expect(
      found(`
单位：万元
序号 | 项目名称 | 计划投资 | 援助资金 | 已拨付 | 已支付 | 形象进度
1 | 职教中心实训楼 | 1200 | 1000 | 800 | 760 | 90%
2 | 卫生院改扩建 | 600 | 500 | 500 | 420 | 100%
3 | 产业园冷库 | 900 | 700 | 350 | 350 | 50%
合计 | | 2700 | 2200 | 1650 | 1530 |`),
    ).toEqual([]);
  });

  test("a column that two rows alone could prove", () => {
    expect(
      found(`
资金来源 | 预算数（万元） | 到位数（万元） | 累计支付（万元）
中央 | 100 | 80 | 75
县级 | 60 | 40 | 38`),
    ).toEqual([]);
  });
});
