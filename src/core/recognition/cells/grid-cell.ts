/** One cell that holds something, with the texts that recognition looks at: each is worked out when it is first asked for. */
import { fromExcelNumber, type Rational } from "../../decimal/index.js";
import type { Cell, CellAddress } from "../../grid/index.js";
import type { Reading } from "../../model/index.js";
import { foldLabel } from "./fold-label.js";
import { parseFigure } from "./parse-figure.js";
import { remember } from "../../text/index.js";
import { showNumber } from "./show-number.js";

export class GridCell {
  private shownText: string | null = null;
  private foldedLabel: string | null = null;
  private readFigure: Rational | null | undefined = undefined;

  constructor(
    readonly cell: Cell,
    readonly row: number,
    readonly column: number,
    private readonly dateSystem: 1900 | 1904,
  ) {}

  get text(): string {
    return (this.shownText ??= textOf(this.cell, this.dateSystem));
  }

  get exact(): string {
    return exactOf(this.cell, this.dateSystem);
  }

  /** Folded for comparison with the vocabulary. */
  get label(): string {
    return (this.foldedLabel ??= foldLabel(this.text));
  }

  /** The number that the cell holds, whatever its notation: 5, “５”, “5分”, “1,234.5”. Null for “/”, “—” and words. */
  get figure(): Rational | null {
    if (this.readFigure === undefined) this.readFigure = figureIn(this.cell);
    return this.readFigure;
  }

  get isNumber(): boolean {
    return typeof this.cell.value === "number";
  }
}

/** As a person sees the cell, trimmed; empty for an error and for a formula without a stored result. */
export function textOf({ value, numberFormat }: Cell, dateSystem: 1900 | 1904): string {
  if (typeof value === "string") return value.trim();
  if (typeof value === "number") return Number.isFinite(value) ? showNumber(value, numberFormat, dateSystem).shown : "";
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : "";
}

/** The same with every digit of a number. */
export function exactOf(cell: Cell, dateSystem: 1900 | 1904): string {
  const { value, numberFormat } = cell;
  return typeof value === "number" && Number.isFinite(value)
    ? showNumber(value, numberFormat, dateSystem).exact
    : textOf(cell, dateSystem);
}

const exactNumber = remember(fromExcelNumber);

/** The number that a cell holds, whatever its notation. */
export function figureIn({ value }: Cell): Rational | null {
  if (typeof value === "number") return Number.isFinite(value) ? exactNumber(value) : null;
  return typeof value === "string" ? parseFigure(value) : null;
}

/** Whether a cell holds a figure, without working it out. */
export function holdsFigure(cell: Cell | null): boolean {
  return cell !== null && (typeof cell.value === "number" || figureIn(cell) !== null);
}

export function figureOf(cell: GridCell | null): Rational | null {
  return cell?.figure ?? null;
}

export function hasFigure(cell: GridCell | null): boolean {
  return cell !== null && holdsFigure(cell.cell);
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
