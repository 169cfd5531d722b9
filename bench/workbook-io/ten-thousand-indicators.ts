/** A workbook of 10,000 indicators in the shape of a real indicator table: merged levels, standards that can be computed, borders. */
import { createWorkbook } from "../../src/adapters/xlsx/index.js";
import type { CellContent, WriteAction } from "../../src/core/plan/write-plan.js";

const SHEET = "附件2 指标体系";
const HEADERS = ["一级指标", "二级指标", "三级指标", "分值", "指标值", "实际完成值", "评分标准", "得分", "偏差原因"];
const LEVELS = ["决策", "过程", "产出", "效益"];
const INDICATORS_A_GROUP = 10;

export interface IndicatorPattern {
  readonly standard: string;
  readonly target: string;
  readonly actual: (index: number) => string;
}

/** Each with a target and an actual value that its rule can score. */
const STANDARDS: readonly IndicatorPattern[] = [
  { standard: "得分=完成率×分值。", target: "100%", actual: (index) => `${50 + (index % 50)}%` },
  { standard: "达到目标值得满分，否则不得分。", target: "≥90%", actual: (index) => `${80 + (index % 20)}%` },
  { standard: "按完成比例得分。", target: "120个", actual: (index) => `${60 + (index % 60)}个` },
  {
    standard: "达到100%得满分，每低1个百分点扣0.01分，扣完为止。",
    target: "100%",
    actual: (index) => `${90 + (index % 11)}%`,
  },
  { standard: "每发现一处不符合扣0.01分，扣完为止。", target: "0", actual: (index) => `${index % 3}处` },
];

/** Five standards in turn. */
export function fewStandards(index: number): IndicatorPattern {
  const pattern = STANDARDS[index % STANDARDS.length];
  if (pattern === undefined) throw new RangeError(`no pattern for ${index}`);
  return pattern;
}

export function tenThousandIndicators(patternOf = fewStandards, count = 10_000): Uint8Array {
  const workbook = createWorkbook("一万个指标.xlsx");
  const lines = [
    ...titleLines(),
    ...Array.from({ length: count }, (_, index) => indicatorLine(index, patternOf(index))),
  ];
  const all = { row: 0, column: 0, rowCount: lines.length, columnCount: HEADERS.length };
  const actions: WriteAction[] = [
    { kind: "add-sheet", sheet: SHEET },
    { kind: "set-contents", sheet: SHEET, area: all, contents: lines },
    {
      kind: "set-style",
      sheet: SHEET,
      area: { ...all, row: 1, rowCount: lines.length - 1 },
      style: { fontName: "宋体", fontSize: 10, hasBorders: true, wrapsText: true, vertical: "center" },
    },
    { kind: "merge", sheet: SHEET, area: { row: 0, column: 0, rowCount: 1, columnCount: HEADERS.length } },
    ...groups(count).map((area): WriteAction => ({ kind: "merge", sheet: SHEET, area })),
    { kind: "set-column-width", sheet: SHEET, column: 0, columnCount: HEADERS.length, width: 16 },
  ];
  workbook.apply(actions);
  return workbook.toBytes();
}

function titleLines(): CellContent[][] {
  const blanks = HEADERS.slice(1).map(() => constant(null));
  return [[constant("项目支出绩效评价指标体系"), ...blanks], HEADERS.map(constant)];
}

function indicatorLine(index: number, pattern: IndicatorPattern): CellContent[] {
  const group = Math.floor(index / INDICATORS_A_GROUP);
  const isFirst = index % INDICATORS_A_GROUP === 0;
  return [
    constant(isFirst ? (LEVELS[group % LEVELS.length] ?? null) : null),
    constant(isFirst ? `二级指标${group + 1}` : null),
    constant(`第${index + 1}项任务完成情况`),
    constant(0.01),
    constant(pattern.target),
    constant(pattern.actual(index)),
    constant(pattern.standard),
    constant(null),
    constant(null),
  ];
}

function groups(count: number) {
  return Array.from({ length: Math.ceil(count / INDICATORS_A_GROUP) }, (_, group) => group).flatMap((group) => {
    const row = 2 + group * INDICATORS_A_GROUP;
    const rowCount = Math.min(INDICATORS_A_GROUP, count - group * INDICATORS_A_GROUP);
    return [0, 1].map((column) => ({ row, column, rowCount, columnCount: 1 }));
  });
}

function constant(value: string | number | null): CellContent {
  return { value, formula: null };
}
