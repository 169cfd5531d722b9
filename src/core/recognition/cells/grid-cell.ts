/** One cell that holds something, with the texts that recognition looks at: each is worked out when it is first asked for. */
import { fromExcelNumber, type Rational } from "../../decimal/index.js";
import type { Cell, CellAddress } from "../../grid/index.js";
import type { Reading } from "../../model/index.js";
import { foldLabel } from "./fold-label.js";
import { parseFigure } from "./parse-figure.js";
import { remember } from "../../text/index.js";
import { showNumber, type ShownNumber } from "./show-number.js";

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

  /** As a person sees it, trimmed; empty for an error and for a formula without a stored result. */
  get text(): string {
    return (this.shownText ??= this.shownNumber?.shown ?? textOf(this.cell));
  }

  /** The same with every digit of a number. */
  get exact(): string {
    return this.shownNumber?.exact ?? this.text;
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

  private get shownNumber(): ShownNumber | null {
    const { value, numberFormat } = this.cell;
    return typeof value === "number" && Number.isFinite(value)
      ? showNumber(value, numberFormat, this.dateSystem)
      : null;
  }
}

/** Of what is no number. */
function textOf({ value }: Cell): string {
  if (typeof value === "string") return value.trim();
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : "";
}

const exactNumber = remember(fromExcelNumber);

function figureIn({ value }: Cell): Rational | null {
  if (typeof value === "number") return Number.isFinite(value) ? exactNumber(value) : null;
  return typeof value === "string" ? parseFigure(value) : null;
}

export function figureOf(cell: GridCell | null): Rational | null {
  return cell?.figure ?? null;
}

/** Whether a cell holds a figure, without working it out. */
export function hasFigure(cell: GridCell | null): boolean {
  return cell !== null && (cell.isNumber || cell.figure !== null);
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
