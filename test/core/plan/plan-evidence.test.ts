/** What another sheet offers becomes an actual value only as a planned edit, old → new, and never over a person's formula. */
import { assess } from "../../../src/app/assess.js";
import type { Evidence } from "../../../src/core/linking/index.js";
import { planEvidence, previewPlan } from "../../../src/core/plan/index.js";
import { toA1, type WorkbookSnapshot } from "../../../src/core/grid/index.js";
import { buildSheet, buildWorkbook } from "../../support/build-sheet.js";

const FUNDS = buildSheet(
  "资金",
  `
  资金来源 | 预算金额（万元） | 实际到位金额（万元） | 实际支付金额（万元）
  省级资金 | 600 | 500 | 400
  县级资金 | 200 | 140 | 80
  合计 | 800 | 640 | 480
`,
);

function workbook(actual: string, target = "100%", header = "实际完成值"): WorkbookSnapshot {
  const drawing = `
  一级指标 | 二级指标 | 三级指标 | 分值 | 指标值 | ${header} | 评分标准 | 得分
  过程 | 资金管理 | 预算执行率 | 60 | ${target} | ${actual} | 得分=预算执行率×分值。 |
  过程 | 组织实施 | 制度执行有效性 | 40 | 有效 |  | 制度执行有效得满分，否则不得分。 |
  合计 | | | 100 | | | |
`;
  return buildWorkbook(buildSheet("评分表", drawing), FUNDS);
}

function planned(snapshot: WorkbookSnapshot, writes: "formulas" | "values" = "formulas", index = 0) {
  const { evaluation, evidence } = assess(snapshot, { settings: null });
  const offer: Evidence | undefined = evidence[index];
  if (offer === undefined) throw new Error("Nothing is offered");
  const { plan, kept } = planEvidence([offer], evaluation, snapshot, { writes, title: "填入实际完成值" });
  const changes = previewPlan(plan, snapshot).map(
    ({ cell, before, after }) =>
      `${toA1(cell)} ${JSON.stringify(before.value)} → ${after.formula ?? ""} ${JSON.stringify(after.value)}`,
  );
  return { plan, changes, kept: kept.map(({ reason }) => reason) };
}

test.each([
  // 480/640: 10号 附2 divides by what was received.
  ["a blank cell gets the formula and its result", workbook(""), ["F2 null → ='资金'!D4/'资金'!C4 0.75"], []],
  [
    "a figure of a person is shown before it is replaced",
    workbook("70%"),
    ["F2 \"70%\" → ='资金'!D4/'资金'!C4 0.75"],
    [],
  ],
  ["a formula of a person stays", workbook("=1/2:0.5"), [], ["formula/by-person"]],
  ["a target of 95 counts in percent points: nothing is written", workbook("", "95"), [], []],
  ["so does a column headed by %", workbook("", "100%", "实际完成值（%）"), [], []],
])("%s", (_name, snapshot, changes, kept) => {
  const { changes: found, kept: reasons } = planned(snapshot);
  expect(found).toEqual(changes);
  expect(reasons).toEqual(kept);
});

test("the value alone where values are wanted", () => {
  expect(planned(workbook(""), "values").changes).toEqual(["F2 null →  0.75"]);
});

test("a protected sheet is left alone", () => {
  const open = workbook("");
  const sheets = open.sheets.map((sheet) => ({ ...sheet, isProtected: true }));
  expect(planned({ ...open, sheets }).kept).toEqual(["sheet/protected"]);
});

test("the cell must still be blank when it is written, and shows a rate", () => {
  const { plan } = planned(workbook(""));
  const area = { row: 1, column: 5, rowCount: 1, columnCount: 1 };
  expect(plan.guards).toEqual([{ sheet: "评分表", area, expected: [[{ value: null, formula: null }]] }]);
  expect(plan.actions[0]).toEqual({ kind: "set-number-format", sheet: "评分表", area, format: "0.00%" });
});
