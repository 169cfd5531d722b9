/**
 * How high the rows of our own sheets must be for their wrapped text. Estimated and written down, because a spreadsheet program
 * need not fit rows by itself when it opens a file: LibreOffice does not, and cuts the text.
 */
import type { Rectangle } from "../grid/index.js";
import type { TableCell } from "../summary/summary-table.js";
import { LEAST_HEIGHT, LINE_HEIGHT, LOOKS, ROW_PADDING, TITLE_HEIGHT } from "./table-looks.js";
import type { PlainTable } from "./table-actions.js";
import type { SetRowHeight } from "./write-plan.js";

/** Excel refuses more (“Excel specifications and limits”: row height 409 points). */
const HIGHEST = 409;
/** A line breaks before a character that does not fit, so that some room stays empty at its end. */
const ROOM = 1.05;

/** One action per run of equally high rows. */
export function rowHeightActions(table: PlainTable, sheet: string): SetRowHeight[] {
  const heights = new RowHeights(table);
  const runs: (SetRowHeight & { rowCount: number })[] = [];
  table.rows.forEach((cells, row) => {
    const height = heights.of(cells, row);
    const run = runs.at(-1);
    if (run?.height === height) run.rowCount++;
    else runs.push({ kind: "set-row-height", sheet, row, rowCount: 1, height });
  });
  return runs;
}

/** What repeats from row to row is one cell, and looked at once. */
export class RowHeights {
  private readonly merges: ReadonlyMap<number, ReadonlyMap<number, Rectangle>>;
  /** By the column: the cell that was looked at last, and its lines. */
  private readonly above: TableCell[] = [];
  private readonly lines: number[] = [];

  constructor(private readonly table: PlainTable) {
    this.merges = mergesByRow(table.merges);
  }

  /** Points. @param cells the row, or what stood there before; row 0 is the title */
  of(cells: readonly TableCell[], row: number): number {
    if (row === 0) return TITLE_HEIGHT;
    const merges = this.merges.get(row);
    let most = 1;
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (cell === undefined) continue;
      const merge = merges?.get(column);
      if (merge !== undefined) {
        most = Math.max(most, this.mergedLines(cell, merge));
        continue;
      }
      if (cell !== this.above[column]) {
        this.above[column] = cell;
        this.lines[column] = linesOf(cell, this.table.columnWidths[column] ?? 0);
      }
      most = Math.max(most, this.lines[column] ?? 1);
    }
    return Math.min(HIGHEST, Math.max(LEAST_HEIGHT, most * LINE_HEIGHT + ROW_PADDING));
  }

  /** Text merged over several rows has their height together: the rows beside it decide. */
  private mergedLines(cell: TableCell, { column, columnCount, rowCount }: Rectangle): number {
    if (rowCount > 1) return 1;
    let width = 0;
    for (let at = column; at < column + columnCount; at++) width += this.table.columnWidths[at] ?? 0;
    return linesOf(cell, width);
  }
}

/** By the row and the column they begin in. */
function mergesByRow(merges: readonly Rectangle[]): ReadonlyMap<number, ReadonlyMap<number, Rectangle>> {
  const rows = new Map<number, Map<number, Rectangle>>();
  for (const area of merges) {
    const row = rows.get(area.row);
    if (row === undefined) rows.set(area.row, new Map([[area.column, area]]));
    else row.set(area.column, area);
  }
  return rows;
}

/** @param width of the place, of which one character stays empty */
function linesOf({ value: text, formula, look }: TableCell, width: number): number {
  if (typeof text !== "string" || formula !== null || LOOKS[look].wrapsText !== true) return 1;
  if (!text.includes("\n")) return linesOfLine(text, width - 1);
  return text.split("\n").reduce((lines, line) => lines + linesOfLine(line, width - 1), 0);
}

/** Most texts are short: only where their characters might not fit are they looked at. */
function linesOfLine(text: string, width: number): number {
  return text.length * 2 * ROOM <= width ? 1 : Math.max(1, Math.ceil(displayWidth(text) / width));
}

/** In characters of the default font, where a Chinese character is two wide. */
function displayWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // The second half of a character beyond the first plane adds nothing to it.
    if (code < 0xdc00 || code > 0xdfff) width += isWide(code) ? 2 : 1;
  }
  return width * ROOM;
}

/** East Asian characters and full-width forms, and the dashes and dots that Chinese fonts draw as wide. */
function isWide(code: number): boolean {
  if (code < 0x1100) return false;
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    code <= 0x115f ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe4f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x2014 && code <= 0x2026)
  );
}
