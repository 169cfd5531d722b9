/** A plan with every kind of action, on the workbook of the contract: scores, notes and two sheets of ours. */
import type { CellContent, WriteAction, WritePlan } from "../../../src/core/plan/write-plan.js";

const area = (row: number, column: number, rowCount = 1, columnCount = 1) => ({ row, column, rowCount, columnCount });
const text = (value: string): CellContent => ({ value, formula: null });
const number = (value: number): CellContent => ({ value, formula: null });
const formula = (text_: string): CellContent => ({ value: null, formula: text_ });

const SHEET = "附件 2";

function summarySheet(sheet: string): WriteAction[] {
  return [
    { kind: "add-sheet", sheet },
    {
      kind: "set-contents",
      sheet,
      area: area(0, 0, 4, 3),
      contents: [
        [text("一级指标"), text("分值"), text("得分率")],
        [text("决策"), number(20), formula("=B2/20")],
        [text("产出"), number(30), formula("=B3/30")],
        [text("合计"), formula("=SUM(B2:B3)"), text("85%")],
      ],
    },
    { kind: "set-number-format", sheet, area: area(1, 2, 2, 1), format: "0.00%" },
    {
      kind: "set-style",
      sheet,
      area: area(0, 0, 4, 3),
      style: {
        fontName: "宋体",
        fontSize: 10.5,
        isBold: true,
        fontColor: "#000000",
        fillColor: "#F2F2F2",
        horizontal: "center",
        vertical: "center",
        wrapsText: true,
        hasBorders: true,
      },
    },
    { kind: "merge", sheet, area: area(5, 0, 1, 3) },
    { kind: "set-choices", sheet, area: area(1, 0, 2, 1), choices: ["决策", "过程", "产出", "效益"] },
    { kind: "set-column-width", sheet, column: 0, columnCount: 3, width: 16 },
    { kind: "set-row-height", sheet, row: 0, rowCount: 1, height: 28 },
    { kind: "set-page-layout", sheet, orientation: "landscape", repeatedRows: { first: 0, last: 0 } },
    {
      kind: "add-chart",
      sheet,
      title: "得分率",
      categories: area(1, 0, 2, 1),
      values: area(1, 2, 2, 1),
      place: area(8, 0, 12, 3),
      valueFormat: "0%",
    },
  ];
}

export const scoringPlan: WritePlan = {
  title: "写入得分",
  guards: [
    { sheet: SHEET, area: area(1, 1, 2, 1), expected: [[number(3)], [number(4)]] },
    { sheet: SHEET, area: area(1, 2, 2, 1), expected: [[number(2.5)], [{ value: null, formula: null }]] },
  ],
  actions: [
    {
      kind: "set-contents",
      sheet: SHEET,
      area: area(1, 2, 2, 1),
      contents: [[formula("=ROUND(B2*0.9,2)")], [number(4)]],
    },
    { kind: "set-contents", sheet: SHEET, area: area(1, 4, 2, 1), contents: [[text("-未达标")], [text("100%")]] },
    { kind: "set-number-format", sheet: SHEET, area: area(1, 2, 2, 1), format: "0.00" },
    { kind: "set-choices", sheet: SHEET, area: area(1, 5, 2, 1), choices: ["健全", "基本健全", "不健全"] },
    { kind: "set-choices", sheet: SHEET, area: area(2, 6), choices: ["是", "否"] },
    ...summarySheet("表2"),
    ...summarySheet("评分依据"),
    { kind: "merge", sheet: "空表", area: area(0, 0, 1, 2) },
  ],
};
