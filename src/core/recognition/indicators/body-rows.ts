/** Tells the rows of an indicator table apart: indicator, its continuation, level without indicator, subtotal, total, grade, note, placeholder. */
import { hasFigure, type GridCell } from "../cells/grid-cell.js";
import { foldLabel } from "../cells/fold-label.js";
import type { SheetGrid } from "../cells/sheet-grid.js";
import {
  isContinuedLabel,
  isGradeLabel,
  isNoteLabel,
  isPlaceholderLabel,
  isSignatureLabel,
  isSubtotalLabel,
  isTotalLabel,
} from "../headers/row-labels.js";
import type { IndicatorColumns } from "./assign-columns.js";
import { parseLevelLabel } from "./parse-level-label.js";

export type BodyRowKind =
  | "indicator"
  | "continuation"
  | "level"
  | "section"
  | "subtotal"
  | "total"
  | "grade"
  | "note"
  | "signature"
  | "placeholder"
  | "continued-table"
  | "column-numbers"
  | "other";

export interface BodyRow {
  readonly row: number;
  readonly kind: BodyRowKind;
  /** The cell whose words decided. */
  readonly label: GridCell | null;
}

export function classifyBodyRow(grid: SheetGrid, row: number, assigned: IndicatorColumns): BodyRow {
  const cells = grid.cellsOf(row);
  const leading = cells[0] ?? null;
  const is = (kind: BodyRowKind, label: GridCell | null = leading): BodyRow => ({ row, kind, label });
  if (leading === null) return is("other");
  if (isColumnNumbers(cells)) return is("column-numbers");
  const { level1, level2, level3 } = assigned.columns;
  const total = labelledCell(cells, assigned, isTotalLabel);
  if (total !== null) return is("total", total);
  const subtotal = labelledCell(cells, assigned, isSubtotalLabel);
  if (
    subtotal !== null &&
    cells.every(
      (cell) =>
        cell === subtotal || cell.column > subtotal.column || hasFigure(cell) || isLevelAbove(cell, subtotal, assigned),
    )
  ) {
    return is("subtotal", subtotal);
  }
  if (isGradeLabel(leading.label) && !isLevelBeside(grid, row, assigned, leading)) return is("grade");
  if (isContinuedLabel(leading.label)) return is("continued-table");
  if (isNoteLabel(leading.label) && cells.length <= 2) return is("note");
  if (isSignatureLabel(leading.label) && level3 !== leading.column) return is("signature");
  if (
    level3 !== null &&
    leading.column > level3 &&
    !grid.isContinued(row, level3) &&
    cells.length === 1 &&
    leading.text.length > 120
  )
    return is("note");
  const name = level3 === null ? null : grid.own(row, level3);
  const spansLevels =
    level3 !== null && leading.column < level3 && grid.widthOf(row, leading.column) > level3 - leading.column;
  if (level3 === leading.column && isSectionName(grid, row, leading, assigned)) return is("section");
  const weight = ownFigure(grid, row, assigned.columns.fullScore);
  if (cells.length === 1 && level3 !== null && leading.column < level3 && (spansLevels || isAlone(leading, assigned))) {
    return is(leading.text.length > 60 ? "note" : "section");
  }
  if (spansLevels) return is("section");
  if (name !== null && name.text !== "") {
    if (isPlaceholder(name) || isDeclaredNone(grid, row, name, assigned)) return is("placeholder", name);
    if (name.column === leading.column && cells.length === 1 && name.text.length > 60) return is("note");
    return is("indicator", name);
  }
  const hasContent =
    weight ||
    [assigned.columns.standard, assigned.columns.target, assigned.columns.actual].some((column) =>
      hasOwn(grid, row, column),
    );
  if (level3 !== null && grid.isContinued(row, level3)) return is("continuation");
  const deepest = [level2, level1]
    .map((column) => (column === null ? null : grid.own(row, column)))
    .find((cell) => cell !== null && cell.text !== "");
  if (deepest !== undefined && deepest !== null) return is(hasContent && weight ? "indicator" : "level", deepest);
  return is(hasContent && labelledCell(cells, assigned, () => true) === null ? "continuation" : "other");
}

/** “指标2：”, “……”, “/”, and “指标1：/”. */
function isPlaceholder(name: GridCell): boolean {
  if (!HOLDS_PLACEHOLDER.test(name.label)) return false;
  return isPlaceholderLabel(name.label) || isPlaceholderLabel(foldLabel(parseLevelLabel(name.text).name));
}

