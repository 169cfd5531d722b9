/** 自评复核 through the pane's engine: what the views get, and 自评复核表 by itself, which writes no score into anybody's sheet. */
import { LocalPaneEngine } from "../../src/app/pane/local-pane-engine.js";
import { applyPlan } from "../../src/app/apply-plan.js";
import { MemoryCheckpointStore, MemoryWorkbookPort } from "../../src/adapters/memory/index.js";
import { formatDecimal, type WorkbookSnapshot } from "../../src/core/index.js";
import { engineWords } from "../../src/wording/index.js";
import { BRIDGES } from "../support/assess-drawing.js";
import { buildSheet, buildWorkbook } from "../support/build-sheet.js";

/** 改造完成率 80% of 30 points is 24 by 财预〔2020〕10号; the unit gave itself all 30. The evaluators' sheet has 25% × 40 = 10. */
const FORM = buildSheet(
  "自评表",
  `
  项目支出绩效自评表
  一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
  产出指标 | 数量指标 | 改造完成率 | 100% | 80% | 30 | 30 |
  效益指标 | 社会效益指标 | 受益人数 | 200人 | 200人 | 60 | 60 |
`,
);
const BOTH = buildWorkbook(buildSheet("附件2", BRIDGES), FORM);
const REQUEST = { settings: null, at: "2026-11-22T09:00:00Z" };

const engine = new LocalPaneEngine(engineWords(() => "zh-CN"));
const planned = async (snapshot: WorkbookSnapshot) =>
  (await engine.plan(snapshot, { kind: "reports", reports: ["self-review"] }, REQUEST)).planned;

test("every indicator with the unit's, the rule's and the evaluators' score", async () => {
  const { review } = await engine.assess(BOTH, REQUEST);
  const figures = review?.sheets[0]?.indicators.map(({ name, selfScore, ruleScore, reviewed, difference }) => [
    name,
    ...[selfScore, ruleScore, reviewed?.score ?? null, difference].map((one) =>
      one === null ? "–" : formatDecimal(one),
    ),
  ]);
  expect(figures).toEqual([
    ["改造完成率", "30", "24", "10", "6"],
    ["受益人数", "60", "60", "–", "0"],
  ]);
});

test("a workbook without a form has no review and no such sheet to make", async () => {
  const { review, reports } = await engine.assess(buildWorkbook(buildSheet("附件2", BRIDGES)), REQUEST);
  expect(review).toBeNull();
  expect(reports.map(({ kind }) => kind)).not.toContain("self-review");
});

test("自评复核表 by itself touches no sheet of a person", async () => {
  const { plan } = await planned(BOTH);
  expect([...new Set(plan.actions.map(({ sheet }) => sheet))].sort()).toEqual(["自评复核表", "评分依据"].sort());
});

test("with other sheets the scores are written as well: 表2 rests on them", async () => {
  const { planned: all } = await engine.plan(BOTH, { kind: "reports", reports: ["scores", "self-review"] }, REQUEST);
  expect(all.plan.actions.map(({ sheet }) => sheet)).toContain("附件2");
  expect(all.sheets.map(({ sheet }) => sheet)).toEqual(["表2", "自评复核表", "评分依据"]);
});

test("made a second time it is filled anew, and read back as no form", async () => {
  const port = new MemoryWorkbookPort(BOTH);
  const { plan } = await planned(await port.read({ withMerges: true }));
  const receipt = await applyPlan(port, new MemoryCheckpointStore(), { now: () => REQUEST.at }, plan, {
    workbook: "a",
  });
  expect(receipt.applied).toBe(true);
  const written = await port.read({ withMerges: true });
  const { review, reports } = await engine.assess(written, REQUEST);
  expect(review?.sheets.map(({ sheet }) => sheet)).toEqual(["自评表"]);
  expect(reports.find(({ kind }) => kind === "self-review")?.state).toBe("update");
});
