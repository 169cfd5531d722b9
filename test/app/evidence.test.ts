/** Blank actual values are offered what fund and questionnaire sheets certainly give; nothing is filled in by itself. */
import { assess } from "../../src/app/assess.js";
import { evidenceFor } from "../../src/app/evidence-for.js";
import { planEvaluation } from "../../src/app/plan-evaluation.js";
import type { PlannedWrite } from "../../src/core/index.js";
import { buildSheet, buildWorkbook } from "../support/build-sheet.js";

const INDICATORS = buildSheet(
  "评分表",
  `
  一级指标 | 二级指标 | 三级指标 | 分值 | 指标值 | 实际完成值 | 评分标准 | 得分
  过程 | 资金管理 | 预算执行率 | 30 | 100% |  | 得分=预算执行率×分值。 |
  过程 | 资金管理 | 资金到位率 | 20 | 100% | 75% | 得分=资金到位率×分值。 |
  效益 | 社会效益 | 政策知晓率 | 20 | ≥90% |  | 得分=政策知晓率×分值。 |
  效益 | 满意度 | 村民满意度 | 30 | ≥80% | 66.67% | 满意度≥80%的得满分；低于80%的，得分=满意度×分值。 |
  合计 | | | 100 | | | |
`,
);
const FUNDS = `
  资金来源 | 预算金额（万元） | 实际到位金额（万元） | 实际支付金额（万元）
  省级资金 | 600 | 500 | 400
  县级资金 | 200 | 140 | 80
  合计 | 800 | 640 | 480
`;
const SURVEY = buildSheet(
  "问卷",
  `
  有效问卷 | 60
  题目 | 选项 | 份数 | 占比
  1.您是否了解补助政策？ | A.了解 | 45 | 75%
  ^ | B.不了解 | 15 | 25%
  2.您对项目是否满意？ | A.满意 | 40 | 66.67%
  ^ | B.不满意 | 20 | 33.33%
`,
);

const ASSESSMENT = assess(buildWorkbook(INDICATORS, buildSheet("资金", FUNDS), SURVEY), { settings: null });
const [SHEET] = ASSESSMENT.scored.sheets;

function offered(name: string, assessment = ASSESSMENT): string | null {
  const scored = assessment.scored.sheets[0]?.indicators.find(({ indicator }) => indicator.level3 === name);
  if (scored === undefined) throw new Error(`No indicator ${name}`);
  const evidence = evidenceFor(scored.indicator, assessment);
  return evidence === null ? null : `${evidence.text} ${evidence.formula}`;
}

test.each([
  // 10号 divides by what was received: 480/640.
  ["预算执行率", "75% ='资金'!D4/'资金'!C4"],
  ["政策知晓率", "75% ='问卷'!C3/'问卷'!B1"],
  ["村民满意度", "66.67% ='问卷'!C5/'问卷'!B1"],
  // 640/800 is 80%, the sheet says 75%: that figure came from elsewhere.
  ["资金到位率", null],
])("%s", (name, expected) => {
  expect(offered(name)).toBe(expected);
});

test("two fund sheets give nothing certain", () => {
  const two = buildWorkbook(INDICATORS, buildSheet("资金一", FUNDS), buildSheet("资金二", FUNDS), SURVEY);
  expect(offered("预算执行率", assess(two, { settings: null }))).toBeNull();
});

test("a blank actual value stays without a score and without a figure in its cell", () => {
  const execution = SHEET?.indicators.find(({ indicator }) => indicator.level3 === "预算执行率");
  expect(execution?.score.status).toBe("needs-data");
  expect(execution?.counted).toBeNull();
  const columns = planned().plan.actions.flatMap((action) =>
    action.kind === "set-contents" && action.sheet === "评分表" ? [action.area.column] : [],
  );
  expect(columns).not.toContain(5);
});

test("表3 carries the arithmetic of what is offered, and of what is filled in", () => {
  const texts = JSON.stringify(planned().plan.actions, (_, value: unknown) =>
    typeof value === "bigint" ? String(value) : value,
  );
  expect(texts).toContain(
    "根据问卷结果，第1题选A的问卷数共45份，收回的有效问卷共60份。政策知晓率=45/60×100%=75%。实际完成值没有填写，可按此填入。",
  );
  expect(texts).toContain("第2题选A的问卷数共40份，收回的有效问卷共60份。村民满意度=40/60×100%=66.67%。");
});

function planned(): PlannedWrite {
  return planEvaluation(ASSESSMENT, {
    scores: true,
    reports: ["completion"],
    at: "2026-11-22T09:00:00Z",
    title: "评分",
    say: () => "",
  });
}
