/** Fund tables, questionnaires, responses and site findings, drawn, with what a person reads in them. The figures are made up. */
import {
  formatDecimal,
  type FundSheet,
  type QuestionnaireSheet,
  type Rational,
  type Reading,
} from "../../../src/core/index.js";
import { recognizeWorkbook } from "../../../src/core/recognition/index.js";
import { buildSheet, buildWorkbook } from "../../support/build-sheet.js";
import { indicatorSheetIn, recognizeDrawing } from "../../support/recognized-sheet.js";

const figure = (reading: Reading<Rational> | null): string => (reading === null ? "–" : formatDecimal(reading.value));

function fundsIn(drawing: string): FundSheet {
  const found = recognizeDrawing(drawing).find((sheet) => sheet.role === "funds");
  if (found?.role !== "funds") throw new Error("No fund table");
  return found;
}

function fundLines({ lines, total }: FundSheet): string[] {
  return [
    ...lines.map((line) => ({ name: line.source.value, ...line })),
    ...(total === null ? [] : [{ name: "total", ...total }]),
  ].map(
    (line) =>
      `${line.name} ${[line.budgeted, line.received, line.allocated, line.paid].map(figure).join(" ")} ${line.statedRate?.value ?? "–"}`,
  );
}

function questionnaireIn(drawing: string): QuestionnaireSheet {
  const found = recognizeDrawing(drawing).find((sheet) => sheet.role === "questionnaire");
  if (found?.role !== "questionnaire") throw new Error("No questionnaire");
  return found;
}

function questionLines({ questions }: QuestionnaireSheet): string[] {
  return questions.map(
    (question) =>
      `${question.text} ${question.kind}: ${question.options.map((option) => `${option.text} ${figure(option.count)} ${option.statedShare?.value ?? "–"}`).join(", ")}`,
  );
}

describe("fund tables", () => {
  test("amounts merged over two sources belong to both together", () => {
    const funds = fundsIn(`
表1 资金到位及使用情况
序号 | 资金类型 | 应到位金额（万元） | 实际到位资金（万元） | 拨付至平台公司资金（万元） | 实际支付资金（万元） | 资金支出率
1 | 中央资金 | 800 | 500 | 600 | 150 | 0.25[0.00%]
2 | 省级资金 | 200 | 100 | ^ | ^ | ^
3 | 债券资金 | 1,000 | 1,000 | 1000 | 800 | 0.8[0.00%]
合计 | < | 2000 | 1600 | 1600 | 950 | 0.59375[0.00%]`);
    expect(fundLines(funds)).toEqual([
      "中央资金 800 500 600 150 25%",
      "省级资金 200 100 – – –",
      "债券资金 1000 1000 1000 800 80%",
      "total 2000 1600 1600 950 59.38%",
    ]);
    expect(funds.lines.map((line) => line.mergedWith)).toEqual([[3], [], []]);
    expect(funds.unit).toBe("万元");
  });

  test("two header rows, 小计 is no source, thousands separators in some cells", () => {
    const drawing = `
单位：元
资金来源 | 预算安排 | 资金到位 | < | 资金支出 | <
^ | ^ | 金额 | 到位率 | 金额 | 支出率
中央 | 1,200.50 | 1200.5 | 100% | 1,000 | 83.3%
地方配套 | 300 | 150 | 50% | 120 | 80.00%
小计 | 1500.5 | 1350.5 | | 1120 |
合计 | 1500.5 | 1350.5 | 90% | 1120 | 82.93%`;
    for (const withMerges of [true, false]) {
      const [funds] = recognizeDrawing(drawing, { withMerges });
      if (funds?.role !== "funds") throw new Error("No fund table");
      expect(fundLines(funds)).toEqual([
        "中央 1200.5 1200.5 – 1000 83.3%",
        "地方配套 300 150 – 120 80%",
        "total 1500.5 1350.5 – 1120 82.93%",
      ]);
      expect(funds.unit).toBe("元");
    }
  });

  test("a rate without a percent sign is settled by the amounts beside it", () => {
    const funds = fundsIn(`
项目 | 调整预算（万元） | 决算数（万元） | 执行率
基本支出 | 200 | 1 | 0.5
项目支出 | 80 | 40 | 0.5`);
    expect(funds.lines.map((line) => line.statedRate?.value)).toEqual(["0.5%", "50%"]);
  });

  test("the total may stand first; voucher numbers are no amounts", () => {
    const funds = fundsIn(`
序号 | 资金实际支出明细内容 | 项目预算支出（元） | 项目资金实际支出（元） | 资金支出依据
 | 合计 | 500 | 450 | /
1 | 设备采购 | 300 | 300 | 凭证号：0012
2 | 培训 | 200 | 150 | 凭证号：0013`);
    expect(fundLines(funds)).toEqual(["设备采购 300 – – 300 –", "培训 200 – – 150 –", "total 500 – – 450 –"]);
  });

  test("the block of a self-evaluation form: its total, its parts, and the points of the execution rate", () => {
    const sheet = indicatorSheetIn(`
项目支出绩效自评表
项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
^ | 年度资金总额： | 10 | 12 | 9 | 10 | 75% | 7.5
^ | 其中：财政拨款 | 10 | 12 | 9 | — | — | —
年度总体目标 | 预期目标 | | | 实际完成情况
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | 台数 | 5台 | 5台 | 90 | 90
总分 | | | | | 100 | 97.5`);
    expect(figure(sheet.fundBlock?.total?.budgeted ?? null)).toBe("12");
    expect(sheet.fundBlock?.lines.map((line) => line.source.value)).toEqual(["其中：财政拨款"]);
    expect([
      figure(sheet.fundBlock?.executionScore?.fullScore ?? null),
      figure(sheet.fundBlock?.executionScore?.statedScore ?? null),
    ]).toEqual(["10", "7.5"]);
  });
});

