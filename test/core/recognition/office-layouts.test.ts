/** Forms as offices draw them up: several tables in one sheet, provincial fund blocks, columns of experts. The figures are made up. */
import { formatDecimal, type Rational, type Reading } from "../../../src/core/index.js";
import type { FundLine, FundTotal, IndicatorSheet, RecognizedSheet } from "../../../src/core/model/index.js";
import { indicatorLines, recognizeDrawing, totalLine } from "../../support/recognized-sheet.js";

const figure = (reading: Reading<Rational> | null | undefined): string =>
  reading == null ? "–" : formatDecimal(reading.value);
const amounts = (line: FundTotal): string =>
  `${figure(line.budgeted)} ${figure(line.received)} ${figure(line.paid)} ${line.statedRate?.value ?? "–"}`;
const fundLine = (line: FundLine): string => `${line.source.value} ${amounts(line)}`;

function tablesIn(drawing: string): Partial<Record<RecognizedSheet["role"], RecognizedSheet>> {
  return Object.fromEntries(recognizeDrawing(drawing).map((sheet) => [sheet.role, sheet]));
}

function oneForm(drawing: string): IndicatorSheet {
  const [form, ...others] = recognizeDrawing(drawing);
  if (form?.role !== "self-evaluation" || others.length > 0)
    throw new Error(`Not one form: ${form?.role ?? "nothing"}`);
  return form;
}

describe("self-evaluation forms", () => {
  test("附1 with 年初, 全年预算 and 执行: the rate is of 全年预算数, the points stand in the first row", () => {
    const form = oneForm(`
附1
项目支出绩效自评表
（2024年度）
项目名称 | 村级卫生室改造 | | | | | |
项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
^ | 年度资金总额 | 200 | 250 | 225 | 10 | 90.00% | 9
^ | 其中：当年财政拨款 | 200 | 200 | 180 | — | 90% | —
^ | 上年结转资金 | 0 | 50 | 45 | — | 90% | —
^ | 其他资金 | | | | — | | —
年度总体目标 | 预期目标 | < | < | 实际完成情况 | < | < | <
^ | 改造卫生室10所。 | < | < | 改造卫生室9所。 | < | < | <
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
^ | 产出指标 | 数量指标 | 改造卫生室数量 | 10所 | 9所 | 50 | 45
^ | 效益指标 | 社会效益指标 | 就诊便利程度 | 提高 | 提高 | 30 | 28
^ | 满意度指标 | 服务对象满意度 | 村民满意度 | ≥90% | 93% | 10 | 10
总分 | | | | | | 100 | 92`);
    expect(form.fundBlock?.total && amounts(form.fundBlock.total)).toBe("250 – 225 90%");
    expect(form.fundBlock?.lines.map(fundLine)).toEqual([
      "其中：当年财政拨款 200 – 180 90%",
      "上年结转资金 50 – 45 90%",
      "其他资金 – – – –",
    ]);
    expect(
      [form.fundBlock?.executionScore?.fullScore, form.fundBlock?.executionScore?.statedScore].map(figure),
    ).toEqual(["10", "9"]);
    expect(indicatorLines(form)).toEqual([
      "13 产出指标/数量指标/改造卫生室数量 50 → 45",
      "14 效益指标/社会效益指标/就诊便利程度 30 → 28",
      "15 满意度指标/服务对象满意度/村民满意度 10 → 10",
    ]);
    expect(form.overallGoal?.expected?.value).toBe("改造卫生室10所。");
    expect(form.overallGoal?.achieved?.value).toBe("改造卫生室9所。");
    expect(form.project?.value).toBe("村级卫生室改造");
    expect(totalLine(form)).toBe("@16 100 → 92");
  });

  test("a province that asks for 调整数 and 结余 beside the executed amount", () => {
    const form = oneForm(`
项目支出绩效自评表
项目资金 | 资金来源 | 年初预算数 | 调整后预算数 | 执行数 | 结余数 | 预算执行率 | 分值 | 得分
^ | 合计 | 80 | 100 | 85 | 15 | 85% | 10 | 8.5
^ | 省级资金 | 60 | 70 | 60 | 10 | 85.71% | |
^ | 市县资金 | 20 | 30 | 25 | 5 | 83.33% | |
一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 | 未完成原因 |
产出指标 | 数量指标 | 巡查次数 | 12次 | 12次 | 90 | 90 | |`);
    expect(form.fundBlock?.total && amounts(form.fundBlock.total)).toBe("100 – 85 85%");
    expect(form.fundBlock?.lines.map(fundLine)).toEqual(["省级资金 70 – 60 85.71%", "市县资金 30 – 25 83.33%"]);
    expect(figure(form.fundBlock?.executionScore?.statedScore)).toBe("8.5");
    expect(indicatorLines(form)).toEqual(["7 产出指标/数量指标/巡查次数 90 → 90"]);
  });

  test("two projects, one form below the other, keep their own names and totals", () => {
    const form = (project: string, score: number): string => `
项目支出绩效自评表
项目名称 | ${project}
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | 培训人次 | 200人次 | 200人次 | 60 | ${String(score)}
满意度指标 | 服务对象满意度指标 | 学员满意度 | ≥90% | 95% | 40 | 40
总分 | | | | | 100 | ${String(score + 40)}`;
    const found = recognizeDrawing(`${form("种植培训", 60).trimStart()}\n${form("养殖培训", 55)}`);
    const forms = found.flatMap((sheet) => (sheet.role === "self-evaluation" ? [sheet] : []));
    expect(forms.map((each) => [each.project?.value, figure(each.total?.statedScore)])).toEqual([
      ["种植培训", "100"],
      ["养殖培训", "95"],
    ]);
  });
});

