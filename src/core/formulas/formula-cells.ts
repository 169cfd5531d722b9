/** The cells of one indicator as a formula may use them: numbers by their cell, what stands in words as a figure. */
import { divide, equals, fromExcelNumber, isNegative, isZero, ONE, type Rational } from "../decimal/index.js";
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
  /** How many base units one of the cells' units is: 1000 where 420 stands for 420公里, which is 420000 米. */
  readonly unitFactor: Rational;
}

/** @returns null where the actual value or the full score is no number in a cell: a formula could not follow it. */
export function formulaCells(indicator: Indicator, snapshot: WorkbookSnapshot): FormulaCells | null {
  const { fullScore, target, actual, scoreCell } = indicator;
  if (fullScore === null || actual === null || scoreCell === null) return null;
  const actualNumber = numberIn(actual.cell, scoreCell.sheet, snapshot);
  const actualFigure = actualNumber === null ? null : quantityOf(actual);
  if (actualFigure === null || actualFigure.isApproximate || actualNumber === null) return null;
  const unitFactor = factorBetween(actualFigure.value, actualNumber);
  if (unitFactor === null) return null;
  const targetFigure = target === null ? null : quantityOf(target);
  const cell = (address: CellAddress, value: Rational): Expression | null => {
    const present = numberIn(address, scoreCell.sheet, snapshot);
    return present === null || !equals(present, value) ? null : { is: "cell", a1: toA1(address), value };
  };
  const targetValue = targetFigure === null ? null : divide(targetFigure.value, unitFactor);
  return {
    fullScore: cell(fullScore.cell, fullScore.value) ?? number(fullScore.value),
    actual: { is: "cell", a1: toA1(actual.cell), value: actualNumber },
    actualFigure,
    target: target === null || targetValue === null ? null : (cell(target.cell, targetValue) ?? number(targetValue)),
    targetFigure,
    unitFactor,
  };
}

/** The number of a cell of the same sheet; formulas across sheets would break when one is renamed by hand. */
function numberIn(
  { sheet: name, row, column }: CellAddress,
  ownSheet: string,
  snapshot: WorkbookSnapshot,
): Rational | null {
  const sheet = name === ownSheet ? sheetNamed(snapshot, name) : null;
  const value = sheet === null ? null : cellAt(sheet, row, column).value;
  return typeof value === "number" ? fromExcelNumber(value) : null;
}

/** Zero has no factor to tell: then the units are the base units. */
function factorBetween(base: Rational, shown: Rational): Rational | null {
  if (isZero(shown)) return isZero(base) ? ONE : null;
  const factor = divide(base, shown);
  return isNegative(factor) || isZero(factor) ? null : factor;
}

function quantityOf({ value }: Reading<string>): QuantityFigure | null {
  const figure = readFigure(value);
  return figure.is === "quantity" ? figure : null;
}