describe("questionnaires", () => {
  test("question at the left, its options below each other", () => {
    const drawing = `
发放问卷 | 220 | 有效问卷 | 200
题目 | 选项 | 份数 | 占比
1.您是否了解政策？ | A.了解 | 150 | 0.75[0%]
^ | B.不了解 | 50 | 0.25[0%]
2.您希望改进什么？（多选） | A.宣传 | 120 | 60%
^ | B.质量 | 140 | 70%`;
    for (const withMerges of [true, false]) {
      const [sheet] = recognizeDrawing(drawing, { withMerges });
      if (sheet?.role !== "questionnaire") throw new Error("No questionnaire");
      expect(questionLines(sheet)).toEqual([
        "1.您是否了解政策？ single: A.了解 150 75%, B.不了解 50 25%",
        "2.您希望改进什么？（多选） multiple: A.宣传 120 60%, B.质量 140 70%",
      ]);
      expect(figure(sheet.respondents)).toBe("200");
    }
  });

  test("one small table a question, one of them cut by a page break", () => {
    const sheet = questionnaireIn(`
第1题：您的身份？
选项 | 小计 | 比例
农户 | 60 | 60%
选项 | 小计 | 比例
商户 | 40 | 40%
本题有效填写人次 | 100 |
第2题：您从哪里得知？
选项 | 小计 | 比例
电视 | 70 | 70%
网络 | 80 | 80%
本题有效填写人次 | 100 |`);
    expect(questionLines(sheet)).toEqual([
      "第1题：您的身份？ single: 农户 60 60%, 商户 40 40%",
      "第2题：您从哪里得知？ multiple: 电视 70 70%, 网络 80 80%",
    ]);
    expect(figure(sheet.respondents)).toBe("100");
  });

  test("one row a question, the options as columns, with counts and shares", () => {
    const sheet = questionnaireIn(`
本次共收回有效问卷100份。
序号 | 问题 | 满意 | < | 一般 | < | 不满意 | <
^ | ^ | 人数 | 占比 | 人数 | 占比 | 人数 | 占比
1 | 施工质量 | 60 | 60% | 30 | 30% | 10 | 10%`);
    expect(questionLines(sheet)).toEqual(["施工质量 single: 满意 60 60%, 一般 30 30%, 不满意 10 10%"]);
    expect(figure(sheet.respondents)).toBe("100");
  });

  test("degrees exclude each other even where the counts are wrong", () => {
    const sheet = questionnaireIn(`
有效问卷 | 100 | |
题目 | 选项 | 份数 | 占比
是否满意 | 满意 | 90 | 90%
 | 一般 | 20 | 20%
 | 不满意 | 10 | 10%`);
    expect(sheet.questions[0]?.kind).toBe("single");
  });

  test("answers themselves: one row a respondent", () => {
    const [sheet] = recognizeDrawing(`
序号 | 提交答卷时间 | 1、您是否满意？ | 2、您从哪里得知？（多选）
1 | 2024/5/1 9:00 | A.满意 | A.电视┋B.网络
2 | 2024/5/1 9:05 | B.一般 | B.网络`);
    expect(sheet).toMatchObject({
      role: "responses",
      firstRow: 1,
      lastRow: 2,
      questions: [{ column: 2 }, { column: 3 }],
    });
  });
});

