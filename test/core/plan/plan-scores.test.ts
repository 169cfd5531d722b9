/** What is written into an indicator sheet, and what is left alone because it is a person's. */
import { BLANK_CELL, rectangleToA1, toA1, type Cell } from "../../../src/core/grid/index.js";
import { previewPlan } from "../../../src/core/plan/index.js";
import { assessDrawing, BRIDGES } from "../../support/assess-drawing.js";
import { planDrawing } from "../../support/plan-drawing.js";

const preview = (drawing: string, writes: "formulas" | "values" = "values") => {
  const assessed = assessDrawing(drawing);
  const planned = planDrawing(assessed, { writes });
  return {
    kept: planned.kept.map(({ cell, reason }) => [toA1(cell), reason]),
    changes: previewPlan(planned.plan, assessed.snapshot).map(({ cell, after }) => [toA1(cell), after.value]),
    planned,
  };
};

test("blank score cells get the score, and a note where points were lost", () => {
  expect(preview(BRIDGES).changes).toEqual([
    ["H5", 10],
    ["H6", 8],
    ["H8", 11.17],
    ["I5", "改造完成率=40/160×100%=25%，未达到指标值100%，扣30分"],
    ["I6", "验收合格率为96%，未达到指标值100%，扣2分"],
    ["I8", "群众满意度=83/223×100%=37.22%，未达到指标值≥80%，扣18.83分"],
    // Subtotals are a person's SUM formulas: their text stays, their results are those after the write.
    ["H7", 18],
    ["H9", 11.17],
    ["H10", 49.17],
  ]);
});

test("a person's subtotal keeps its formula", () => {
  const { planned } = preview(BRIDGES);
  const totals = planned.plan.actions.flatMap((action) =>
    action.kind === "set-contents" && action.purpose === "total" ? action.contents.flat() : [],
  );
  expect(totals.map(({ formula }) => formula)).toEqual(["=SUM(H5:H6)", "=SUM(H8:H8)", "=SUM(H4,H7,H9)"]);
});

test("scores are live formulas where one is exact, values elsewhere", () => {
  const { planned } = preview(BRIDGES, "formulas");
  const formulas = planned.plan.actions.flatMap((action) =>
    action.kind === "set-contents" && action.purpose === "score"
      ? action.contents.flat().map(({ formula }) => formula)
      : [],
  );
  expect(formulas).toEqual([
    '=IF(F5="","",ROUND(IF(F5>=1,D5,MAX(0,MIN(D5,F5*D5))),2))',
    '=IF(F6="","",ROUND(IF(F6>=1,D6,MAX(0,MIN(D6,D6-0.5*MAX(0,1-F6)/0.01))),2))',
    null,
  ]);
});

test("the evaluator's own score is kept and listed", () => {
  expect(preview(BRIDGES).kept).toContainEqual(["H3", "score/by-evaluator"]);
});

test("a differing score and a person's words are kept, with what would stand there instead", () => {
  const typed = BRIDGES.replace("扣完为止。 | |", "扣完为止。 | 9 | 抽检1处不合格");
  const { kept, changes, planned } = preview(typed);
  expect(kept).toContainEqual(["H6", "score/adjusted"]);
  expect(changes.map(([cell]) => cell)).not.toContain("H6");
  expect(changes.map(([cell]) => cell)).not.toContain("I6");
  expect(planned.kept.find(({ reason }) => reason === "score/adjusted")?.proposed).toBeNull();
});

test("blank subtotals and totals are filled with sums of the score cells", () => {
  const blank = BRIDGES.replace("=SUM(H5:H6):0", "").replace("=SUM(H4,H7,H9):20", "");
  const { planned } = preview(blank, "formulas");
  const totals = planned.plan.actions.flatMap((action) =>
    action.kind === "set-contents" && action.purpose === "total"
      ? action.contents.map(([content], down) => [`H${action.area.row + down + 1}`, content?.formula, content?.value])
      : [],
  );
  expect(totals).toContainEqual(["H7", "=ROUND(SUM(H5:H6),6)", 18]);
  expect(totals).toContainEqual(["H10", "=ROUND(SUM(H3,H5:H6,H8),6)", 49.17]);
});

test("a protected sheet is left alone altogether", () => {
  const assessed = assessDrawing(BRIDGES);
  const snapshot = {
    ...assessed.snapshot,
    sheets: assessed.snapshot.sheets.map((sheet) => ({ ...sheet, isProtected: true })),
  };
  const planned = planDrawing({ ...assessed, snapshot });
  expect(planned.plan.actions).toEqual([]);
  expect(planned.kept.some(({ reason }) => reason === "sheet/protected")).toBe(true);
});

test("inputs are guarded with their results, written cells with their contents", () => {
  const { planned } = preview(BRIDGES);
  const inputs = planned.plan.guards.filter(({ comparesResults }) => comparesResults === true);
  expect(inputs.map(({ area }) => rectangleToA1(area))).toEqual(["D3:D8", "E3:E8", "F3:F8", "G3:G8"]);
});

test("a score cell formatted as Text becomes General before its score; a note cell stays Text", () => {
  const assessed = assessDrawing(BRIDGES);
  const [first] = assessed.snapshot.sheets;
  if (first === undefined) throw new Error("the drawing has a sheet");
  const asText = (row: readonly (Cell | undefined)[] | undefined) =>
    Array.from({ length: 9 }, (_, column) =>
      column < 7 ? row?.[column] : { ...(row?.[column] ?? BLANK_CELL), numberFormat: "@" },
    );
  const rows = first.rows.map((row, index) => (index === 4 || index === 5 ? asText(row) : row));
  const snapshot = { ...assessed.snapshot, sheets: [{ ...first, rows }] };
  const planned = planDrawing({ ...assessed, snapshot }, { writes: "values" });
  const [action, next] = planned.plan.actions;
  expect(action).toEqual({
    kind: "set-number-format",
    sheet: first.name,
    area: { row: 4, column: 7, rowCount: 2, columnCount: 1 },
    format: null,
  });
  expect(next).toMatchObject({ kind: "set-contents", purpose: "score" });
});

describe("总分 of a self-evaluation form", () => {
  const FORM = `
项目支出绩效自评表
项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
^ | 年度资金总额 | 860 | 800 | 760 | 10 | 95% | 9.5
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
产出指标 | 数量指标 | 养护里程 | 120公里 | 120公里 | 50 | 50 |
效益指标 | 社会效益 | 好路率 | ≥85% | 87% | 40 | 40 |
总分 | | | | | 100 | | `;

  test("holds the points of 预算执行率 in the fund block", () => {
    // 9.5 + 50 + 40
    expect(preview(FORM).changes).toContainEqual(["G7", 99.5]);
    const totals = preview(FORM, "formulas").planned.plan.actions.flatMap((action) =>
      action.kind === "set-contents" && action.purpose === "total" ? action.contents.flat() : [],
    );
    expect(totals.map(({ formula }) => formula)).toEqual(["=ROUND(SUM(H3,G5:G6),6)"]);
  });

  test("stays open where the unit has not said them", () => {
    expect(preview(FORM.replace("95% | 9.5", "95% | ")).changes.map(([cell]) => cell)).not.toContain("G7");
  });

  test("is the indicators' alone where its points are theirs", () => {
    expect(preview(FORM.replace("| 100 | |", "| 90 | |")).changes).toContainEqual(["G7", 90]);
  });
});
