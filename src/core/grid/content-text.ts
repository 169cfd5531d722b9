/** What a person sees in a cell, as text: for old → new on a screen. */
import { formatRounded, fromExcelNumber } from "../decimal/index.js";
import type { CellAddress } from "./address.js";
import type { Cell } from "./cell.js";
import { cellAt, sheetNamed, type WorkbookSnapshot } from "./workbook-snapshot.js";

type Content = Pick<Cell, "value" | "formula">;

/** Blank where the sheet is not there. */
export function contentAt(snapshot: WorkbookSnapshot, { sheet, row, column }: CellAddress): Content {
  const found = sheetNamed(snapshot, sheet);
  return found === null ? { value: null, formula: null } : cellAt(found, row, column);
}

/** A formula by its result; null is blank. */
export function contentText({ value, formula }: Content): string | null {
  if (value === null) return formula;
  if (typeof value === "number") return formatRounded(fromExcelNumber(value), 10);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") return value.error;
  return value === "" ? null : value;
}

export function readsTheSame(old: Content, next: Content): boolean {
  return old.formula === next.formula && contentText(old) === contentText(next);
}
