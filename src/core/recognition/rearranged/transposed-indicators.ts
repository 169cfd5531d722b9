/**
 * Indicators across: 三级指标, 指标值, 实际完成值, 分值, 得分 begin the rows, and each further column is one indicator. Laid upright only where every row begins with
 * the word of a header, no word twice, and every column has a name.
 */
import type { SheetGrid } from "../cells/sheet-grid.js";
import type { IndicatorMeaning } from "../headers/header-meaning.js";
import { readIndicatorHeader } from "../headers/vocabularies.js";
import { rearranged, type PlacedCell, type RearrangedSheet } from "./rearranged-sheet.js";

const FIGURES: readonly IndicatorMeaning[] = [
  "fullScore",
  "target",
  "value",
  "actual",
  "score",
  "selfScore",
  "standard",
];
const NAMES: readonly IndicatorMeaning[] = ["level3", "level", "level2"];
const FEWEST_INDICATORS = 2;
/** An indicator has no more fields than an upright table has columns. */
const MOST_FIELDS = 40;

/** @returns null where the sheet holds no such table */
export function transposedIndicators(grid: SheetGrid): RearrangedSheet | null {
  const start = grid.rows.findIndex((row) => grid.cellsOf(row).length > FEWEST_INDICATORS);
  if (start < 0) return null;
  const titles = grid.rows.slice(0, start);
  const behind = grid.rows.slice(start);
  // Notes and signatures below have a row each, and no columns; 得分 may be blank in all of them.
  const end = behind.findIndex((row) => {
    const [only, ...others] = grid.cellsOf(row);
    return others.length === 0 && readIndicatorHeader(only?.label ?? "") === null;
  });
  const rows = end < 0 ? behind : behind.slice(0, end);
  if (rows.length > MOST_FIELDS) return null;
  const first = grid.cellsOf(rows[0] ?? 0)[0]?.column ?? 0;
  const labels = rows.map((row) => grid.own(row, first)?.label ?? "");
  const meanings = labels.map(readIndicatorHeader);
  const nameRow = NAMES.map((name) => rows[meanings.indexOf(name)]).find((row) => row !== undefined);
  const figures = new Set(meanings.filter((meaning) => meaning !== null && FIGURES.includes(meaning)));
  if (nameRow === undefined || figures.size < 2 || meanings.includes(null)) return null;
  if (new Set(labels).size < labels.length || meanings.includes("objective")) return null;
  const columns = columnsBehind(grid, rows, first);
  const names = columns.map((column) => grid.own(nameRow, column));
  if (columns.length < FEWEST_INDICATORS || names.some((name) => name === null || name.isNumber)) return null;
  return rearranged(grid, [
    ...titles.map((row) => [placed(row, grid.cellsOf(row)[0]?.column ?? first)]),
    ...[first, ...columns].map((column) => rows.map((row) => shownPlace(grid, row, column))),
  ]);
}

function columnsBehind(grid: SheetGrid, rows: readonly number[], first: number): number[] {
  const columns = rows
    .flatMap((row) => grid.cellsOf(row).map(({ column }) => column))
    .filter((column) => column > first);
  return [...new Set(columns)].sort((one, other) => one - other);
}

/** 产出指标 merged over two indicators names both. */
function shownPlace(grid: SheetGrid, row: number, column: number): PlacedCell {
  const shown = grid.own(row, column) ?? grid.shown(row, column);
  return shown === null ? placed(row, column) : placed(shown.row, shown.column);
}

function placed(row: number, column: number): PlacedCell {
  return { row, column };
}
