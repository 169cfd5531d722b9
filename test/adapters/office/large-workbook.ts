/** An indicator sheet of any length, with sentences of ordinary length, for counting round trips and bytes. */
import type { Cell, WorkbookSnapshot } from "../../../src/core/grid/index.js";

const HEADER = ["一级指标", "二级指标", "三级指标", "分值", "指标值", "实际完成值", "评分标准", "得分", "扣分原因"];
const STANDARD = "完成率达到100%得满分，每低1个百分点扣0.05分，扣完为止。";

export function indicatorWorkbook(indicators: number): WorkbookSnapshot {
  const rows = [
    HEADER.map((text) => constant(text)),
    ...Array.from({ length: indicators }, (_, index) => indicatorRow(index)),
    totalRow(indicators),
  ];
  return {
    name: "万条指标.xlsx",
    dateSystem: 1900,
    isReadOnly: false,
    isStructureProtected: false,
    sheets: [
      {
        name: "附件2",
        visibility: "visible",
        isProtected: false,
        rows,
        rowCount: rows.length,
        columnCount: HEADER.length,
        merges: [],
        hiddenRows: new Set(),
        hiddenColumns: new Set(),
      },
    ],
  };
}

const constant = (value: Cell["value"], numberFormat: string | null = null): Cell => ({
  value,
  formula: null,
  numberFormat,
});

function indicatorRow(index: number): Cell[] {
  const share = (index % 97) / 100;
  return [
    constant("产出"),
    constant("产出数量"),
    constant(`第${index + 1}项改造任务完成率（以竣工验收单为准）`),
    constant(2),
    constant("100%"),
    constant(share, "0.00%"),
    constant(STANDARD),
    constant(null),
    constant(null),
  ];
}

function totalRow(indicators: number): Cell[] {
  const sum = { value: indicators * 2, formula: `=SUM(D2:D${indicators + 1})`, numberFormat: null };
  return [constant("合计"), constant(null), constant(null), sum, ...Array<Cell>(5).fill(constant(null))];
}
