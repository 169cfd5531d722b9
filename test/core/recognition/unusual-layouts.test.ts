/** Layouts that save paper or say two things in one cell: tables side by side, 人数（占比） in one cell, shares in a row of their own. */
import type { IndicatorSheet, QuestionnaireSheet, RecognizedSheet } from "../../../src/core/model/index.js";
import { formatDecimal } from "../../../src/core/index.js";
import { batchWords } from "../../../src/wording/index.js";
import { indicatorLines, recognizeDrawing, totalLine } from "../../support/recognized-sheet.js";

const isIndicators = (sheet: RecognizedSheet): sheet is IndicatorSheet => sheet.role === "indicators";

function questionLines(drawing: string): string[] {
  const [sheet] = recognizeDrawing(drawing);
  if (sheet?.role !== "questionnaire") throw new Error(`Not a questionnaire: ${sheet?.role ?? "nothing"}`);
  return (sheet satisfies QuestionnaireSheet).questions.map(
    ({ text, options }) =>
      `${text}: ${options.map((each) => `${each.text} ${each.count === null ? "–" : formatDecimal(each.count.value)} ${each.statedShare?.value ?? "–"}`).join(", ")}`,
  );
}

describe("tables side by side", () => {
  const DRAWING = `
两个片区评分对照表
一级指标 | 三级指标 | 分值 | 得分 | | 一级指标 | 三级指标 | 分值 | 得分
产出 | 管网铺设里程 | 60 | 54 | | 产出 | 井盖更换数量 | 70 | 70
效益 | 住户满意度 | 40 | 38 | | 效益 | 商户满意度 | 30 | 27
合计 | | 100 | 92 | | 合计 | | 100 | 97`;

  test("each table has its own names and points", () => {
    const sheets = recognizeDrawing(DRAWING).filter(isIndicators);
    expect(sheets.map(indicatorLines)).toEqual([
      ["3 产出/–/管网铺设里程 60 → 54", "4 效益/–/住户满意度 40 → 38"],
      ["3 产出/–/井盖更换数量 70 → 70", "4 效益/–/商户满意度 30 → 27"],
    ]);
    expect(sheets.map(totalLine)).toEqual(["@5 100 → 92", "@5 100 → 97"]);
  });

  test("分值 and 得分 that follow each level are columns of one table", () => {
    const sheets = recognizeDrawing(`
一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值 | 得分
产出 | 60 | 数量 | 60 | 铺设里程 | 60 | 54
效益 | 40 | 满意度 | 40 | 住户满意度 | 40 | 38`);
    expect(sheets).toHaveLength(1);
  });
});

describe("tables whose headers touch", () => {
  const TOUCHING = `
资金来源 | 预算（万元） | 支出（万元） | 支出率 | 指标名称 | 分值 | 得分 | 扣分原因
省级资金 | 300 | 285 | 95% | 完成数量 | 60 | 58 | 差两处
市级资金 | 100 | 100 | 100% | 验收合格率 | 40 | 40 |
合计 | 400 | 385 | 96.25% | 合计 | 100 | 98 |`;

  test("each with its own 合计 is a table of its own", () => {
    const [funds, indicators] = recognizeDrawing(TOUCHING);
    if (indicators?.role !== "indicators" || funds?.role !== "funds") throw new Error("Not two tables");
    expect(indicatorLines(indicators)).toEqual(["2 –/–/完成数量 60 → 58", "3 –/–/验收合格率 40 → 40"]);
    expect(funds.total?.paid?.text).toBe("385");
  });

  test("amounts beside indicators under one 合计 are one table", () => {
    const oneTotal = TOUCHING.replace("96.25% | 合计", "96.25% | ");
    expect(recognizeDrawing(oneTotal)).toHaveLength(1);
  });
});

