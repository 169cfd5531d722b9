/** Columns that speak of a part of the year, of several years, or in units of their own; names over several columns. */
import { assess } from "../../../src/app/assess.js";
import { DEFAULT_SETTINGS, formatDecimal } from "../../../src/core/index.js";
import type { FundSheet } from "../../../src/core/model/index.js";
import { periodOf, yearOf } from "../../../src/core/recognition/headers/period.js";
import { buildSheet, buildWorkbook } from "../../support/build-sheet.js";
import { indicatorSheetIn, recognizeDrawing } from "../../support/recognized-sheet.js";

function fundsIn(drawing: string): FundSheet {
  const found = recognizeDrawing(drawing).find((sheet): sheet is FundSheet => sheet.role === "funds");
  if (found === undefined) throw new Error("No funds");
  return found;
}

const fundLines = (drawing: string): string[] => {
  const { lines, total } = fundsIn(drawing);
  const all = [
    ...lines.map((line) => ({ name: line.source.value, ...line })),
    ...(total === null ? [] : [{ name: "合计", ...total }]),
  ];
  return all.map(({ name, row, budgeted, received, paid }) =>
    [
      `${String(row + 1)} ${name}`,
      ...[budgeted, received, paid].map((it) => (it === null ? "–" : formatDecimal(it.value))),
    ].join(" "),
  );
};

const findingsIn = (drawing: string): string[] =>
  assess(buildWorkbook(buildSheet("资金", drawing)), { settings: DEFAULT_SETTINGS }).findings.map(({ code }) => code);

test.each([
  ["一季度支付", "part"],
  ["第4季度", "part"],
  ["上半年执行数", "part"],
  ["3月支出", "part"],
  ["1-9月执行数", "running"],
  ["截至6月累计支付", "running"],
  ["1-12月支出", "whole"],
  ["全年执行数", "whole"],
  ["支付金额", "whole"],
])("%s is the %s of a year", (words, period) => {
  expect(periodOf(words)).toBe(period);
});

test("a header names one year or none", () => {
  expect([yearOf("2024年目标值"), yearOf("2023-2024年"), yearOf("目标值")]).toEqual([2024, null, null]);
});

describe("quarters beside the whole", () => {
  const QUARTERS = `
2024年专项资金支付进度表（单位：万元）
项目 | 年度预算 | 一季度支付 | 二季度支付 | 三季度支付 | 四季度支付 | 累计支付 | 执行率
排灌沟渠 | 400 | 50 | 100 | 100 | 120 | 370 | 92.5%
机耕路 | 300 | 30 | 80 | 90 | 100 | 300 | 100%
合计 | 700 | 80 | 180 | 190 | 220 | 670 | 95.71%`;

  test("what was paid is what was paid in all", () => {
    expect(fundLines(QUARTERS)).toEqual(["3 排灌沟渠 400 – 370", "4 机耕路 300 – 300", "5 合计 700 – 670"]);
    expect(findingsIn(QUARTERS)).toEqual([]);
  });

  test("quarters alone are not added up: what was paid stays unknown", () => {
    expect(
      fundLines(`
项目 | 年度预算 | 到位资金 | 一季度支付 | 二季度支付
排灌沟渠 | 400 | 400 | 50 | 100`),
    ).toEqual(["2 排灌沟渠 400 400 –"]);
  });
});

test("of several years the last is evaluated", () => {
  const { columns } = indicatorSheetIn(`
一级指标 | 三级指标 | 2022年 | < | 2023年 | < | 2024年 | < | 分值 | 得分
^ | ^ | 目标值 | 完成值 | 目标值 | 完成值 | 目标值 | 完成值 | ^ | ^
产出 | 毕业生数 | 1000 | 1010 | 1100 | 1120 | 1200 | 1150 | 50 | 47.92
效益 | 技术转让收入 | 300 | 310 | 350 | 340 | 400 | 420 | 50 | 50`);
  expect([columns.target, columns.actual]).toEqual([6, 7]);
});

