/** Cells of a summary table, made short to write. */
import type { Rational } from "../decimal/index.js";
import { formatPercent, round } from "../decimal/index.js";
import type { CellLook, TableCell } from "./summary-table.js";

export function textCell(text: string, look: CellLook = "text"): TableCell {
  return { content: text === "" ? { kind: "blank" } : { kind: "text", text }, numberFormat: null, look };
}

export function numberCell(value: Rational, look: CellLook = "number", numberFormat: string | null = null): TableCell {
  return { content: { kind: "number", value }, numberFormat, look };
}

/** A live formula, or its value alone where there is no formula. */
export function liveCell(
  formula: string | null,
  value: Rational | string,
  look: CellLook = "number",
  numberFormat: string | null = null,
): TableCell {
  if (formula !== null) return { content: { kind: "formula", formula, value }, numberFormat, look };
  return typeof value === "string" ? textCell(value, look) : numberCell(value, look, numberFormat);
}

export function blankCell(look: CellLook = "text"): TableCell {
  return { content: { kind: "blank" }, numberFormat: null, look };
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
