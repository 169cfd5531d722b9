/** The figure that a person sees in a cell: a stored 0.7714 with a percent format is 77.14%, “６７．４分” is 67.4. */
import { decimalPlaces, fromExcelNumber, round } from "../../decimal/index.js";
import { cellAt, type Cell, type CellAddress, type SheetSnapshot } from "../../grid/index.js";
import { remember, rememberText } from "../../text/index.js";
import { canBeFigure, parseFigure, type Figure } from "./figure.js";
import { foldWidth } from "./fold-width.js";
import { printFigureLike } from "./print-figure.js";

export interface CellFigure {
  readonly figure: Figure;
  readonly cell: CellAddress;
}

/** A formula's 14.106666666 promises no more digits than these. */
const MOST_PLACES = 4;

export function figureAt(sheet: SheetSnapshot, { row, column }: { row: number; column: number }): CellFigure | null {
  const figure = figureOfCell(cellAt(sheet, row, column));
  return figure === null ? null : { figure, cell: { sheet: sheet.name, row, column } };
}

function figureOfCell({ value, numberFormat }: Cell): Figure | null {
  if (typeof value === "number") {
    return numberFormat === null ? figureOfPlainNumber(value) : figureOfNumber(value, numberFormat);
  }
  return typeof value === "string" && canBeFigure(value) ? figureOfText(value) : null;
}

const figureOfText = rememberText((text) => parseFigure(foldWidth(text).replace(/分\s*$/, "")));
/** Most numbers of a form are full marks and scores: a few, and without a format. */
const figureOfPlainNumber = remember((value: number) => figureOfNumber(value, null));

function figureOfNumber(value: number, numberFormat: string | null): Figure {
  const exact = fromExcelNumber(value);
  const isPercent = numberFormat?.includes("%") ?? false;
  const formatted = numberFormat === null ? null : (/[0#]\.([0#]+)/.exec(numberFormat)?.[1]?.length ?? 0);
  const own = Math.min(decimalPlaces(exact), isPercent ? MOST_PLACES + 2 : MOST_PLACES);
  const places = isPercent ? (formatted ?? 0) + 2 : own;
  const shown = round(exact, places);
  return {
    value: shown,
    places,
    isPercent,
    text: printFigureLike(shown, { places, isPercent }),
    span: { start: 0, end: 0 },
  };
}
