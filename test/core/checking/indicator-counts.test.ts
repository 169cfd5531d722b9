/** How many indicators a sentence announces, against the workbook's one indicator table: 2 of the first level, 3 of the second, 4 of the third. */
import { assess } from "../../../src/app/assess.js";
import { buildSheet, buildWorkbook } from "../../support/build-sheet.js";

const TABLE = `
  一级指标 | 二级指标 | 三级指标 | 分值 | 评分标准 | 得分
  过程 | 资金管理 | 预算执行率 | 20 | 得分=预算执行率×分值。 | 20
  ^ | ^ | 资金到位率 | 20 | 得分=资金到位率×分值。 | 20
  产出 | 数量 | 完成率 | 30 | 得分=完成率×分值。 | 30
  ^ | 质量 | 合格率 | 30 | 得分=合格率×分值。 | 30
`;

function said(text: string, tables = 1): string[] {
  const sheets = Array.from({ length: tables }, (_, index) => buildSheet(`评分表${String(index + 1)}`, TABLE));
  return assess(buildWorkbook(...sheets, buildSheet("说明", text)), { settings: null })
    .findings.filter(({ code }) => code === "count/indicators-differ")
    .map(({ data }) => `${data["stated"] ?? ""}: ${data["counted"] ?? ""}`);
}

test.each([
  ["评价指标体系由2个一级指标、3个二级指标、4个三级指标构成。", []],
  ["评价指标体系由2个一级指标、4个二级指标、5个三级指标构成。", ["4个二级指标: 3", "5个三级指标: 4"]],
  ["评价指标体系设一级指标2个，二级指标３个，三级指标共6项。", ["三级指标共6项: 4"]],
  // Another table: the unit's own form.
  ["自评表的指标体系有3个一级指标、12个三级指标。", []],
  ["评价指标体系共设置三级指标，其中产出类3个三级指标。", []],
  ["共12条绩效指标。", []],
])("%s", (text, expected) => {
  expect(said(text)).toEqual(expected);
});

test("with two tables it is not certain which one is meant", () => {
  expect(said("评价指标体系由9个三级指标构成。", 2)).toEqual([]);
});
