/** Which of several scores counts, how it may be written, and points that only the levels have. */
import { formatDecimal } from "../../../src/core/index.js";
import { assessDrawing } from "../../support/assess-drawing.js";
import { recognizeWorkbook } from "../../../src/core/recognition/index.js";
import { buildSheet, buildWorkbook } from "../../support/build-sheet.js";
import {
  indicatorLines,
  indicatorSheetIn,
  levelLines,
  recognizeDrawing,
  totalLine,
} from "../../support/recognized-sheet.js";

test("of several reviews the last counts", () => {
  const sheet = indicatorSheetIn(`
考核内容 | 考核指标 | 分值 | 单位自评 | 主管部门评分 | 财政局评分 | 最终得分
管理 | 制度 | 40 | 40 | 38 | 37 | 37.4
产出 | 完成 | 60 | 60 | 58 | 56 | 56.8`);
  expect(indicatorLines(sheet)).toEqual(["2 管理/–/制度 40 → 37.4", "3 产出/–/完成 60 → 56.8"]);
});

test("a score out of its points: 27/30; other figures behind a stroke are none", () => {
  const sheet = indicatorSheetIn(`
评价指标 | 权重分 | 得分
资金管理 | 30 | 27/30
产出效益 | 70 | 57/60
合计 | 100 | 93/100`);
  expect(indicatorLines(sheet)).toEqual(["2 –/–/资金管理 30 → 27", "3 –/–/产出效益 70 → –"]);
  expect(totalLine(sheet)).toBe("@4 100 → 93");
});

test.each([
  ["大于等于", "≥90%"],
  ["小于等于", "≤90%"],
  ["反向", "≤90%"],
  ["定性", "90%"],
])("the direction “%s” in a column of its own", (direction, target) => {
  const { indicators } = indicatorSheetIn(`
一级指标 | 三级指标 | 指标方向 | 目标值 | 计量单位 | 完成值 | 分值 | 得分
效益 | 出错率 | ${direction} | 90 | % | 95 | 100 | 40`);
  expect(indicators[0]?.target?.value).toBe(target);
});

test("分值 of the levels alone: the total is out of what the form states", () => {
  const { sheet } = assessDrawing(`
一级指标 | 二级指标 | 分值 | 三级指标 | 评分标准 | 得分
过程 | 资金管理 | 20 | 资金到位率 | 到位率100%得5分，否则按比例得分 | 5
^ | ^ | ^ | 使用合规性 | 合规得15分，每发现一处问题扣2分 | 13
产出 | 数量 | 80 | 完成率 | 按完成率得分 | 76
合计 | | 100 | | | 94`);
  const { fullScore, scoreRate } = sheet.total;
  expect([formatDecimal(fullScore), scoreRate === null ? null : formatDecimal(scoreRate)]).toEqual(["100", "0.94"]);
});

test("有效份数 beside the degrees counts everybody and is no degree", () => {
  const [sheet] = recognizeDrawing(`
题号 | 问题 | 满意 | < | 不满意 | < | 有效份数
^ | ^ | 份数 | 比例 | 份数 | 比例 | ^
1 | 对施工质量的评价 | 90 | 90% | 10 | 10% | 100`);
  if (sheet?.role !== "questionnaire") throw new Error(sheet?.role);
  expect(sheet.questions[0]?.options.map(({ text }) => text)).toEqual(["满意", "不满意"]);
  expect(sheet.respondents?.text).toBe("100");
});

test("存在问题 beside 核查情况 holds the problems", () => {
  const [sheet] = recognizeDrawing(`
序号 | 乡镇 | 村 | 核查情况 | 存在问题 | 备注
1 | 城关镇 | 东街村 | 已完工 | 无防护栏 |`);
  if (sheet?.role !== "site-findings") throw new Error(sheet?.role);
  expect(sheet.siteFindings?.columns).toMatchObject({ site: 2, problem: 4 });
});

test("rows that name a level alone, with the points of what is below them, are no indicators", () => {
  const sheet = indicatorSheetIn(`
序号 | 考核项目 | 考核内容 | 分值 | 评分办法 | 自评分 | 考核分
一 | 预算管理 | | 40 | | 38 | 36
1 | | 预算编制 | 20 | 按时编报得20分，每迟1天扣1分 | 20 | 18
2 | | 预算公开 | 20 | 公开得20分，未公开不得分 | 18 | 18
二 | 资金监管 | | 60 | | 60 | 55
1 | | 台账登记 | 60 | 登记完整得60分，缺一笔扣1分 | 60 | 55
 | 合计 | | 100 | | 98 | 91`);
  expect(indicatorLines(sheet)).toEqual([
    "3 预算管理/–/预算编制 20 → 18",
    "4 预算管理/–/预算公开 20 → 18",
    "6 资金监管/–/台账登记 60 → 55",
  ]);
  expect(levelLines(sheet)).toEqual(["1 预算管理 @2 40 → 36", "1 资金监管 @5 60 → 55"]);
  expect(sheet.role).toBe("indicators");
});

test("weights of one column in brackets of several kinds", () => {
  const sheet = indicatorSheetIn(`
一级指标 | 二级指标 | 三级指标 | 得分
决策【15分】 | 立项〔15分〕 | 立项规范性（满分15分） | 12
过程 (25) | 资金管理（权重：25） | 资金使用合规性[25分] | 25
产出：60分 | 产出数量（60 分） | 完成率（分值60） | 54
合计（100分） | | | 91`);
  expect(indicatorLines(sheet)).toEqual([
    "2 决策/立项/立项规范性 15 → 12",
    "3 过程/资金管理/资金使用合规性 25 → 25",
    "4 产出/产出数量/完成率 60 → 54",
  ]);
  expect(totalLine(sheet)).toBe("@5 – → 91");
});

