/** A person's word against recognition: what the settings view shows before saving is what recognition gives once it is saved. */
import { LocalPaneEngine } from "../../src/app/pane/local-pane-engine.js";
import type { ColumnName, PaneRecognizedTable } from "../../src/app/pane/pane-engine.js";
import { DEFAULT_SETTINGS, type ColumnCorrection } from "../../src/core/policy/index.js";
import { isEmptyCorrection, meaningOf, withMeaning, withRole } from "../../src/ui/parts/sheet-correction.js";
import { engineWords } from "../../src/wording/index.js";
import { BRIDGES } from "../support/assess-drawing.js";
import { buildSheet, buildWorkbook } from "../support/build-sheet.js";

const BOOK = buildWorkbook(buildSheet("附件2", BRIDGES));
const NOTHING: ColumnCorrection = { sheet: "附件2", headerRows: null, columns: {} };
const engine = new LocalPaneEngine(engineWords(() => "zh-CN"));

async function recognized(columns: readonly ColumnCorrection[]): Promise<PaneRecognizedTable> {
  const { recognition } = await engine.assess(BOOK, { settings: { ...DEFAULT_SETTINGS, columns }, at: "" });
  const [table] = recognition.find(({ sheet }) => sheet === "附件2")?.tables ?? [];
  if (table === undefined) throw new Error("附件2 was not recognised");
  return table;
}

test("every column is listed with the words that decided", async () => {
  const { columns, headerRows } = await recognized([]);
  expect(headerRows).toEqual([1]);
  expect(columns.map(({ words, meaning }) => `${words ?? "–"} ${meaning ?? "–"}`)).toEqual([
    "一级指标 level1",
    "二级指标 level2",
    "三级指标 level3",
    "分值 fullScore",
    "指标值 target",
    "实际完成值 actual",
    "评分标准 standard",
    "得分 score",
    "扣分原因 deviation",
  ]);
});

test.each<[string, readonly (readonly [number, ColumnName | null])[], string]>([
  ["a column that is not used", [[8, null]], "target actual –"],
  ["a column that takes the meaning of another", [[4, "actual"]], "actual – deviation"],
  [
    "two columns that change places",
    [
      [4, "actual"],
      [5, "target"],
    ],
    "actual target deviation",
  ],
  [
    "a change that is taken back",
    [
      [4, "actual"],
      [4, "target"],
      [5, "actual"],
    ],
    "target actual deviation",
  ],
])("%s", async (_, changes, expected) => {
  const table = await recognized([]);
  const correction = changes.reduce((so, [column, meaning]) => withMeaning(table, column, meaning, so), NOTHING);
  const said = (all: readonly (ColumnName | null)[]) => [all[4], all[5], all[8]].map((one) => one ?? "–").join(" ");
  expect(said(table.columns.map(({ cell }) => meaningOf(table, cell.column, correction)))).toBe(expected);
  expect(said((await recognized([correction])).columns.map(({ meaning }) => meaning))).toBe(expected);
});

test("another role forgets the columns of the first; none at all is no correction", () => {
  const other = withRole("funds", { ...NOTHING, columns: { target: 5 } });
  expect(other).toEqual({ sheet: "附件2", role: "funds", headerRows: null, columns: {} });
  expect(isEmptyCorrection(withRole(null, other))).toBe(true);
});