describe("tables of different kinds side by side", () => {
  const rolesIn = (drawing: string): string[] => recognizeDrawing(drawing).map(({ role }) => role);
  const PAIR = `
某镇人居环境整治项目情况表
一级指标 | 三级指标 | 分值 | 得分 | | 资金来源 | 预算数（万元） | 到位数（万元） | 支出数（万元）
产出 | 新建公厕数量 | 70 | 67 | | 省级资金 | 120 | 120 | 110
效益 | 村民满意度 | 30 | 28 | | 乡镇自筹 | 20 | 20 | 15
合计 | | 100 | 95 | | 合计 | 140 | 140 | 125`;

  test("indicators beside funds, each with its own total", () => {
    const [indicators, funds] = recognizeDrawing(PAIR);
    if (indicators?.role !== "indicators" || funds?.role !== "funds") throw new Error(rolesIn(PAIR).join());
    expect(indicatorLines(indicators)).toEqual(["3 产出/–/新建公厕数量 70 → 67", "4 效益/–/村民满意度 30 → 28"]);
    expect(funds.lines.map(({ source, paid }) => `${source.value} ${paid?.text ?? "–"}`)).toEqual([
      "省级资金 110",
      "乡镇自筹 15",
    ]);
    expect(funds.total?.budgeted?.text).toBe("140");
  });

  test("a table below them, over the blank column, is read too", () => {
    expect(
      rolesIn(`${PAIR}

资金来源 | 到位金额 | 支付金额 | 支付率 | 备注 | 文号
县级资金 | 50 | 40 | 80% | 无 | 1号`),
    ).toEqual(["indicators", "funds", "funds"]);
  });

  test("funds beside a questionnaire", () => {
    expect(
      rolesIn(`
资金来源 | 到位金额（万元） | 支付金额（万元） | | 题目 | 选项 | 人数 | 比例
中央 | 500 | 400 | | 您对项目实施是否满意 | 满意 | 80 | 80%
省级 | 300 | 300 | | | 不满意 | 20 | 20%`),
    ).toEqual(["funds", "questionnaire"]);
  });

  test("a blank column inside one table parts nothing", () => {
    const [sheet, ...others] = recognizeDrawing(`
一级指标 | 三级指标 | | 分值 | 评分标准 | 得分
产出 | 完成率 | | 60 | 完成率×分值 | 54
效益 | 满意度 | | 40 | 满意度×分值 | 38`);
    if (sheet?.role !== "indicators") throw new Error(sheet?.role);
    expect(others).toEqual([]);
    expect(indicatorLines(sheet)).toEqual(["2 产出/–/完成率 60 → 54", "3 效益/–/满意度 40 → 38"]);
  });
});