describe("a unit for each column", () => {
  const MIXED = `
专项债券资金使用情况
项目名称 | 债券额度（亿元） | 到位金额（万元） | 支付金额（元） | 支付率
污水处理厂 | 1.2 | 12000 | 96000000 | 80%
供水管网 | 0.8 | 6000 | 30000000 | 50%
合计 | 2 | 18000 | 126000000 | 70%`;

  test("amounts stand as printed, and are compared in one unit", () => {
    expect(fundLines(MIXED)[0]).toBe("3 污水处理厂 1.2 12000 96000000");
    expect(fundsIn(MIXED)).toMatchObject({
      unit: null,
      columnUnits: { budgeted: "亿元", received: "万元", paid: "元" },
    });
    expect(findingsIn(MIXED)).toEqual([]);
  });

  test("a wrong rate and a payment above what came in are found all the same", () => {
    expect(findingsIn(MIXED.replace("96000000 | 80%", "130000000 | 90%"))).toEqual(
      expect.arrayContaining(["rate/differs", "fund/chain-exceeded", "fund/total-differs"]),
    );
  });
});

test("a header over several columns of names: the deepest names the line, and a line without a name is no total", () => {
  expect(
    fundLines(`
资金类别 | < | < | 预算金额 | 到位金额 | 支付金额
财政资金 | 中央 | 专项 | 300 | 300 | 250
^ | ^ | 一般转移支付 | 100 | 100 | 100
^ | 地方 | 省级 | 80 | 80 | 60
^ | ^ | 县级 | 20 | 10 | 10
自筹资金 | < | < | 50 | 50 | 50
合计 | < | < | 550 | 540 | 470`),
  ).toEqual([
    "2 专项 300 300 250",
    "3 一般转移支付 100 100 100",
    "4 省级 80 80 60",
    "5 县级 20 10 10",
    "6 自筹资金 50 50 50",
    "7 合计 550 540 470",
  ]);
});

test("the tasks of a department above its indicators are its funds", () => {
  const { fundBlock } = indicatorSheetIn(`
部门整体支出绩效自评表
年度主要任务 | 任务名称 | 主要内容 | 预算数（万元） | 全年执行数（万元） | 执行率
^ | 公共文化服务 | 送戏下乡 | 120 | 118 | 98.33%
^ | 文物保护 | 古建修缮 | 300 | 240 | 80%
^ | 金额合计 | | 420 | 358 | 85.24%
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 全年实际值 | 分值 | 得分
履职效能 | 公共文化 | 送戏场次 | 60场 | 62场 | 100 | 100`);
  expect(fundBlock?.lines.map(({ source }) => source.value)).toEqual(["公共文化服务", "文物保护"]);
  expect(fundBlock?.total?.paid?.text).toBe("358");
});

describe("sources and years over the amounts", () => {
  test("合计 over 预算数 and 支出数 says what all sources are together", () => {
    expect(
      fundLines(`
项目名称 | 中央资金 | < | 省级资金 | < | 合计 | < | 执行率
^ | 预算数 | 支出数 | 预算数 | 支出数 | 预算数 | 支出数 | ^
校舍维修 | 300 | 280 | 100 | 90 | 400 | 370 | 92.5%
合计 | 500 | 480 | 150 | 130 | 650 | 610 | 93.85%`),
    ).toEqual(["3 校舍维修 400 – 370", "4 合计 650 – 610"]);
  });

  test("one source of several is not the whole", () => {
    expect(
      fundLines(`
项目名称 | 到位资金 | 中央资金 | < | 省级资金 | <
^ | ^ | 预算数 | 支出数 | 预算数 | 支出数
校舍维修 | 400 | 300 | 280 | 100 | 90`),
    ).toEqual(["3 校舍维修 – 400 –"]);
  });

  test("合计 beside the years", () => {
    expect(
      fundLines(`
资金来源 | 2022年 | < | 2023年 | < | 合计 | <
^ | 到位金额 | 支出金额 | 到位金额 | 支出金额 | 到位金额 | 支出金额
中央 | 100 | 80 | 120 | 110 | 220 | 190
县级 | 50 | 50 | 60 | 40 | 110 | 90`),
    ).toEqual(["3 中央 – 220 190", "4 县级 – 110 90"]);
  });
});
