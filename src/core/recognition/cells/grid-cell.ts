/** One cell that holds something, with the texts that recognition looks at. */
import { fromExcelNumber, type Rational } from "../../decimal/index.js";
import { isCellError, type Cell, type CellAddress } from "../../grid/index.js";
import type { Reading } from "../../model/index.js";
import { foldLabel } from "./fold-label.js";
import { parseFigure } from "./parse-figure.js";
import { showNumber } from "./show-number.js";

export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  /** As a person sees it, trimmed; empty for an error and for a formula without a stored result. */
  readonly text: string;
  /** The same with every digit of a number. */
  readonly exact: string;
  /** Folded for comparison with the vocabulary. */
  readonly label: string;
}

export function toGridCell(cell: Cell, row: number, column: number, dateSystem: 1900 | 1904): GridCell {
  const { shown, exact } = textsOf(cell, dateSystem);
  return { row, column, cell, text: shown, exact, label: foldLabel(shown) };
}

function textsOf(cell: Cell, dateSystem: 1900 | 1904): { shown: string; exact: string } {
  const { value } = cell;
  if (value === null || isCellError(value)) return { shown: "", exact: "" };
  if (typeof value === "number") {
    return Number.isFinite(value) ? showNumber(value, cell.numberFormat, dateSystem) : { shown: "", exact: "" };
  }
  const text = typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : value.trim();
  return { shown: text, exact: text };
}

/** The number that a cell holds, whatever its notation: 5, “５”, “5分”, “1,234.5”. Null for “/”, “—” and words. */
export function figureOf(cell: GridCell | null): Rational | null {
  if (cell === null) return null;
  const { value } = cell.cell;
  if (typeof value === "number") return Number.isFinite(value) ? fromExcelNumber(value) : null;
  return typeof value === "string" ? parseFigure(value) : null;
}

export function addressOf(sheet: string, cell: GridCell): CellAddress {
  return { sheet, row: cell.row, column: cell.column };
}

export function readFigure(sheet: string, cell: GridCell | null): Reading<Rational> | null {
  const value = figureOf(cell);
  if (cell === null || value === null) return null;
  return { value, text: cell.text, cell: addressOf(sheet, cell) };
}

export function readText(sheet: string, cell: GridCell | null): Reading<string> | null {
  if (cell === null || cell.text === "") return null;
  return { value: cell.exact, text: cell.text, cell: addressOf(sheet, cell) };
}
