/** The new result of a person's own subtotal formula: SUM over cells and areas, or cells joined by "+", of the same sheet. */
import { add, fromExcelNumber, round, ZERO, type Rational } from "../decimal/index.js";
import { cellAt, parseRectangle, toA1, type Rectangle, type SheetSnapshot } from "../grid/index.js";
import type { CellContent } from "./write-plan.js";

const ROUND = /^ROUND\((.+),(\d{1,2})\)$/;
const SUM = /^SUM\(([^()]+)\)$/;
const CELLS = /^[A-Z]{1,3}\d+(?:\+[A-Z]{1,3}\d+)*$/;
/** Larger areas are no subtotals. */
const MOST_CELLS = 100_000;

/**
 * @param after cells that will hold something else, by A1 text
 * @returns null for any other formula: hosts calculate those, and files are marked for calculation
 */
export function evaluateSum(
  formula: string | null,
  sheet: SheetSnapshot,
  after: ReadonlyMap<string, CellContent>,
): Rational | null {
  if (formula === null) return null;
  return evaluate(formula.replace(/^=/, "").replace(/[$\s]/g, "").toUpperCase(), sheet, after);
}

function evaluate(text: string, sheet: SheetSnapshot, after: ReadonlyMap<string, CellContent>): Rational | null {
  const rounded = ROUND.exec(text);
  if (rounded?.[1] !== undefined) {
    const inner = evaluate(rounded[1], sheet, after);
    return inner === null ? null : round(inner, Number(rounded[2]));
  }
  const terms = SUM.exec(text)?.[1]?.split(",") ?? (CELLS.test(text) ? text.split("+") : null);
  if (terms === null) return null;
  let total = ZERO;
  for (const term of terms) {
    const area = parseRectangle(term);
    if (area === null || area.rowCount * area.columnCount > MOST_CELLS) return null;
    total = add(total, sumOf(area, sheet, after));
  }
  return total;
}

/** Text and blanks count nothing in SUM. */
function sumOf(area: Rectangle, sheet: SheetSnapshot, after: ReadonlyMap<string, CellContent>): Rational {
  let total = ZERO;
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      const { value } = after.get(toA1({ row, column })) ?? cellAt(sheet, row, column);
      if (typeof value === "number") total = add(total, fromExcelNumber(value));
    }
  }
  return total;
}
