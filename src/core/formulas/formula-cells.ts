/** The cells of one indicator as a formula may use them: numbers by their cell, what stands in words as a figure. */
import { equals, fromExcelNumber, type Rational } from "../decimal/index.js";
import { cellAt, sheetNamed, toA1, type CellAddress, type WorkbookSnapshot } from "../grid/index.js";
import type { Indicator, Reading } from "../model/index.js";
import { readFigure, type QuantityFigure } from "../text/index.js";
import { number, type Expression } from "./expression.js";

export interface FormulaCells {
  readonly fullScore: Expression;
  readonly actual: Expression;
  readonly actualFigure: QuantityFigure;
  /** Null where there is none that is a quantity. */
  readonly target: Expression | null;
  readonly targetFigure: QuantityFigure | null;
}

/** @returns null where the actual value or the full score is no number in a cell: a formula could not follow it. */
export function formulaCells(indicator: Indicator, snapshot: WorkbookSnapshot): FormulaCells | null {
  const { fullScore, target, actual, scoreCell } = indicator;
  if (fullScore === null || actual === null || scoreCell === null) return null;
  const actualFigure = quantityOf(actual);
  if (actualFigure === null || actualFigure.isApproximate) return null;
  const targetFigure = target === null ? null : quantityOf(target);
  const cell = (address: CellAddress, value: Rational): Expression | null => {
    if (address.sheet !== scoreCell.sheet) return null;
    const sheet = sheetNamed(snapshot, address.sheet);
    const present = sheet === null ? null : cellAt(sheet, address.row, address.column).value;
    if (typeof present !== "number" || !equals(fromExcelNumber(present), value)) return null;
    return { is: "cell", a1: toA1(address), value };
  };
  const actualCell = cell(actual.cell, actualFigure.value);
  if (actualCell === null) return null;
  return {
    fullScore: cell(fullScore.cell, fullScore.value) ?? number(fullScore.value),
    actual: actualCell,
    actualFigure,
    target:
      targetFigure === null || target === null
        ? null
        : (cell(target.cell, targetFigure.value) ?? number(targetFigure.value)),
    targetFigure,
  };
}

function quantityOf({ value }: Reading<string>): QuantityFigure | null {
  const figure = readFigure(value);
  return figure.is === "quantity" ? figure : null;
}