describe("tables below one another in one sheet", () => {
  test("funds under the indicators, the unit in a cell at the right edge", () => {
    const { indicators: table, funds: money } = tablesIn(`
绩效评价指标体系
一级指标 | 二级指标 | 三级指标 | 分值 | 评分标准 | 得分 | 扣分原因
过程 | 资金管理 | 预算执行率 | 40 | 得分=预算执行率×分值 | 36 | 部分未支付
产出 | 数量 | 完成率 | 60 | 得分=完成率×分值 | 60 |
合计 | | | 100 | | 96 |

资金使用情况表
 | | | | | 单位：万元 |
资金来源 | 预算金额 | 到位金额 | 支付金额 | 支付率 | |
省级补助 | 300 | 300 | 270 | 90% | |
县级配套 | 100 | 100 | 90 | 90% | |
合计 | 400 | 400 | 360 | 90% | |`);
    expect(table?.role === "indicators" ? indicatorLines(table) : []).toEqual([
      "3 过程/资金管理/预算执行率 40 → 36",
      "4 产出/数量/完成率 60 → 60",
    ]);
    expect(
      money?.role === "funds" ? [money.unit, ...money.lines.map(fundLine), money.total && amounts(money.total)] : [],
    ).toEqual(["万元", "省级补助 300 300 270 90%", "县级配套 100 100 90 90%", "400 400 360 90%"]);
  });

  test("a questionnaire under its own title, behind a table of funds", () => {
    const { funds: money, questionnaire: survey } = tablesIn(`
一、资金情况（单位：元）
资金来源 | 预算数 | 到位数 | 支出数
财政拨款 | 120000 | 120000 | 96000
合计 | 120000 | 120000 | 96000

二、问卷情况
有效问卷 | 80 | |
题目 | 选项 | 人数 | 比例
您对项目是否满意？ | 满意 | 60 | 75%
^ | 一般 | 15 | 18.75%
^ | 不满意 | 5 | 6.25%`);
    expect(money?.role === "funds" ? [money.unit, ...money.lines.map(fundLine)] : []).toEqual([
      "元",
      "财政拨款 120000 120000 96000 –",
    ]);
    expect(
      survey?.role === "questionnaire"
        ? survey.questions.map(({ options }) => options.map(({ text, count }) => `${text} ${figure(count)}`))
        : [],
    ).toEqual([["满意 60", "一般 15", "不满意 5"]]);
  });
});

