/** From what Excel hands out for one cell to a cell of the core. */
import type { CellValue } from "../../../core/grid/index.js";
import type { CellContent } from "../../../core/plan/write-plan.js";

const ERRORS: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#BUSY!",
]);

/**
 * `formulas` repeats the constant of a cell without a formula, so a text that begins with "=" is told from a formula
 * by being its own value (DECISIONS.md, "Text that looks like a formula").
 */
export function toContent(value: unknown, formula: unknown): CellContent {
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return { value: toValue(value, isFormula), formula: isFormula ? formula : null };
}

function toValue(value: unknown, isFormula: boolean): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string") return null;
  if (value === "") return isFormula ? "" : null;
  return ERRORS.has(value) ? { error: value } : value;
}

export function toNumberFormat(format: unknown): string | null {
  return typeof format !== "string" || format === "" || format === "General" ? null : format;
}
