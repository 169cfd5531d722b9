/** What a cell hands to a custom function, as the text that a scoring standard is applied to. */
import { formatDecimal, fromExcelNumber } from "../core/index.js";

/** A blank cell is null, never zero; a number is written out exactly. */
export function figureText(value: unknown): string | null {
  if (typeof value === "number") return Number.isFinite(value) ? formatDecimal(fromExcelNumber(value)) : null;
  if (typeof value !== "string" || value.trim() === "") return null;
  return value.trim();
}