describe("scores of several people, weights of several kinds", () => {
  test("three experts under one heading: the mean is the score", () => {
    const [sheet] = recognizeDrawing(`
一级指标 | 二级指标 | 三级指标 | 分值 | 评分标准 | 专家打分 | < | < | 扣分原因
^ | ^ | ^ | ^ | ^ | 专家一 | 专家二 | 专家三 | ^
决策 | 立项 | 立项规范性 | 40 | 规范得满分 | 40 | 36 | 38 | 程序有缺
产出 | 数量 | 完成率 | 60 | 得分=完成率×分值 | 57 | 60 | 60 | 略有延迟
合计 | | | 100 | | 97 | 96 | 98 |`);
    expect(sheet?.role === "indicators" ? indicatorLines(sheet) : []).toEqual([
      // (40+36+38)/3 and (57+60+60)/3
      "3 决策/立项/立项规范性 40 → 38",
      "4 产出/数量/完成率 60 → 59",
    ]);
  });

  test("weights in percent at every level, the scores out of them", () => {
    const [sheet] = recognizeDrawing(`
一级指标 | 权重 | 二级指标 | 权重 | 三级指标 | 权重 | 评分标准 | 得分
过程 | 40% | 资金管理 | 40% | 资金到位率 | 15% | 得分=到位率×分值 | 15
^ | ^ | ^ | ^ | 预算执行率 | 25% | 得分=执行率×分值 | 20
产出 | 60% | 数量 | 60% | 建成率 | 60% | 得分=建成率×分值 | 48
合计 | 100% | | 100% | | 100% | | 83`);
    expect(sheet?.role === "indicators" ? indicatorLines(sheet) : []).toEqual([
      "2 过程/资金管理/资金到位率 15 → 15",
      "3 过程/资金管理/预算执行率 25 → 20",
      "4 产出/数量/建成率 60 → 48",
    ]);
  });

  test("self score and reviewed score side by side: the reviewed one is the score, the other is kept", () => {
    const [sheet] = recognizeDrawing(`
三级指标 | 分值 | 指标值 | 自评完成值 | 自评得分 | 复核完成值 | 复核得分 | 备注
修渠长度 | 60 | 12公里 | 12公里 | 60 | 9公里 | 45 | 现场丈量
群众满意度 | 40 | ≥90% | 95% | 40 | 92% | 40 |`);
    const found = sheet?.role === "indicators" || sheet?.role === "self-evaluation" ? sheet.indicators : [];
    expect(
      found.map((each) => [each.level3, figure(each.statedScore), figure(each.selfScore), each.actual?.value]),
    ).toEqual([
      ["修渠长度", "45", "60", "9公里"],
      ["群众满意度", "40", "40", "92%"],
    ]);
  });
});

describe("fund tables of provinces", () => {
  test("上年结转 beside 当年预算, both parts of what is executed against", () => {
    const [sheet] = recognizeDrawing(`
资金来源 | 上年结转 | 当年预算数 | 预算合计 | 到位数 | 支出数 | 结余 | 执行率（%）
中央 | 20 | 180 | 200 | 200 | 150 | 50 | 75
省级 | 0 | 100 | 100 | 90 | 80 | 10 | 80
合计 | 20 | 280 | 300 | 290 | 230 | 60 | 76.67`);
    expect(sheet?.role === "funds" ? sheet.lines.map(fundLine) : []).toEqual([
      "中央 200 200 150 75%",
      "省级 100 90 80 80%",
    ]);
  });

  test("units in a second header row, 子项目 as names", () => {
    const [sheet] = recognizeDrawing(`
子项目 | 预算数 | 到位数 | 支付数 | 支付率
 | （万元） | （万元） | （万元） |
道路硬化 | 120.5 | 120.5 | 96.4 | 80%
路灯安装 | 30 | 30 | 30 | 100%
合计 | 150.5 | 150.5 | 126.4 | 83.99%`);
    expect(sheet?.role === "funds" ? [sheet.unit, ...sheet.lines.map(fundLine)] : []).toEqual([
      "万元",
      "道路硬化 120.5 120.5 96.4 80%",
      "路灯安装 30 30 30 100%",
    ]);
  });
});
