/** Cells of a summary table, made short to write. Those that say the same over and over are one object. */
import { formatPercent, round, toExcelNumber, type Rational } from "../decimal/index.js";
import type { CellLook, TableCell } from "./summary-table.js";
import { linesOf } from "./text-lines.js";

/** Shortened where no cell could hold it all. */
export function textCell(text: string, look: CellLook = "text"): TableCell {
  if (text === "") return BLANKS[look];
  const value = text.length <= MOST_CHARACTERS ? text : text.slice(0, MOST_CHARACTERS);
  return { value, formula: null, numberFormat: null, look };
}

/** The widest text a cell can hold is 32,767 characters. */
export const MOST_CHARACTERS = 30_000;

export function numberCell(value: Rational, look: CellLook = "number", numberFormat: string | null = null): TableCell {
  return { value: toExcelNumber(value), formula: null, numberFormat, look };
}

/** A whole number, such as a row's place in its list. */
export function countCell(value: number, look: CellLook = "number"): TableCell {
  return { value, formula: null, numberFormat: null, look };
}

/** A live formula, or its value alone where there is no formula. */
export function liveCell(
  formula: string | null,
  value: Rational | string,
  look: CellLook = "number",
  numberFormat: string | null = null,
): TableCell {
  if (formula === null)
    return typeof value === "string" ? textCell(value, look) : numberCell(value, look, numberFormat);
  return { value: typeof value === "string" ? value : toExcelNumber(value), formula, numberFormat, look };
}

export function blankCell(look: CellLook = "text"): TableCell {
  return BLANKS[look];
}

/**
 * Text cells of one column. A text that came before gives the same cell, and its lines are counted once: a table of 10,000 rows names
 * its sheet in each.
 */
export class RepeatedTexts {
  /** What the cell that was asked for last needs. */
  lines = 1;
  private text = "";
  private cell: TableCell;
  private readonly known = new Map<string, LinedCell>();

  /** @param width of the column; see `linesOf` */
  constructor(
    private readonly look: CellLook,
    private readonly width: number,
  ) {
    this.cell = BLANKS[look];
  }

  of(text: string): TableCell {
    if (text === this.text) return this.cell;
    const { cell, lines } = this.known.get(text) ?? this.added(text);
    this.text = text;
    this.cell = cell;
    this.lines = lines;
    return cell;
  }

  private added(text: string): LinedCell {
    const lined: LinedCell = { cell: textCell(text, this.look), lines: linesOf(text, this.width) };
    this.known.set(text, lined);
    return lined;
  }
}

interface LinedCell {
  readonly cell: TableCell;
  readonly lines: number;
}

/** Makes number cells of one look; those that say the same are one object. */
export function repeatedNumberCells(look: CellLook): (value: Rational) => TableCell {
  const known = new Map<number, TableCell>();
  return (value) => {
    const figure = toExcelNumber(value);
    let cell = known.get(figure);
    if (cell === undefined) known.set(figure, (cell = countCell(figure, look)));
    return cell;
  };
}

export function blankCells(count: number, look: CellLook = "text"): TableCell[] {
  return Array.from({ length: count }, () => BLANKS[look]);
}

const BLANKS: Readonly<Record<CellLook, TableCell>> = {
  title: blank("title"),
  header: blank("header"),
  label: blank("label"),
  text: blank("text"),
  number: blank("number"),
  total: blank("total"),
  note: blank("note"),
  link: blank("link"),
};

function blank(look: CellLook): TableCell {
  return { value: null, formula: null, numberFormat: null, look };
}

/** A rate as the reports print it: 85%, 77.14%, 67.4%. One format such as 0.##% would leave "85.%". */
export function rateCell(formula: string | null, rate: Rational, look: CellLook = "number"): TableCell {
  return liveCell(formula, round(rate, RATE_PLACES), look, percentFormat(rate));
}

/** Two places of a percentage. */
export const RATE_PLACES = 4;

/** @example percentFormat of 0.85 is "0%", of 0.674 "0.0%", of 27/35 "0.00%" */
export function percentFormat(rate: Rational): string {
  const decimals = formatPercent(rate).slice(0, -1).split(".")[1] ?? "";
  return decimals === "" ? "0%" : `0.${"0".repeat(decimals.length)}%`;
}
