/** 分值 of a cell in points: a percentage counts as points of a hundred. */
import { HUNDRED, multiply, type Rational } from "../../decimal/index.js";
import type { Reading } from "../../model/index.js";
import { readFigure, type GridCell } from "../cells/grid-cell.js";

/** @example “20%” is 20 points; “20分” and 20 are 20. */
export function readWeight(sheet: string, cell: GridCell | null): Reading<Rational> | null {
  const reading = readFigure(sheet, cell);
  if (reading === null) return null;
  return /[%％]\s*$/u.test(reading.text) ? { ...reading, value: multiply(reading.value, HUNDRED) } : reading;
}
