/** Our own sheets filled anew: what keeps its rows keeps its looks, and the inverse knows everything that was written. */
import { MemoryWorkbookPort } from "../../../src/adapters/memory/index.js";
import type { SheetSnapshot } from "../../../src/core/grid/index.js";
import { invertPlan } from "../../../src/core/plan/index.js";
import { tableActions, type PlainTable } from "../../../src/core/plan/table-actions.js";
import type { CellLook, TableCell } from "../../../src/core/summary/summary-table.js";
import { buildSheet, buildWorkbook } from "../../support/build-sheet.js";

const cell = (value: TableCell["value"], look: CellLook = "text", numberFormat: string | null = null): TableCell => ({
  value,
  formula: null,
  numberFormat,
  look,
});

function tableOf(...rows: (readonly [name: string, rate: number, note: string, format?: string])[]): PlainTable {
  return {
    sheetName: "表3",
    rows: [
      [cell("表3", "title"), cell(null, "title"), cell(null, "title")],
      ...rows.map(([name, rate, note, format = "0%"]) => [
        cell(name, "label"),
        cell(rate, "number", format),
        cell(note),
      ]),
    ],
    repeatedRows: null,
    merges: [{ row: 0, column: 0, rowCount: 1, columnCount: 3 }],
    columnWidths: [10, 10, 20],
    orientation: "landscape",
    chart: null,
  };
}

async function written(table: PlainTable): Promise<SheetSnapshot> {
  const port = new MemoryWorkbookPort(buildWorkbook(buildSheet("附件2", "甲 | 1")));
  await port.write(tableActions(table, "表3", null));
  const [, sheet] = (await port.read()).sheets;
  if (sheet === undefined) throw new Error("表3 was not written");
  return sheet;
}

const FIRST = tableOf(["立项", 0.5, "按比例"], ["资金", 1, "达标"]);
const kinds = (actions: ReturnType<typeof tableActions>) => actions.map(({ kind }) => kind);

test("other figures and words in the same rows: contents alone", async () => {
  const again = tableOf(["立项", 0.75, "按比例得分"], ["资金", 1, "达标"]);
  expect(kinds(tableActions(again, "表3", await written(FIRST)))).toEqual(["set-contents"]);
});

test("a rate that needs more places gets its format, and the cell beside it keeps its own", async () => {
  const again = tableOf(["立项", 0.505, "按比例", "0.0%"], ["资金", 1, "达标"]);
  const [, format, ...others] = tableActions(again, "表3", await written(FIRST));
  expect([format, others]).toEqual([
    {
      kind: "set-number-format",
      sheet: "表3",
      area: { row: 1, column: 1, rowCount: 1, columnCount: 1 },
      format: "0.0%",
    },
    [],
  ]);
});

test("a longer text makes its row higher, and the inverse takes the height back", async () => {
  const long = "完成率低于目标值，按每低1个百分点扣0.05分计算，扣完为止。";
  const actions = tableActions(tableOf(["立项", 0.5, long], ["资金", 1, "达标"]), "表3", await written(FIRST));
  const [height, ...others] = actions.filter(({ kind }) => kind !== "set-contents");
  // 19 characters of room, 61.95 of text with five hundredths for breaks: 4 lines of 14 points and 6 of padding.
  expect([height, others]).toEqual([
    { kind: "set-row-height", sheet: "表3", row: 1, rowCount: 1, height: 62, before: 20 },
    [],
  ]);
  const inverse = invertPlan({ title: "", guards: [], actions }, []).actions;
  expect(inverse).toContainEqual({
    kind: "set-row-height",
    sheet: "表3",
    row: 1,
    rowCount: 1,
    height: 20,
    before: 62,
  });
});

test.each<[string, PlainTable]>([
  ["one row more", tableOf(["立项", 0.5, "按比例"], ["资金", 1, "达标"], ["效益", 1, "达标"])],
  ["one row less", tableOf(["立项", 0.5, "按比例"])],
  ["another row in its place", tableOf(["立项", 0.5, "按比例"], ["效益", 1, "达标"])],
  ["other merges", { ...FIRST, merges: [] }],
])("%s: the sheet is dressed anew", async (_what, table) => {
  expect(kinds(tableActions(table, "表3", await written(FIRST)))).toContain("set-style");
});
