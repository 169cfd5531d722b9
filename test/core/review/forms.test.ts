/** 自评复核 of whole forms: funds, totals, grades, the overall goal, and what the evaluators found for the same indicators. */
import { assess } from "../../../src/app/assess.js";
import { formatDecimal, toA1, type SheetSnapshot } from "../../../src/core/index.js";
import { buildSheet, buildWorkbook } from "../../support/build-sheet.js";

const FUNDS = `
  项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
  ^ | 年度资金总额 | 500 | 400 | 300 | 10 | 75% | 7.5
  ^ | 其中：当年财政拨款 | 500 | 400 | 300 | — | — | —`;
const HEADER = "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施";
const ROWS = `
  产出指标 | 数量指标 | 改造道路条数 | 20条 | 20条 | 50 | 50 |
  效益指标 | 社会效益指标 | 通行时间减少 | ≥10分钟 | 12分钟 | 30 | 30 |
  满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 91% | 10 | 10 |`;
const GOAL = `
  年度总体目标 | 预期目标 | | | 实际完成情况
  ^ | 改造道路20条，惠及居民3万人。 | | | `;

interface Form {
  readonly funds?: string;
  readonly goal?: string;
  readonly total?: string;
}

function reviewed({ funds = FUNDS, goal = "", total = "97.5" }: Form, others: readonly SheetSnapshot[] = []) {
  const drawing = `项目支出绩效自评表\n${funds}\n${goal}\n${HEADER}\n${ROWS}\n总分 | | | | | 100 | ${total} |`;
  const lines = drawing.split("\n").filter((line) => line.trim() !== "");
  return assess(buildWorkbook(buildSheet("自评表", lines.join("\n")), ...others), { settings: null }).review;
}

const said = (form: Form, others: readonly SheetSnapshot[] = []): string[] =>
  reviewed(form, others).findings.map(
    ({ code, severity, cell }) => `${code.replace("self/", "")} ${severity} ${cell === null ? "" : toA1(cell)}`,
  );

test("a form without a mistake: 300/400 × 10 + 50 + 30 + 10", () => {
  const [sheet] = reviewed({}).sheets;
  expect(said({})).toEqual([]);
  expect(sheet?.execution?.ruleScore).not.toBeNull();
  expect([sheet?.selfTotal, sheet?.ruleTotal].map((total) => (total == null ? null : formatDecimal(total)))).toEqual([
    "97.5",
    "97.5",
  ]);
  expect([sheet?.selfGrade?.name, sheet?.ruleGrade?.name]).toEqual(["优", "优"]);
});

test.each([
  // 财预〔2020〕10号 附1: 执行率 = 全年执行数 ÷ 全年预算数; its points are that share of 10.
  ["the rate divides by the first budget", { funds: FUNDS.replace("75%", "60%") }, ["execution-rate-differs error G3"]],
  [
    "full points for a rate of 75%",
    { funds: FUNDS.replace("7.5\n", "10\n"), total: "100" },
    ["execution-score-differs warning H3"],
  ],
  [
    "parts above the whole",
    { funds: FUNDS.replace("400 | 300 | —", "400 | 320 | —") },
    ["fund-total-differs warning E3"],
  ],
  ["a total that is not the sum", { total: "99" }, ["total-differs error G9"]],
  ["a total rounded to whole points", { total: "98" }, ["total-differs error G9"]],
])("%s", (_name, form, findings) => {
  expect(said(form)).toEqual(findings);
});

test.each([
  // 红塔 report, chapter five: “工程进度完成60%” 未说明项目实施内容的完成情况及预期效益的完成情况.
  ["a rate of progress says nothing of the roads", "工程进度完成60%。", ["goal-result-unspecific warning E6"]],
  ["nothing is said at all", "", ["goal-result-missing warning E6"]],
  ["the amounts are answered", "改造道路20条，惠及居民3.1万人，群众满意。", []],
])("overall goal: %s", (_name, result, findings) => {
  expect(said({ goal: `${GOAL}${result}` })).toEqual(findings);
});

test("a result that the evaluators found to be another, and satisfaction that the survey gives otherwise", () => {
  const evaluators = buildSheet(
    "评分表",
    `
  一级指标 | 二级指标 | 三级指标 | 分值 | 指标值 | 实际完成值 | 评分标准 | 得分
  产出 | 数量 | 改造道路条数 | 100 | 20条 | 15条 | 得分=完成率×分值。 |
`,
  );
  const survey = buildSheet(
    "问卷",
    `
  有效问卷 | 60
  题目 | 选项 | 份数 | 占比
  1.您对道路改造是否满意？ | A.满意 | 42 | 70%
  ^ | B.不满意 | 18 | 30%
`,
  );
  expect(said({}, [evaluators, survey])).toEqual(["actual-differs warning E6", "satisfaction-differs warning E8"]);
});
