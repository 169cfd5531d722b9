/** A plan and then its inverse leave a workbook as it was. */
import fc from "fast-check";
import { applyAction } from "../../../src/adapters/memory/apply-action.js";
import { cellAt, type Rectangle, type WorkbookSnapshot } from "../../../src/core/grid/index.js";
import {
  chunk,
  coalesce,
  invertPlan,
  rowsOf,
  touchedAreas,
  type AreaImage,
  type CellContent,
  type WriteAction,
  type WritePlan,
} from "../../../src/core/plan/index.js";
import { buildSheet, buildWorkbook } from "../../support/build-sheet.js";

const WORKBOOK = buildWorkbook(
  buildSheet("表", "指标 | 分值 | 得分\n甲 | 3 | 0.85[0.0%]\n乙 | =B2+1:4 |\n合计 | =SUM(B2:B3):7 | 说明"),
);

const content: fc.Arbitrary<CellContent> = fc.oneof(
  fc.record({
    value: fc.oneof(fc.integer(), fc.string(), fc.boolean(), fc.constant(null)),
    formula: fc.constant(null),
  }),
  fc.record({ value: fc.integer(), formula: fc.constantFrom("=1+1", "=SUM(B2:B3)") }),
);
const area: fc.Arbitrary<Rectangle> = fc.record({
  row: fc.nat(5),
  column: fc.nat(4),
  rowCount: fc.integer({ min: 1, max: 3 }),
  columnCount: fc.integer({ min: 1, max: 3 }),
});
const action: fc.Arbitrary<WriteAction> = fc.oneof(
  area.chain((where) =>
    fc
      .array(content, { minLength: where.rowCount * where.columnCount, maxLength: where.rowCount * where.columnCount })
      .map((contents): WriteAction => ({
        kind: "set-contents",
        sheet: "表",
        area: where,
        contents: rowsOf(
          where,
          (row, column) =>
            contents[(row - where.row) * where.columnCount + column - where.column] ?? { value: null, formula: null },
        ),
      })),
  ),
  fc.record({
    kind: fc.constant("set-number-format" as const),
    sheet: fc.constant("表"),
    area,
    format: fc.constantFrom("0%", null),
  }),
);

const run = (workbook: WorkbookSnapshot, actions: readonly WriteAction[]): WorkbookSnapshot =>
  actions.reduce(applyAction, workbook);

function images(workbook: WorkbookSnapshot, plan: WritePlan): AreaImage[] {
  return touchedAreas(plan).flatMap(({ sheet: name, area: where }) => {
    const sheet = workbook.sheets.find((one) => one.name === name);
    if (sheet === undefined) return [];
    const at = (row: number, column: number) => cellAt(sheet, row, column);
    return [
      {
        sheet: name,
        area: where,
        contents: rowsOf(where, (row, column) => ({ value: at(row, column).value, formula: at(row, column).formula })),
        numberFormats: rowsOf(where, (row, column) => at(row, column).numberFormat),
      },
    ];
  });
}

/** What a person sees: blank text and an absent cell are the same. */
function visible(workbook: WorkbookSnapshot): unknown {
  return workbook.sheets.map((sheet) => ({
    name: sheet.name,
    merges: sheet.merges.map((merge) => merge.area),
    cells: rowsOf({ row: 0, column: 0, rowCount: 12, columnCount: 12 }, (row, column) => {
      const { value, formula, numberFormat } = cellAt(sheet, row, column);
      return [value === "" ? null : value, formula, numberFormat];
    }),
  }));
}

test("apply and then invert is nothing", () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 5 }), (actions) => {
      const plan: WritePlan = { title: "", guards: [], actions };
      const inverse = invertPlan(plan, images(WORKBOOK, plan));
      expect(visible(run(run(WORKBOOK, actions), inverse.actions))).toEqual(visible(WORKBOOK));
    }),
  );
});

test("an added sheet with all that stands on it goes away again", () => {
  const where = { row: 0, column: 0, rowCount: 1, columnCount: 2 };
  const plan: WritePlan = {
    title: "",
    guards: [],
    actions: [
      { kind: "add-sheet", sheet: "表2" },
      {
        kind: "set-contents",
        sheet: "表2",
        area: where,
        contents: [
          [
            { value: "决策", formula: null },
            { value: 1, formula: null },
          ],
        ],
      },
      { kind: "merge", sheet: "表2", area: where },
    ],
  };
  const inverse = invertPlan(plan, []);
  expect(inverse.actions).toEqual([{ kind: "remove-sheet", sheet: "表2" }]);
  expect(visible(run(run(WORKBOOK, plan.actions), inverse.actions))).toEqual(visible(WORKBOOK));
});

test("merges that were taken apart are put back", () => {
  const merged = run(WORKBOOK, [
    { kind: "merge", sheet: "表", area: { row: 6, column: 0, rowCount: 1, columnCount: 3 } },
  ]);
  const [sheet] = merged.sheets;
  const plan: WritePlan = {
    title: "",
    guards: [],
    actions: [
      {
        kind: "unmerge",
        sheet: "表",
        area: { row: 0, column: 0, rowCount: 9, columnCount: 9 },
        merges: sheet?.merges.map((merge) => merge.area) ?? [],
      },
    ],
  };
  const after = run(merged, plan.actions);
  expect(after.sheets[0]?.merges).toEqual([]);
  expect(visible(run(after, invertPlan(plan, []).actions))).toEqual(visible(merged));
});

test("joined and cut plans write the same", () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 5 }), fc.integer({ min: 250, max: 2000 }), (actions, bytes) => {
      const expected = visible(run(WORKBOOK, actions));
      expect(visible(run(WORKBOOK, coalesce(actions)))).toEqual(expected);
      expect(visible(run(WORKBOOK, chunk(actions, bytes).flat()))).toEqual(expected);
    }),
  );
});

test("neighbouring rows of one column become one action", () => {
  const one = (row: number): WriteAction => ({
    kind: "set-contents",
    sheet: "表",
    area: { row, column: 2, rowCount: 1, columnCount: 1 },
    contents: [[{ value: row, formula: null }]],
  });
  expect(coalesce([one(3), one(4), one(5), one(7)]).length).toBe(2);
});
