/** What an actual rate was divided from: “79/296” in the cell, or the formula =SUM(问卷!C4:C5)/问卷!D2 with its figures. */
import { add, equals, formatDecimal, fromExcelNumber, parseDecimal, ZERO, type Rational } from "../decimal/index.js";
import { cellAt, parseRectangle, sheetNamed, type WorkbookSnapshot } from "../grid/index.js";
import type { Indicator } from "../model/index.js";
import { readFigure } from "../text/index.js";

export interface ActualQuotient {
  readonly numerator: string;
  readonly denominator: string;
}

const REFERENCE = /^(?:(?:'((?:[^']|'')+)'|([^'!()+*/,]+))!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/i;
const SUM = /^SUM\((.+)\)$/i;

/** @returns null where the value was typed as a plain figure, or comes from anything but one division */
export function actualQuotient(indicator: Indicator, snapshot: WorkbookSnapshot | null): ActualQuotient | null {
  const { actual } = indicator;
  if (actual === null) return null;
  const figure = readFigure(actual.value);
  if (figure.is !== "quantity" || figure.unit !== "%") return null;
  const written = quotientInText(actual.value);
  if (written !== null) return written;
  if (snapshot === null) return null;
  const sheet = sheetNamed(snapshot, actual.cell.sheet);
  const formula = sheet === null ? null : cellAt(sheet, actual.cell.row, actual.cell.column).formula;
  return formula === null ? null : quotientInFormula(formula, actual.cell.sheet, snapshot);
}

/** @example quotientInText("76/296") */
function quotientInText(text: string): ActualQuotient | null {
  const match = /^\s*([\d,，.]+)\s*[/÷／]\s*([\d,，.]+)/.exec(text);
  if (match === null) return null;
  const plain = (digits: string): string => digits.replace(/[,，]/g, "");
  return { numerator: plain(match[1] ?? ""), denominator: plain(match[2] ?? "") };
}

function quotientInFormula(formula: string, sheet: string, snapshot: WorkbookSnapshot): ActualQuotient | null {
  const sides = formula.replace(/^=/, "").replace(/\$/g, "").split("/");
  const [above, below] = sides;
  if (above === undefined || below === undefined || sides.length !== 2) return null;
  const numerator = valueOf(above.trim(), sheet, snapshot);
  const denominator = valueOf(below.trim(), sheet, snapshot);
  if (numerator === null || denominator === null || equals(denominator, ZERO)) return null;
  return { numerator: formatDecimal(numerator), denominator: formatDecimal(denominator) };
}

function valueOf(text: string, sheet: string, snapshot: WorkbookSnapshot): Rational | null {
  const figure = parseDecimal(text);
  if (figure !== null) return figure;
  const terms = SUM.exec(text)?.[1]?.split(",") ?? (REFERENCE.test(text) ? [text] : text.split("+"));
  let total = ZERO;
  for (const term of terms) {
    const value = termValue(term.trim(), sheet, snapshot);
    if (value === null) return null;
    total = add(total, value);
  }
  return total;
}

function termValue(text: string, ownSheet: string, snapshot: WorkbookSnapshot): Rational | null {
  const match = REFERENCE.exec(text);
  const area = match?.[3] === undefined ? null : parseRectangle(match[3]);
  const name = match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? ownSheet;
  const sheet = sheetNamed(snapshot, name);
  if (area === null || sheet === null) return null;
  let total = ZERO;
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      const { value } = cellAt(sheet, row, column);
      if (typeof value !== "number") return null;
      total = add(total, fromExcelNumber(value));
    }
  }
  return total;
}