describe("scores and 得分率 down to the indicators", () => {
  const RATES = `
一级指标(分值) | 二级指标(分值) | 三级指标(分值) | 得分 | 得分率
决策(20) | 立项(20) | 立项程序(20) | 16 | 80%
产出(80) | 数量(80) | 完成率(80) | 72 | 90%
合计(100) | | | 88 | 88%`;

  test("are the evaluation where the workbook has no other", () => {
    expect(indicatorLines(indicatorSheetIn(RATES))).toEqual([
      "2 决策/立项/立项程序 20 → 16",
      "3 产出/数量/完成率 80 → 72",
    ]);
  });

  test("sum up the evaluation that stands beside them", () => {
    const score = buildSheet(
      "评分表",
      "一级指标 | 三级指标 | 分值 | 评分标准 | 得分\n产出 | 完成率 | 100 | 完成率×分值 | 88",
    );
    const roles = recognizeWorkbook(buildWorkbook(score, buildSheet("汇总表", RATES))).sheets.map(({ role }) => role);
    expect(roles).toEqual(["indicators", "summary"]);
  });
});

describe("forms of several projects below each other", () => {
  const FORMS = `
2023年度项目支出绩效自评情况
一、道路维修项目
一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
产出 | 维修里程 | 20公里 | 18公里 | 100 | 90
合计 | | | | 100 | 90
二、河道清淤项目
一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
产出 | 清淤长度 | 8公里 | 8公里 | 100 | 100
合计 | | | | 100 | 100`;

  test("the title of the first holds for the others; each keeps its project", () => {
    const sheets = recognizeDrawing(FORMS);
    expect(sheets.map((sheet) => [sheet.role, sheet.role === "self-evaluation" ? sheet.project?.value : null])).toEqual(
      [
        ["self-evaluation", "道路维修项目"],
        ["self-evaluation", "河道清淤项目"],
      ],
    );
  });

  test("a table of the evaluators below keeps its own title", () => {
    expect(recognizeDrawing(FORMS.replace("二、河道清淤项目", "二、评价组评分")).map(({ role }) => role)).toEqual([
      "self-evaluation",
      "indicators",
    ]);
  });
});

test("a scale of points down to one is a questionnaire; rows of points are none", () => {
  const [sheet] = recognizeDrawing(`
题目 | 5分 | 4分 | 3分 | 2分 | 1分 | 平均分
服务态度 | 60 | 25 | 10 | 3 | 2 | 4.38`);
  if (sheet?.role !== "questionnaire") throw new Error(sheet?.role);
  expect(sheet.questions[0]?.options.map(({ text, count }) => `${text} ${count?.text ?? "–"}`)).toEqual([
    "5分 60",
    "4分 25",
    "3分 10",
    "2分 3",
    "1分 2",
  ]);
  const { indicators } = indicatorSheetIn(`
评价内容 | 三级指标 | 分值 | 自评得分 | 复评得分
管理 | 制度 | 3分 | 2分 | 1分
产出 | 完成率 | 97分 | 97分 | 90分`);
  expect(indicators).toHaveLength(2);
});

describe("自评 and its review side by side", () => {
  const BESIDE = `
单位自评与财政评价对照表
一级指标 | 三级指标 | 分值 | 单位自评 | < | 财政评价 | < | <
^ | ^ | ^ | 完成值 | 得分 | 核实值 | 得分 | 扣分原因
产出 | 建设冷库 | 100 | 5座 | 100 | 4座 | 80 | 一座未投用`;

  test("the reviewers' value and score count together", () => {
    const sheet = indicatorSheetIn(BESIDE);
    expect(sheet.role).toBe("indicators");
    expect(sheet.columns).toMatchObject({ actual: 5, score: 6 });
    expect(sheet.indicators[0]?.selfScore?.text).toBe("100");
  });

  test("in a unit's own form its own value and score do", () => {
    const sheet = indicatorSheetIn(BESIDE.replace("单位自评与财政评价对照表", "项目支出绩效自评表"));
    expect(sheet.role).toBe("self-evaluation");
    expect(sheet.columns).toMatchObject({ actual: 3, score: 4 });
  });
});

test("what is expected to be paid is not paid: 1-7月执行数 beside 全年预计执行数", () => {
  const [funds] = recognizeDrawing(`
资金来源 | 年初预算数 | 1-7月执行数 | 1-7月执行率 | 全年预计执行数
财政拨款 | 500 | 260 | 52% | 500`);
  if (funds?.role !== "funds") throw new Error(funds?.role);
  expect(funds.columns).toMatchObject({ budgeted: 1, paid: 2, rate: 3 });
});

test("groups of people with what was sent out, what came back and the degrees", () => {
  const [sheet] = recognizeDrawing(`
调查对象 | 发放份数 | 回收份数 | 有效份数 | 非常满意 | 满意 | 基本满意 | 不满意 | 满意度
村民 | 100 | 98 | 96 | 50 | 30 | 10 | 6 | 93.75%
村干部 | 20 | 20 | 20 | 12 | 6 | 2 | 0 | 100%`);
  if (sheet?.role !== "questionnaire") throw new Error(sheet?.role);
  expect(sheet.questions.map(({ text, respondents }) => `${text} ${respondents?.text ?? "–"}`)).toEqual([
    "村民 96",
    "村干部 20",
  ]);
});
