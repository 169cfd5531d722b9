/** Tells a 表2 or 表3 that exists already from the indicator table it sums up, in both orientations. */
import type { SheetGrid } from "./cells/sheet-grid.js";
import type { Table } from "./headers/find-tables.js";
import type { IndicatorMeaning } from "./headers/header-meaning.js";
import { isTotalLabel } from "./headers/row-labels.js";
import { readIndicatorHeader } from "./headers/vocabularies.js";
import { columnMeaning } from "./indicators/column-meaning.js";
import { bareWeightColumns } from "./indicators/bare-weights.js";
import { parseLevelLabel } from "./indicators/parse-level-label.js";

/** 决策 过程 产出 效益, and the first levels of older frameworks. */
const FIRST_LEVEL =
  /^(?:项目)?(?:决策|过程|产出|效益|投入|效果|绩效|管理|结果|成本|满意度|预算执行|项目效果|项目产出|预算绩效)(?:类)?(?:指标)?$/u;
/** The states of 表3. */
const COMPLETION = /^(?:已|基本|部分|未|未能|全部)?(?:完成|实现|达成|达标)$/u;

export function isSummaryTable(grid: SheetGrid, table: Table): boolean {
  const meanings = new Map(table.header.columns.map((column) => [columnMeaning(column).meaning, column.column]));
  const has = (...wanted: readonly IndicatorMeaning[]): boolean => wanted.some((meaning) => meanings.has(meaning));
  if (has("standard", "method", "description", "judgement")) return false;
  const hasValues = has("target", "value", "actual");
  // 表2: 得分率 stands only in summaries.
  if (has("scoreRate") && !hasValues) return true;
  const hasScores = has("score", "selfScore", "reviewedScore", "meanScore", "expertScore", "points");
  const namesOneLevel = !has("level2", "level3") && countOf(table, "level") < 2;
  if (hasScores && !hasValues && !has("deviation") && namesOneLevel && namesOnlyFirstLevels(grid, table)) return true;
  if (hasScores && !hasValues && !has("fullScore", "expertScore")) return !hasWeightsInLabels(grid, table);
  // 表3: what was reached and why, without points.
  return !hasScores && !has("fullScore") && has("actual") && hasCompletionStates(grid, table, meanings.get("actual"));
}

function countOf(table: Table, meaning: IndicatorMeaning): number {
  return table.header.columns.filter((column) => columnMeaning(column).meaning === meaning).length;
}

function hasWeightsInLabels(grid: SheetGrid, table: Table): boolean {
  const columns = table.header.columns.map(({ column }) => column);
  if (bareWeightColumns(grid, table.bodyRows, columns).size > 0) return true;
  return table.bodyRows.some((row) =>
    grid.cellsOf(row).some((cell) => cell.text.length < 40 && parseLevelLabel(cell.text).fullScore !== null),
  );
}

function hasCompletionStates(grid: SheetGrid, table: Table, column: number | undefined): boolean {
  if (column === undefined) return false;
  const labels = table.bodyRows.map((row) => grid.own(row, column)?.label ?? "").filter((label) => label !== "");
  return labels.length > 0 && labels.filter((label) => COMPLETION.test(label)).length * 2 > labels.length;
}

function namesOnlyFirstLevels(grid: SheetGrid, table: Table): boolean {
  const names = table.bodyRows
    .map((row) => grid.cellsOf(row)[0]?.label ?? "")
    .filter((label) => !isTotalLabel(label) && label !== "");
  return names.length > 0 && names.every((name) => FIRST_LEVEL.test(name.replace(/^[一二三四五六][、.]/u, "")));
}

/** 表2 or 表3 lying on its side: what stands in the header of the upright table begins the rows. */
export function isTransposedSummary(grid: SheetGrid): boolean {
  const rows = grid.rows.slice(0, 40);
  return isTransposedScoreTable(grid, rows) || isTransposedCompletionTable(grid, rows);
}

/** 表2: first levels as columns; 分值, 得分, 得分率 as rows. */
function isTransposedScoreTable(grid: SheetGrid, rows: readonly number[]): boolean {
  const leading = rows.map((row) => grid.cellsOf(row)[0]?.label ?? "");
  const isFigure = (label: string): boolean => /^(?:指标)?(?:分值|权重|满分)|^(?:评价|指标)?得分(?:率)?/u.test(label);
  if (leading.filter(isFigure).length < 2) return false;
  return rows.some((row) => grid.cellsOf(row).filter((cell) => FIRST_LEVEL.test(cell.label)).length >= 3);
}

/** 表3: indicators as columns; 目标值 and 完成情况 as rows, with the states 完成, 部分完成, 未完成. */
function isTransposedCompletionTable(grid: SheetGrid, rows: readonly number[]): boolean {
  const labelsOf = (row: number): string[] => grid.cellsOf(row).map((cell) => cell.label);
  const meanings = rows.map((row) => readIndicatorHeader(labelsOf(row)[0] ?? ""));
  const hasNames = meanings.some((meaning) => meaning !== null && /^level/.test(meaning));
  if (!hasNames || !meanings.some((meaning) => meaning === "target" || meaning === "value")) return false;
  return rows.some((row) => {
    const states = labelsOf(row).slice(1);
    return states.length >= 2 && states.filter((label) => COMPLETION.test(label)).length * 2 > states.length;
  });
}
