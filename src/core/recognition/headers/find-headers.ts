/** Finds every header of a sheet, wherever it stands, with up to three rows: group labels above, sub-headers below. */
import { hasFigure, type GridCell } from "../cells/grid-cell.js";
import type { SheetGrid } from "../cells/sheet-grid.js";
import { headerKind } from "./classify-row.js";
import { headerColumns, type HeaderBlock, type TableKind } from "./header-block.js";
import type { IndicatorMeaning } from "./header-meaning.js";
import { isPeriodLabel } from "./period.js";
import { readFundHeader, readIndicatorHeader, readSiteHeader, readSurveyHeader } from "./vocabularies.js";

const MOST_HEADER_ROWS = 3;
const LONGEST_SUB_HEADER = 16;
const LONGEST_GROUP = 24;

export function findHeaders(grid: SheetGrid): HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  let lastUsed = -1;
  let skipTo = -1;
  for (const row of grid.wordRows) {
    if (row < skipTo) continue;
    const kind = headerKind(grid.cellsOf(row)) ?? (isHeaderOfUnits(grid, row) ? "indicators" : null);
    if (kind === null) continue;
    const rows = extended(grid, row, kind, lastUsed);
    blocks.push({ kind, rows, columns: headerColumns(grid, rows) });
    lastUsed = rows[rows.length - 1] ?? row;
    skipTo = lastUsed + 1;
  }
  return blocks;
}

/** 指标 | 分值 | 甲县 | 乙县 over 自评分 | 复核分: no vocabulary knows the counties, but what stands under them is known. */
function isHeaderOfUnits(grid: SheetGrid, row: number): boolean {
  const cells = grid.cellsOf(row);
  if (cells.length < 4 || cells.some(hasFigure)) return false;
  const meanings = cells.map(({ label }) => readIndicatorHeader(label));
  const units = cells.filter((cell, index) => meanings[index] === null && isWide(grid, cell));
  if (units.length < 2 || units.length + 2 > cells.length || !meanings.includes("fullScore")) return false;
  if (!meanings.some((meaning) => meaning?.startsWith("level") === true)) return false;
  const below = grid.rowAfter(row);
  const under = below === null ? [] : grid.cellsOf(below).filter((cell) => isMergedGroup(grid, cell, [row]));
  return under.length >= units.length && under.every(({ label }) => SCORE_WORDS.has(readIndicatorHeader(label)));
}

const SCORE_WORDS: ReadonlySet<IndicatorMeaning | null> = new Set(["score", "selfScore", "reviewedScore", "points"]);

function extended(grid: SheetGrid, row: number, kind: TableKind, lastUsed: number): number[] {
  const rows = [row];
  if (kind === "responses") return rows;
  for (let above = grid.rowBefore(row); above !== null && above > lastUsed && rows.length < MOST_HEADER_ROWS;) {
    if (!isGroupRow(grid, above, rows, kind)) break;
    rows.unshift(above);
    above = grid.rowBefore(above);
  }
  for (let below = grid.rowAfter(row); below !== null && rows.length < MOST_HEADER_ROWS;) {
    if (!isSubHeaderRow(grid, below, rows, kind)) break;
    rows.push(below);
    below = grid.rowAfter(below);
  }
  return rows;
}

/** Whether the row above holds the titles of groups of columns: known words, at least one of them over several columns. */
function isGroupRow(grid: SheetGrid, row: number, below: readonly number[], kind: TableKind): boolean {
  const cells = grid.cellsOf(row);
  if (cells.length < 2 || cells.some((cell) => hasFigure(cell) || cell.label.length > LONGEST_GROUP)) return false;
  const known = cells.filter((cell) => isKnown(cell.label, kind));
  const isOfGroups = known.some((cell) => isGroupName(cell.label, kind));
  const understood = isOfGroups ? cells.filter((cell) => known.includes(cell) || isWide(grid, cell)) : known;
  if (understood.length * 5 < cells.length * 3) return false;
  if (kind === "indicators" && cells.some((cell) => readIndicatorHeader(cell.label) === "objective")) return false;
  const first = below[0] ?? row;
  return grid.cellsOf(first).some((cell) => grid.own(row, cell.column) === null);
}

/** 绩效评价指标体系 beside 评价结果: the name of a group vouches for wide labels beside it that no vocabulary knows. */
function isGroupName(label: string, kind: TableKind): boolean {
  return kind === "indicators" && readIndicatorHeader(label) === "group";
}

function isWide(grid: SheetGrid, cell: GridCell): boolean {
  return grid.widthOf(cell.row, cell.column) > 1;
}

/** Whether the row below splits a group: its cells stand under a group's title, and nothing in it is a figure. */
function isSubHeaderRow(grid: SheetGrid, row: number, above: readonly number[], kind: TableKind): boolean {
  const cells = grid.cellsOf(row);
  if (cells.some((cell) => hasFigure(cell) || cell.label.length > LONGEST_SUB_HEADER)) return false;
  const underGroup = cells.filter((cell) => isUnderGroup(grid, cell, above));
  if (underGroup.length === 0) return false;
  if (cells.every((cell) => isKnown(cell.label, kind)))
    return underGroup.length >= Math.min(2, cells.length) || headerKind(cells) === kind;
  return (
    underGroup.length === cells.length && cells.every((cell) => isMergedGroup(grid, cell, above)) && cells.length >= 2
  );
}

function isUnderGroup(grid: SheetGrid, cell: GridCell, above: readonly number[]): boolean {
  return above.every((row) => grid.own(row, cell.column) === null) || isMergedGroup(grid, cell, above);
}

function isMergedGroup(grid: SheetGrid, cell: GridCell, above: readonly number[]): boolean {
  return above.some((row) => {
    const merge = grid.mergeOver(row, cell.column);
    return merge !== null && merge.area.columnCount > 1 && merge.area.row + merge.area.rowCount <= cell.row;
  });
}

function isKnown(label: string, kind: TableKind): boolean {
  if ((kind === "indicators" || kind === "funds") && isPeriodLabel(label)) return true;
  if (kind === "indicators") return readIndicatorHeader(label) !== null;
  if (kind === "funds") return readFundHeader(label) !== null;
  if (kind === "site-findings") return readSiteHeader(label) !== null;
  return readSurveyHeader(label) !== null;
}
