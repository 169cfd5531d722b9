/** 自评复核, one indicator a row: the score by 财预〔2020〕10号, the difference, and what a reviewer would find. */
import { assess } from "../../../src/app/assess.js";
import { formatDecimal, type Rational } from "../../../src/core/index.js";
import { buildSheet, buildWorkbook } from "../../support/build-sheet.js";
import { column, readTable } from "../../support/read-table.js";

const shown = (value: Rational | null | undefined): string => (value == null ? "–" : formatDecimal(value));

test.each(readTable(__dirname, "indicators.tsv"))("$name $target → $actual, $score: $why", (row) => {
  const [level2, name, full] = [column(row, "level2"), column(row, "name"), column(row, "full")];
  const cells = [level2, name, column(row, "target"), column(row, "actual"), full].join(" | ");
  const drawing = `
  项目支出绩效自评表
  一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
  产出指标 | ${cells} | ${column(row, "score")} | ${column(row, "remark")}
`;
  const { review } = assess(buildWorkbook(buildSheet("自评表", drawing)), { settings: null });
  const [indicator] = review.sheets[0]?.indicators ?? [];
  expect(shown(indicator?.ruleScore)).toBe(column(row, "ruleScore"));
  expect(shown(indicator?.difference)).toBe(column(row, "difference"));
  const findings = review.findings.map(({ code, severity }) => `${code.replace("self/", "")} ${severity}`);
  expect(findings.join("; ")).toBe(column(row, "findings"));
});
