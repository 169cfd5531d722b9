/** What stands in a cell as text; an error value, which is neither text nor number, is nothing. */
import { cellAt, isCellError, type SheetSnapshot } from "../../grid/index.js";

export function textOfCell(sheet: SheetSnapshot, row: number, column: number): string {
  const { value } = cellAt(sheet, row, column);
  return value === null || isCellError(value) ? "" : String(value);
}

/** The same without white space, for comparison with words. */
export function labelOfCell(sheet: SheetSnapshot, row: number, column: number): string {
  return textOfCell(sheet, row, column).replace(/\s/g, "");
}
