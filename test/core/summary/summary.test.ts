/** The report's tables: live formulas, printed percentages, merges, states. */
import { formatDecimal, fromExcelNumber, rational } from "../../../src/core/decimal/index.js";
import { rectangleToA1, type CellValue } from "../../../src/core/grid/index.js";
import { completionNote } from "../../../src/core/explanation/index.js";
import { DEFAULT_POLICY } from "../../../src/core/policy/index.js";
import {
  percentFormat,
  summarizeCompletion,
  summarizeFindings,
  summarizeFunds,
  summarizeScores,
  type SummaryTable,
} from "../../../src/core/summary/index.js";
import { recognizeWorkbook } from "../../../src/core/recognition/index.js";
import { assessDrawing, BRIDGES } from "../../support/assess-drawing.js";
import { buildSheet, buildWorkbook } from "../../support/build-sheet.js";
import { planDrawing } from "../../support/plan-drawing.js";

function shown(table: SummaryTable | null): (string | null)[][] {
  return (table?.rows ?? []).map((row) =>
    row.map(({ value }) => (typeof value === "number" ? formatDecimal(fromExcelNumber(value)) : textOf(value))),
  );
}

function textOf(value: CellValue): string | null {
  return typeof value === "string" ? value : null;
}

function formulas(table: SummaryTable): (string | null)[][] {
  return table.rows.map((row) => row.map(({ formula }) => formula));
}

function scoreTable(drawing: string): SummaryTable {
  const assessed = assessDrawing(drawing);
  return summarizeScores(assessed.sheet, {
    writes: "formulas",
    scoreCells: planDrawing(assessed).scoreCells,
    gradeScale: DEFAULT_POLICY.gradeScale,
  });
}

describe("表2", () => {
  test("has a row a first level, the total and the grade beneath", () => {
    expect(shown(scoreTable(BRIDGES)).slice(1)).toEqual([
      ["一级指标", "指标分值", "评价得分", "得分率"],
      ["决策", "20", "20", "1"],
      ["产出", "50", "18", "0.36"],
      ["效益", "30", "11.17", "0.3723"],
      ["合  计", "100", "49.17", "0.4917"],
      ["评价等级", "差", null, null],
    ]);
  });

  test("is live over the score cells, and unknown while one of them is empty", () => {
    const [, , decision, output, , total, grade] = formulas(scoreTable(BRIDGES));
    expect(decision?.[2]).toBe(`=IF(COUNT('附件2'!H3)<1,"—",ROUND(SUM('附件2'!H3),6))`);
    expect(output?.slice(2)).toEqual([
      `=IF(COUNT('附件2'!H5:H6)<2,"—",ROUND(SUM('附件2'!H5:H6),6))`,
      `=IF(ISNUMBER(C4),ROUND(C4/B4,4),"—")`,
    ]);
    expect(total?.[2]).toBe(`=IF(COUNT(C3:C5)<3,"—",ROUND(SUM(C3:C5),6))`);
    expect(grade?.[1]).toBe(`=IF(ISNUMBER(C6),IF(C6>=90,"优",IF(C6>=80,"良",IF(C6>=60,"中","差"))),"—")`);
  });

  test("gives no grade while a score is open, and says what is known", () => {
    const rows = shown(scoreTable(BRIDGES.replace("83/223", "")));
    expect(rows.slice(4)).toEqual([
      ["效益", "30", "—", "—"],
      ["合  计", "100", "—", "—"],
      ["评价等级", "—", null, null],
      ["已评38分（满分70分），1项待定，暂不评定等级。", null, null, null],
    ]);
  });
});

test.each([
  [85n, 100n, "0%", "85%"],
  [27n, 35n, "0.00%", "77.14%"],
  [674n, 1000n, "0.0%", "67.4%"],
  [1n, 1n, "0%", "100%"],
  [0n, 1n, "0%", "0%"],
])("a rate of %s/%s is printed with %s as %s", (above, below, format) => {
  expect(percentFormat(rational(above, below))).toBe(format);
});

