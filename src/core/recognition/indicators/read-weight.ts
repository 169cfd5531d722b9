/** 分值 of a cell in points: a percentage counts as points of a hundred. */
import { HUNDRED, multiply, type Rational } from "../../decimal/index.js";
import type { Reading } from "../../model/index.js";
import { figureAt } from "../cells/read-place.js";
import type { SheetGrid } from "../cells/sheet-grid.js";

/** @example “20%” is 20 points; “20分” and 20 are 20. */
export function weightAt(grid: SheetGrid, row: number, column: number | null): Reading<Rational> | null {
  return inPoints(figureAt(grid, row, column));
}

function inPoints(reading: Reading<Rational> | null): Reading<Rational> | null {
  if (reading === null || !isPercentage(reading.text)) return reading;
  return { ...reading, value: multiply(reading.value, HUNDRED) };
}

function isPercentage(text: string): boolean {
  return text.endsWith("%") || text.endsWith("％");
}
