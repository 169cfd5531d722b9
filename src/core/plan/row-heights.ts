/** Heights that show the whole text of wrapped cells: files carry no automatic heights for merged cells. */
import type { SummaryTable, TableCell } from "../summary/summary-table.js";
import { LOOKS } from "./table-looks.js";
import type { SetRowHeight } from "./write-plan.js";

/** Points. */
const TITLE_HEIGHT = 30;
const LINE_HEIGHT = 14;
const LEAST_HEIGHT = 20;
/** Excel's own limit. */
const MOST_HEIGHT = 409;

/** One action per run of equal heights. */
export function rowHeights(table: SummaryTable, sheet: string): SetRowHeight[] {
  const actions: { kind: "set-row-height"; sheet: string; row: number; rowCount: number; height: number }[] = [];
  table.rows.forEach((cells, row) => {
    const height = row === 0 ? TITLE_HEIGHT : heightOf(cells, table.columnWidths);
    const last = actions.at(-1);
    if (last?.height === height) last.rowCount++;
    else actions.push({ kind: "set-row-height", sheet, row, rowCount: 1, height });
  });
  return actions;
}

function heightOf(cells: readonly TableCell[], widths: readonly number[]): number {
  const lines = cells.map((cell, column) => linesOf(cell, widths[column] ?? 0));
  return Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, Math.max(1, ...lines) * LINE_HEIGHT + 6));
}

function linesOf({ content, look }: TableCell, width: number): number {
  if (content.kind !== "text" || LOOKS[look].wrapsText !== true || width <= 0) return 1;
  return content.text
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / (width - 1))), 0);
}

/** In characters of the default font: a Chinese one takes two. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return width;
}
