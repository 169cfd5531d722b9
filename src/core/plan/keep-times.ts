/**
 * A row of 评分依据 that says what it said keeps the time since when it says so: scoring one indicator again writes its row alone, and a
 * reviewer sees what changed when.
 */
import { cellAt, type SheetSnapshot } from "../grid/index.js";
import { BASIS_HEADERS } from "../summary/summary-vocabulary.js";
import type { SummaryTable, TableCell } from "../summary/summary-table.js";
import { BLANK, sameContent } from "./cell-content.js";

const TIME = BASIS_HEADERS.indexOf("时间");

/** @param existing 评分依据 as it is. Rows are compared where they stand; another table than 评分依据 comes back as it is */
export function keepTimes(table: SummaryTable, existing: SheetSnapshot): SummaryTable {
  if (table.kind !== "score-basis") return table;
  // A person may have written something longer there: lines that were counted before say nothing of it.
  return { ...table, body: null, rows: table.rows.map((cells, row) => keepTime(cells, row, existing)) };
}

function keepTime(cells: readonly TableCell[], row: number, existing: SheetSnapshot): readonly TableCell[] {
  const { value } = cellAt(existing, row, TIME);
  if (typeof value !== "string" || value === cells[TIME]?.value) return cells;
  for (let column = 0; column < cells.length; column++) {
    const isAsBefore = sameContent(cells[column] ?? BLANK, cellAt(existing, row, column));
    if (!isAsBefore && column !== TIME) return cells;
  }
  return cells.map((cell, column) => (column === TIME ? { ...cell, value } : cell));
}