describe("names of columns and rows", () => {
  test("观测点 under 考核内容 and 考核指标 is the indicator", () => {
    const [sheet] = recognizeDrawing(`
考核内容 | 考核指标 | 观测点 | 分值 | 考核标准 | 专家评分
人才培养 | 教学成果 | 获奖项目数 | 60 | 每项得10分 | 40
经费使用 | 执行进度 | 经费执行率 | 40 | 执行率×分值 | 36`).filter(isIndicators);
    expect(sheet && indicatorLines(sheet)).toEqual([
      "2 人才培养/教学成果/获奖项目数 60 → 40",
      "3 经费使用/执行进度/经费执行率 40 → 36",
    ]);
  });

  test("项目绩效目标 as the first column over all indicators is no block of its own", () => {
    const [sheet] = recognizeDrawing(`
项目绩效目标 | 指标类型 | 指标名称 | 绩效要求及目标值 | 完成情况 | 权重 | 评分
改善出行 | 产出指标 | 更新车辆数 | 30辆 | 27辆 | 70 | 63
^ | 满意度指标 | 乘客满意度 | ≥90% | 92% | 30 | 30`).filter(isIndicators);
    expect(sheet?.indicators.map(({ target, actual }) => [target?.value, actual?.value])).toEqual([
      ["30辆", "27辆"],
      ["≥90%", "92%"],
    ]);
  });

  test("“无” with nothing behind it is no indicator; with points it is one", () => {
    const [sheet] = recognizeDrawing(`
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 分值 | 得分
产出 | 数量 | 清淤长度 | 8公里 | 60 | 60
效益 | 经济效益 | 无 | 无 | |
效益 | 社会效益 | 不涉及 | | 40 | 40`).filter(isIndicators);
    expect(sheet?.indicators.map(({ level3 }) => level3)).toEqual(["清淤长度", "不涉及"]);
  });

  test("a year before 目标值 and 实际值 says of which year they are", () => {
    const [sheet] = recognizeDrawing(`
一级指标 | 二级指标 | 三级指标 | 基期值 | 2024年度目标值 | 2024年实际值 | 完成率 | 分值 | 得分
产出 | 数量 | 床位数 | 200张 | 260张 | 250张 | 96.15% | 100 | 96.15`).filter(isIndicators);
    expect(sheet?.indicators.map(({ target, actual }) => [target?.value, actual?.value])).toEqual([["260张", "250张"]]);
  });

  test("目标 and 完成 in two words", () => {
    const [sheet] = recognizeDrawing(`
部门 | 考核指标 | 权重 | 目标 | 完成 | 完成率 | 得分
招商处 | 引进项目数 | 40% | 20个 | 18个 | 90% | 36
招商处 | 到位资金 | 60% | 5亿元 | 4.6亿元 | 92% | 55.2`).filter(isIndicators);
    expect(sheet?.indicators.map(({ target, actual }) => [target?.value, actual?.value])).toEqual([
      ["20个", "18个"],
      ["5亿元", "4.6亿元"],
    ]);
  });

  test("points and experts alone are a table of scores: their mean counts", () => {
    const [sheet] = recognizeDrawing(`
序号 | 评价内容 | 分值 | 专家1 | 专家2 | 专家3
1 | 必要性 | 60 | 55 | 50 | 51
2 | 可行性 | 40 | 36 | 38 | 37
合计 | | 100 | 91 | 88 | 88`).filter(isIndicators);
    expect(sheet && indicatorLines(sheet)).toEqual(["2 –/–/必要性 60 → 52", "3 –/–/可行性 40 → 37"]);
  });

  test("a person's own sheet 汇总 is read; ours, over many workbooks, holds no indicators", () => {
    const drawing = `
一级指标 | 三级指标 | 分值 | 得分
产出 | 修缮面积 | 100 | 90`;
    expect(recognizeDrawing(drawing, { name: "汇总" }).map(({ role }) => role)).toEqual(["indicators"]);
    const { sheetName, headers } = batchWords("zh-CN").table;
    const ours = `${headers.join(" | ")}\n1 | 甲.xlsx | 路灯改造 | 已检查 | 2 | 1 | 0 | 12 | 85 | 良 | 99 | 84 | 说明`;
    expect(recognizeDrawing(ours, { name: sheetName }).map(({ role }) => role)).toEqual(["other"]);
  });

  test("a bound without a unit takes the unit of its column, as the actual value does", () => {
    const [sheet] = recognizeDrawing(`
一级指标 | 指标名称 | 计量单位 | 目标值 | 实际值 | 分值 | 得分
产出 | 出院患者手术占比 | % | ≥35 | 33.6 | 50 | 48
产出 | 门诊人次 | 万人次 | 不低于12 | 11.5 | 50 | 47.92`).filter(isIndicators);
    expect(sheet?.indicators.map(({ target, actual }) => [target?.value, actual?.value])).toEqual([
      ["≥35%", "33.6%"],
      ["不低于12万人次", "11.5万人次"],
    ]);
  });

  test("资金来源 over its parts and 小计: the sum of the sources is the budget", () => {
    const [sheet] = recognizeDrawing(`
资金安排与使用情况表（单位：万元）
项目名称 | 资金来源 | < | < | < | 到位资金 | 实际支出
^ | 上级补助 | 本级财政 | 单位自筹 | 小计 | ^ | ^
渠道防渗 | 300 | 120 | 30 | 450 | 450 | 400
泵站改造 | 200 | 80 | | 280 | 260 | 250`);
    if (sheet?.role !== "funds") throw new Error("not funds");
    expect(sheet.lines.map(({ budgeted }) => budgeted && formatDecimal(budgeted.value))).toEqual(["450", "280"]);
  });
});

describe("counts and shares", () => {
  test("人数（占比） in one cell is both", () => {
    expect(
      questionLines(`
题目 | 选项 | 选择人数及占比
您是否了解该政策？ | A.了解 | 96（64.00%）
^ | B.不了解 | 36%（54人）`),
    ).toEqual(["您是否了解该政策？: A.了解 96 64%, B.不了解 54 36%"]);
  });

  test("人数 above and 占比 below are one question", () => {
    expect(
      questionLines(`
问题 | | 非常满意 | 满意 | 一般 | 不满意
对道路硬化是否满意 | 人数 | 100 | 60 | 30 | 10
^ | 占比 | 50% | 30% | 15% | 5%
对污水管网是否满意 | 人数 | 80 | 70 | 35 | 15
^ | 占比 | 40% | 35% | 17.5% | 7.5%`),
    ).toEqual([
      "对道路硬化是否满意: 非常满意 100 50%, 满意 60 30%, 一般 30 15%, 不满意 10 5%",
      "对污水管网是否满意: 非常满意 80 40%, 满意 70 35%, 一般 35 17.5%, 不满意 15 7.5%",
    ]);
  });
});
