/** What is told at first sight is what the long look says: no label of another row passes for an indicator, however it is written. */
import fc from "fast-check";
import { SheetGrid } from "../../../src/core/recognition/cells/sheet-grid.js";
import type { IndicatorColumns } from "../../../src/core/recognition/indicators/assign-columns.js";
import { classifyBodyRow } from "../../../src/core/recognition/indicators/body-rows.js";
import { PlainRows } from "../../../src/core/recognition/indicators/plain-rows.js";
import { buildSheet } from "../../support/build-sheet.js";

const COLUMNS: IndicatorColumns["columns"] = {
  level1: 0,
  level2: 1,
  level3: 2,
  fullScore: 3,
  target: 4,
  actual: 5,
  description: null,
  standard: 6,
  score: 7,
  deviation: null,
  judgement: null,
};
const ASSIGNED: IndicatorColumns = {
  columns: COLUMNS,
  levelWeights: { level1: null, level2: null },
  levelScores: { level1: null, level2: null },
  unit: null,
  comparator: null,
  method: null,
  experts: [],
  selfScore: null,
  scoreRate: null,
  grades: [],
  meanings: [],
};
const WITHOUT_LEVELS: IndicatorColumns = {
  ...ASSIGNED,
  columns: { ...COLUMNS, level1: null, level2: null, level3: 0 },
};

type Row = readonly (string | number | null)[];

function looksAt(row: Row, assigned = ASSIGNED): { isPlain: boolean; kind: string; column: number | undefined } {
  const cells = row.map((value) => (value === null ? undefined : { value, formula: null, numberFormat: null }));
  const sheet = { ...buildSheet("附件2", ""), rows: [cells], rowCount: 1, columnCount: row.length };
  const grid = new SheetGrid(sheet, 1900);
  const { kind, label } = classifyBodyRow(grid, 0, assigned);
  return { isPlain: new PlainRows(grid, assigned.columns).isIndicator(0), kind, column: label?.column };
}

test.each([
  ["a name below merged levels", [null, null, "河道清淤长度", 5, "12公里", "12公里", "按完成率得分。", 5]],
  ["a code in front", ["产出", "数量指标", "C101清淤长度", 5, "12公里", "12公里"]],
  ["a bracket in front", ["产出", "数量指标", "（中央）资金到位率", 5, "100%", "100%"]],
  ["a name that begins with 指标", [null, null, "指标库建设完成率", 5, "100%", "90%"]],
  ["a name that speaks of a total", [null, null, "项目总投资控制率", 5, "≤100%", "98%"]],
])("an indicator at first sight: %s", (_, row) => {
  expect(looksAt(row)).toEqual({ isPlain: true, kind: "indicator", column: 2 });
});

const LABELS = [
  "合计",
  "合 计",
  "总分（100分）",
  "综合得分：",
  "产出小计",
  "评价等级：良",
  "自评结论",
  "续表1",
  "接上页",
  "注：以上数据截至年底",
  "填报人：",
  "单位负责人",
  "评审专家签名",
  "日期",
  "指标1：",
  "指标2：/",
  "三级指标1：……",
  "指标名称",
  "A1 指标3",
  "（空）",
  "无",
  "不涉及",
  "／",
  "——",
  "……",
  "1",
  "（1）",
];
const NAMES = [
  "清淤长度",
  "C12验收合格率",
  "受益群众满意度（5分）",
  "设计变更率",
  "不良率",
  "指标库建设",
  "15年教育普及率",
];
const aText = fc.oneof(
  fc.constantFrom(...LABELS),
  fc.constantFrom(...NAMES),
  fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...LABELS)).map((parts) => parts.join("")),
  fc
    .tuple(fc.constantFrom("A", "B2", "C101", "1.", "（", "“"), fc.constantFrom(...LABELS))
    .map((parts) => parts.join("")),
);
const aCell = fc.option(fc.oneof(aText, fc.integer({ min: 0, max: 30 })), { nil: null });
const aRow = fc.tuple(aCell, aCell, fc.oneof(aText, aCell), aCell, aCell, aCell, aCell, aCell);

test.each([
  ["with levels", ASSIGNED, 2],
  ["without levels", WITHOUT_LEVELS, 0],
])("what is an indicator at first sight is one at the long look, %s", (_, assigned, nameColumn) => {
  fc.assert(
    fc.property(aRow, (row) => {
      const { isPlain, kind, column } = looksAt(row, assigned);
      if (isPlain) expect({ kind, column }).toEqual({ kind: "indicator", column: nameColumn });
    }),
    { numRuns: 3_000 },
  );
});
