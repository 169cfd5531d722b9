/**
 * How high the rows of our own sheets must be for their wrapped text. Estimated and written down, because a spreadsheet program
 * need not fit rows by itself when it opens a file: LibreOffice does not, and cuts the text.
 */
import type { Rectangle } from "../grid/index.js";
import type { TableCell } from "../summary/summary-table.js";
import { linesOf } from "../summary/text-lines.js";
import { LEAST_HEIGHT, LINE_HEIGHT, LOOKS, ROW_PADDING, TITLE_HEIGHT } from "./table-looks.js";
import type { PlainTable } from "./table-actions.js";
import type { SetRowHeight } from "./write-plan.js";

/** Excel refuses more (“Excel specifications and limits”: row height 409 points). */
const HIGHEST = 409;

/** One action per run of equally high rows. */
export function rowHeightActions(table: PlainTable, sheet: string): SetRowHeight[] {
  const heights = rowHeights(table);
  const actions: SetRowHeight[] = [];
  for (let row = 0, next = 0; row < heights.length; row = next) {
    const height = heights[row] ?? LEAST_HEIGHT;
    for (next = row + 1; heights[next] === height; next++);
    actions.push({ kind: "set-row-height", sheet, row, rowCount: next - row, height });
  }
  return actions;
}

type MeasuredTable = Pick<PlainTable, "rows" | "merges" | "columnWidths" | "body">;

/** In points, one a row; row 0 is the title. */
export function rowHeights(table: MeasuredTable): number[] {
  const counter = new LineCounter(table);
  const heights: number[] = [];
  for (let row = 0; row < table.rows.length; row++) {
    heights.push(row === 0 ? TITLE_HEIGHT : heightOf(counter.linesOfRow(row)));
  }
  return heights;
}

function heightOf(lines: number): number {
  return Math.min(HIGHEST, Math.max(LEAST_HEIGHT, lines * LINE_HEIGHT + ROW_PADDING));
}

class LineCounter {
  private readonly merges: ReadonlyMap<number, Rectangle>;

  constructor(private readonly table: MeasuredTable) {
    this.merges = new Map(table.merges.map((area) => [placeOf(area.row, area.column), area]));
  }

  /** The most that one of its cells needs. */
  linesOfRow(row: number): number {
    const { rows, body } = this.table;
    const known = body?.lines[row - body.row];
    if (known !== undefined) return known;
    const cells = rows[row] ?? [];
    let most = 1;
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (cell === undefined || !isWrappedText(cell)) continue;
      const width = this.widthAt(row, column);
      const lines = width === null ? 1 : linesOf(cell.value, width);
      if (lines > most) most = lines;
    }
    return most;
  }

  /** Null where text is merged over several rows and has their height together: the rows beside it decide. */
  private widthAt(row: number, column: number): number | null {
    const { columnWidths } = this.table;
    const merge = this.merges.get(placeOf(row, column));
    if (merge === undefined) return columnWidths[column] ?? 0;
    if (merge.rowCount > 1) return null;
    let width = 0;
    for (let at = column; at < column + merge.columnCount; at++) width += columnWidths[at] ?? 0;
    return width;
  }
}

const MOST_COLUMNS = 16_384;

function placeOf(row: number, column: number): number {
  return row * MOST_COLUMNS + column;
}

function isWrappedText(cell: TableCell): cell is TableCell & { readonly value: string } {
  return typeof cell.value === "string" && cell.formula === null && LOOKS[cell.look].wrapsText === true;
}
