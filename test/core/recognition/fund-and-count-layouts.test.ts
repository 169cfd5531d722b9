/** Fund tables and matrices of counts in the forms that units draw up themselves. The figures are made up. */
import { formatDecimal, type Rational, type Reading } from "../../../src/core/index.js";
import { recognizeDrawing } from "../../support/recognized-sheet.js";

const figure = (reading: Reading<Rational> | null): string => (reading === null ? "–" : formatDecimal(reading.value));

function fundLines(drawing: string): string[] {
  const found = recognizeDrawing(drawing).find((sheet) => sheet.role === "funds");
  if (found?.role !== "funds") throw new Error("No fund table");
  const lines = found.lines.map((line) => ({ name: line.source.value, ...line }));
  const total = found.total === null ? [] : [{ name: "total", ...found.total }];
  return [...lines, ...total].map(
    (line) =>
      `${line.name} ${figure(line.budgeted)} ${figure(line.received)} ${figure(line.paid)} ${line.statedRate?.value ?? "–"}`,
  );
}

function counted(drawing: string): string[] {
  const found = recognizeDrawing(drawing).find((sheet) => sheet.role === "questionnaire");
  if (found?.role !== "questionnaire") throw new Error("No questionnaire");
  return found.questions.map((question) => {
    const options = question.options.map(
      (each) => `${each.text} ${figure(each.count)} ${each.statedShare?.value ?? "–"}`,
    );
    return `${question.text} ${figure(found.respondents)}: ${options.join(", ")}`;
  });
}

describe("fund tables", () => {
  test.each([
    ["应拨资金", "支出资金", "支出进度%"],
    ["计划资金", "使用资金", "使用率"],
    ["批复资金", "已支付资金", "支付率(%)"],
    ["下达资金", "已支出金额", "完成预算%"],
    ["应到位金额", "报账金额", "占预算比例"],
  ])("%s is budgeted, %s is paid, %s is the rate", (budgeted, paid, rate) => {
    expect(
      fundLines(`
资金渠道 | ${budgeted} | 到位资金 | ${paid} | ${rate}
省级补助 | 200 | 200 | 150 | 75%
自筹 | 50 | 40 | 25 | 50%
合计 | 250 | 240 | 175 | 70%`),
    ).toEqual(["省级补助 200 200 150 75%", "自筹 50 40 25 50%", "total 250 240 175 70%"]);
  });

  test.each(["建设地点", "实施单位", "建设内容", "批复文号"])(
    "one line a project: 项目名称 names it, not %s",
    (beside) => {
      expect(
        fundLines(`
序号 | 项目名称 | ${beside} | 批复投资 | 到位资金 | 支付资金 | 支付率 | 备注
1 | 甲村水渠 | 某处 | 80 | 80 | 60 | 75% |
2 | 乙村道路 | 另处 | 20 | 20 | 20 | 100% | 完工
合计 | | | 100 | 100 | 80 | 80% |`),
      ).toEqual(["甲村水渠 80 80 60 75%", "乙村道路 20 20 20 100%", "total 100 100 80 80%"]);
    },
  );

  test.each([
    [
      "sources across, a total at the right, the unit above",
      `
项目资金情况表
 | | | | 单位：万元
项目 | 中央资金 | 省级资金 | 区级配套 | 合计
预算数 | 300 | 150 | 50 | 500
到位数 | 300 | 120 | 30 | 450
支付数 | 240 | 90 | 0 | 330
执行率 | 80% | 75% | 0% | 73.33%`,
    ],
    [
      "the total first, units in the names of the rows, and what is left below",
      `
 | 合计 | 中央资金 | 省级资金 | 区级配套
预算安排（万元） | 500 | 300 | 150 | 50
实际到位（万元） | 450 | 300 | 120 | 30
实际支出（万元） | 330 | 240 | 90 | 0
结余（万元） | 120 | 60 | 30 | 30
支出率 | 73.33% | 80% | 75% | 0%`,
    ],
  ])("lying on their side: %s", (_name, drawing) => {
    const expected = [
      "中央资金 300 300 240 80%",
      "省级资金 150 120 90 75%",
      "区级配套 50 30 0 0%",
      "total 500 450 330 73.33%",
    ];
    expect(fundLines(drawing)).toEqual(expected);
    expect(recognizeDrawing(drawing).map((sheet) => (sheet.role === "funds" ? sheet.unit : sheet.role))).toEqual([
      "万元",
    ]);
  });

  test.each([
    ["an amount that two sources share", "项目 | 中央资金 | 省级资金\n预算数 | 300 | <\n支付数 | 240 | 90"],
    ["a column without a name", "项目 | 中央资金 | \n预算数 | 300 | 150\n支付数 | 240 | 90"],
    ["one amount alone", "项目 | 中央资金 | 省级资金\n预算数 | 300 | 150\n人数 | 24 | 9"],
    ["names and figures of a form", "项目名称 | 某村道路\n预算数 | 300\n支付数 | 240"],
  ])("%s makes no fund table", (_name, drawing) => {
    expect(recognizeDrawing(drawing).map(({ role }) => role)).toEqual(["other"]);
  });

  test("one line a unit: nothing else names it", () => {
    expect(fundLines("实施单位 | 预算数 | 支出数 | 支出率\n甲乡 | 10 | 8 | 80%\n乙乡 | 10 | 9 | 90%")).toEqual([
      "甲乡 10 – 8 80%",
      "乙乡 10 – 9 90%",
    ]);
  });
});

describe("a matrix of counts whose heads carry a unit", () => {
  test.each(["（人）", "（份）", "(户)", "人数", "（票数）"])("满意%s", (unit) => {
    expect(
      counted(`
序号 | 调查内容 | 很满意${unit} | 满意${unit} | 一般${unit} | 不满意${unit} | 合计 | 满意度
1 | 培训安排 | 30 | 15 | 4 | 1 | 50 | 90%
2 | 师资 | 25 | 20 | 5 | 0 | 50 | 90%`),
    ).toEqual([
      "培训安排 50: 很满意 30 –, 满意 15 –, 一般 4 –, 不满意 1 –",
      "师资 50: 很满意 25 –, 满意 20 –, 一般 5 –, 不满意 0 –",
    ]);
  });

  test("counts and shares of one degree side by side", () => {
    expect(
      counted(`
问题 | 满意（人） | 满意（%） | 不满意（人） | 不满意（%）
施工质量 | 40 | 80% | 10 | 20%`),
    ).toEqual(["施工质量 –: 满意 40 80%, 不满意 10 20%"]);
  });

  test("合计 of shares counts nobody", () => {
    expect(counted("问题 | 满意占比 | 一般占比 | 不满意占比 | 合计\n质量 | 80% | 15% | 5% | 100%")).toEqual([
      "质量 –: 满意 – 80%, 一般 – 15%, 不满意 – 5%",
    ]);
  });
});