/** Words and marks of which every placeholder is made. */
const HOLDS_PLACEHOLDER = /指标|[.…。·/\-—–―─*×xX空]/u;

/** “无”, “不涉及” where an indicator would stand, and nothing behind it: the form's line was not used. */
function isDeclaredNone(grid: SheetGrid, row: number, name: GridCell, assigned: IndicatorColumns): boolean {
  if (!/^(?:无|不涉及|不适用|未涉及|无此项)$/u.test(name.label)) return false;
  const { fullScore, score, target, actual } = assigned.columns;
  return (
    ![fullScore, score].some((column) => ownFigure(grid, row, column)) &&
    ![target, actual].some((column) => isSaid(grid, row, column))
  );
}

function isSaid(grid: SheetGrid, row: number, column: number | null): boolean {
  const label = column === null ? "" : (grid.own(row, column)?.label ?? "");
  return label !== "" && !/^(?:无|\/+|[—–-]+)$/u.test(label);
}

/** The first of the cells that can name a row – in a level column, or left of all figures – whose label says so. */
function labelledCell(
  cells: readonly GridCell[],
  { columns }: IndicatorColumns,
  says: (label: string) => boolean,
): GridCell | null {
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at];
    if (cell !== undefined && mayName(cell.column, columns) && says(cell.label)) return cell;
  }
  return null;
}

function mayName(column: number, { level1, level2, level3, fullScore }: IndicatorColumns["columns"]): boolean {
  if (column === level1 || column === level2 || column === level3) return true;
  const isBeforeAll = column < (level1 ?? Infinity) && column < (level2 ?? Infinity) && column < (level3 ?? Infinity);
  return isBeforeAll || (column < (level3 ?? 0) && column !== fullScore);
}

function isLevelAbove(cell: GridCell, subtotal: GridCell, assigned: IndicatorColumns): boolean {
  return (
    cell.column < subtotal.column &&
    (cell.column === assigned.columns.level1 || cell.column === assigned.columns.level2)
  );
}

/** A grade row has no indicator behind its label. */
function isLevelBeside(grid: SheetGrid, row: number, assigned: IndicatorColumns, leading: GridCell): boolean {
  const { level3, fullScore } = assigned.columns;
  if (ownFigure(grid, row, fullScore)) return true;
  return level3 !== null && level3 !== leading.column && grid.own(row, level3) !== null && grid.cellsOf(row).length > 2;
}

/** 一、决策（20分）over the whole width, or alone in its row where the table has no column of first levels. */
function isSectionName(grid: SheetGrid, row: number, leading: GridCell, assigned: IndicatorColumns): boolean {
  if (assigned.columns.level1 !== null || leading.text.length > 40) return false;
  const width = grid.widthOf(row, leading.column);
  if (width > 2 && width * 2 >= grid.columnCount - leading.column) return true;
  return (
    grid.cellsOf(row).length === 1 &&
    /^[一二三四五六七八九十]+[、.．]|^[(（][一二三四五六七八九十]+[)）]/u.test(leading.label)
  );
}

function isAlone(leading: GridCell, assigned: IndicatorColumns): boolean {
  const { level1, level2, level3 } = assigned.columns;
  return (
    leading.column !== level2 &&
    (leading.column !== level1 ||
      level3 === level1 ||
      /^[一二三四五六七八九十]+[、.．]|^[(（][一二三四五六七八九十]+[)）]/u.test(leading.label))
  );
}

function ownFigure(grid: SheetGrid, row: number, column: number | null): boolean {
  return column !== null && hasFigure(grid.own(row, column));
}

function hasOwn(grid: SheetGrid, row: number, column: number | null): boolean {
  return column !== null && (grid.own(row, column)?.text ?? "") !== "";
}

/** The row “1 2 3 4 5” or “（1）（2）（3）” that numbers the columns under a header. */
function isColumnNumbers(cells: readonly GridCell[]): boolean {
  const leading = cells[0];
  if (cells.length < 4 || leading === undefined || !/^\(?-?\d/u.test(leading.label)) return false;
  const numberIn = (cell: GridCell): number => Number(cell.label.replace(/[()]/gu, "").replace(/=.*$/u, ""));
  const start = numberIn(leading);
  return Number.isInteger(start) && cells.every((cell, index) => numberIn(cell) === start + index);
}