describe("表3", () => {
  const assessed = assessDrawing(BRIDGES);
  const table = summarizeCompletion(assessed.sheet, { noteOf: (one) => completionNote(one, assessed.snapshot) });

  test("lists what was to be achieved, with its state and its arithmetic", () => {
    expect(shown(table).slice(3)).toEqual([
      ["产出", "产出数量", "改造完成率", "100%", "未完成", "改造完成率=40/160×100%=25%，未达到指标值100%。"],
      [null, "产出质量", "验收合格率", "100%", "未完成", "验收合格率为96%，未达到指标值100%。"],
      ["效益", "满意度", "群众满意度", "≥80%", "未完成", "群众满意度=83/223×100%=37.22%，未达到指标值≥80%。"],
    ]);
  });

  test("has a header of two rows and merges the levels", () => {
    expect(shown(table).slice(1, 3)).toEqual([
      ["绩效指标名称", null, null, "指标值", "指标实现情况", "完成情况说明"],
      ["一级指标", "二级指标", "三级指标", null, null, null],
    ]);
    expect(table?.merges.map(rectangleToA1)).toEqual(["A1:F1", "A2:C2", "D2:D3", "E2:E3", "F2:F3", "A4:A5"]);
  });
});

describe("表1", () => {
  const snapshot = buildWorkbook(
    buildSheet(
      "资金",
      `项目资金到位及使用情况表 | < | < | < | < | < | <
       序号 | 资金类型 | 应到位金额（万元） | 实际到位资金（万元） | 拨付资金（万元） | 实际支付资金（万元） | 资金支出率
       1 | 中央补助资金 | 1000 | 800 | 900 | 450 | 50%
       2 | 省级补助资金 | 200 | 200 | ^ | ^ | ^
       3 | 地方配套资金 | 300 | 300 | 300 | 100 | 33.33%
       合计 | < | 1500 | 1300 | 1200 | 550 | 45.83%`,
    ),
  );
  const [funds] = recognizeWorkbook(snapshot).sheets;
  const table =
    funds?.role === "funds"
      ? summarizeFunds(funds, snapshot, {
          writes: "formulas",
          denominators: DEFAULT_POLICY.expenditureRateDenominators,
        })
      : null;

  test("keeps amounts merged that belong to two fund types, and divides by what was handed on", () => {
    expect(shown(table).slice(2)).toEqual([
      ["1", "中央补助资金", "1000", "800", "900", "450", "0.5"],
      ["2", "省级补助资金", "200", "200", null, null, null],
      ["3", "地方配套资金", "300", "300", "300", "100", "0.3333"],
      ["合计", null, "1500", "1300", "1200", "550", "0.4583"],
    ]);
    expect(table?.merges.map(rectangleToA1).sort()).toEqual(["A1:G1", "A6:B6", "E3:E4", "F3:F4", "G3:G4"]);
  });

  test("takes the words of the workbook's own headers", () => {
    expect(shown(table)[1]?.slice(2, 4)).toEqual(["应到位金额（万元）", "实际到位资金（万元）"]);
  });
});

test("表1 counts a line that holds the lines below it once", () => {
  const snapshot = buildWorkbook(
    buildSheet(
      "资金",
      `资金情况（单位：万元）
       资金来源 | 预算安排 | 实际支付
       一、财政资金 | 900 | 800
       1.中央 | 500 | 480
       2.省级 | 400 | 320
       二、自筹资金 | 100 | 60
       总计 | 1000 | 860`,
    ),
  );
  const [funds] = recognizeWorkbook(snapshot).sheets;
  if (funds?.role !== "funds") throw new Error("No fund table");
  const denominators = DEFAULT_POLICY.expenditureRateDenominators;
  const table = summarizeFunds(funds, snapshot, { writes: "formulas", denominators });
  // 900 + 100 and 800 + 60; 860 ÷ 1000.
  expect(shown(table).at(-1)).toEqual(["合计", null, "1000", "860", "0.86"]);
  expect(table?.rows.at(-1)?.[2]?.formula).toBe("=ROUND(SUM(C3,C6),2)");
});

test("检查结果 without findings says so", () => {
  expect(shown(summarizeFindings([])).at(-1)?.[0]).toBe("没有发现问题。");
});
