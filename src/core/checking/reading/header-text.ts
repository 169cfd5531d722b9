/** The words of a column's header, from all header rows, without white space. */
import { sheetNamed, type WorkbookSnapshot } from "../../grid/index.js";
import { labelOfCell } from "./cell-text.js";

export function headerText(
  snapshot: WorkbookSnapshot,
  sheetName: string,
  rows: readonly number[],
  column: number | null,
): string {
  const sheet = sheetNamed(snapshot, sheetName);
  if (sheet === null || column === null) return "";
  return rows.map((row) => labelOfCell(sheet, row, column)).join("");
}