test("findings on site are told from a list of sites", () => {
  const [findings] = recognizeDrawing(
    "序号 | 抽样点名称 | 所属街道 | 发现问题 | 整改建议\n1 | 甲小区 | 东街道 | 井盖缺失 | 补装\n注：示例 | < | < | < | <",
  );
  expect(findings).toMatchObject({
    role: "site-findings",
    siteFindings: { rows: [1], columns: { site: 1, problem: 3, advice: 4 } },
  });
  expect(recognizeDrawing("序号 | 小区名称 | 所属街道\n1 | 甲小区 | 东街道").map((sheet) => sheet.role)).toEqual([
    "other",
  ]);
});

test("our own result sheets are never a source", () => {
  const table = "一级指标 | 三级指标 | 分值 | 评分标准 | 得分\n产出 | 里程 | 100 | 按比例得分 | 90";
  const options = "题目 | 选项 | 份数 | 占比\n是否满意 | 满意 | 9 | 90%";
  const { sheets } = recognizeWorkbook(
    buildWorkbook(
      buildSheet("评分依据", table),
      buildSheet("检查结果", table),
      buildSheet("评价设置", "项 | 值\n计分办法 | 财预〔2020〕10号"),
      buildSheet("问卷", options),
      buildSheet("调查问卷情况汇总表", options),
    ),
  );
  expect(sheets.map((sheet) => sheet.role)).toEqual(["other", "other", "settings", "questionnaire", "summary"]);
  expect(recognizeDrawing(options, { name: "调查问卷情况汇总表" }).map((sheet) => sheet.role)).toEqual([
    "questionnaire",
  ]);
});

describe("a person's corrections", () => {
  const drawing = `
说明
考核事项 | 甲 | 乙 | 丙
里程 | 60 | 55 | 按比例
质量 | 40 | 40 | 合格`;

  test("header rows and columns named by a person override recognition", () => {
    const corrections = {
      表: { role: "indicators", headerRows: [1], columns: { level3: 0, fullScore: 1, score: 2, standard: 3 } },
    } as const;
    const sheet = indicatorSheetIn(drawing, { corrections });
    expect(
      sheet.indicators.map((each) => [
        each.level3,
        figure(each.fullScore),
        figure(each.statedScore),
        each.standard?.value,
      ]),
    ).toEqual([
      ["里程", "60", "55", "按比例"],
      ["质量", "40", "40", "合格"],
    ]);
  });

  test("a column given to one meaning is taken from every other", () => {
    const table = "一级指标 | 三级指标 | 目标值 | 分值 | 指标值\n产出 | 里程 | 12 | 100 | 11";
    const sheet = indicatorSheetIn(table, { corrections: { 表: { columns: { target: 4 } } } });
    expect([sheet.columns.target, sheet.columns.actual]).toEqual([4, null]);
  });

  test("a sheet that is no source by a person's word is left alone", () => {
    const table = "一级指标 | 三级指标 | 分值 | 评分标准\n产出 | 里程 | 100 | 按比例得分";
    expect(recognizeDrawing(table, { corrections: { 表: { role: "other" } } }).map((sheet) => sheet.role)).toEqual([
      "other",
    ]);
  });
});

test("the report names the words that decided each column, and the rows left out", () => {
  const { report } = recognizeWorkbook(
    buildWorkbook(
      buildSheet(
        "附件2",
        "评价指标 | < | 结果 | <\n一级指标 | 三级指标 | 分值 | 得分\n产出 | 里程 | 100 | 90\n | …… | |\n合计 | | 100 | 90",
      ),
    ),
  );
  expect(report.map((note) => `${note.code} ${note.words}`)).toEqual([
    "role/indicators 一级指标、三级指标、分值、得分",
    "column/level1 一级指标",
    "column/level3 三级指标",
    "column/fullScore 分值",
    "column/score 得分",
    "row/placeholder ……",
    "row/total 合计",
  ]);
});
