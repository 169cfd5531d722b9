/** One self-evaluation workbook of the usual size – a fund block and a dozen indicators – with its own figures. */
import { createWorkbook } from "../../src/adapters/xlsx/index.js";
import type { CellContent, WriteAction } from "../../src/core/plan/write-plan.js";

const SHEET = "自评表";
const WIDTH = 8;
const INDICATORS = 12;

export function selfEvaluationBook(seed: number): Uint8Array {
  const rows = rowsOf(seed);
  const workbook = createWorkbook(`自评表${String(seed)}.xlsx`);
  const actions: WriteAction[] = [
    { kind: "add-sheet", sheet: SHEET },
    {
      kind: "set-contents",
      sheet: SHEET,
      area: { row: 0, column: 0, rowCount: rows.length, columnCount: WIDTH },
      contents: rows.map((cells) => Array.from({ length: WIDTH }, (_, column) => contentOf(cells[column] ?? null))),
    },
    { kind: "merge", sheet: SHEET, area: { row: 0, column: 0, rowCount: 1, columnCount: WIDTH } },
    {
      kind: "set-style",
      sheet: SHEET,
      area: { row: 5, column: 0, rowCount: INDICATORS + 2, columnCount: WIDTH },
      style: { hasBorders: true, wrapsText: true, fontSize: 10 },
    },
  ];
  workbook.apply(actions);
  return workbook.toBytes();
}

type Value = string | number | null;

function rowsOf(seed: number): Value[][] {
  const budget = 100 + (seed % 900);
  const paid = budget - (seed % 40);
  return [
    ["项目支出绩效自评表"],
    ["项目名称", `第${String(seed)}号公共服务项目`],
    ["项目资金（万元）", null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    ["年度资金总额", null, budget, budget, paid, 10, `${((paid / budget) * 100).toFixed(2)}%`, 10],
    ["其中：当年财政拨款", null, budget, budget, paid, "—", "—", "—"],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
    ...Array.from({ length: INDICATORS }, (_, index) => indicatorRow(seed, index)),
    ["总分", null, null, null, null, 100, 100, null],
  ];
}

function indicatorRow(seed: number, index: number): Value[] {
  const target = 20 + ((seed * 7 + index * 13) % 400);
  const actual = target - ((seed + index) % 5);
  const [level1, level2] =
    index < 6
      ? ["产出指标", "数量指标"]
      : index < 11
        ? ["效益指标", "社会效益指标"]
        : ["满意度指标", "服务对象满意度指标"];
  const name = index === 11 ? "服务对象满意度" : `第${String(index + 1)}类服务完成数量`;
  if (index === 11) return [level1, level2, name, "≥90%", "92%", 10, 10, null];
  const points = index < 6 ? 10 : 4;
  return [
    level1,
    level2,
    name,
    `${String(target)}件`,
    `${String(actual)}件`,
    points,
    points,
    actual < target ? "受季节影响，下年提前安排。" : null,
  ];
}

function contentOf(value: Value): CellContent {
  return { value, formula: null };
}
