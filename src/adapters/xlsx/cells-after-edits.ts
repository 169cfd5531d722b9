/** What the cells of one sheet hold once the gathered edits are carried out. */
import { BLANK_CELL, cellAt, type Cell, type Rectangle, type SheetSnapshot } from "../../core/grid/index.js";
import { contentOf } from "../../core/plan/cell-content.js";
import { rowsOf } from "../../core/plan/coalesce.js";
import type { CellContent } from "../../core/plan/write-plan.js";
import type { SheetEdits } from "./writing/sheet-edits.js";

export class CellsAfterEdits {
  constructor(
    /** Null for a sheet without cells, such as a chart sheet. */
    private readonly before: SheetSnapshot | null,
    private readonly edits: SheetEdits | undefined,
  ) {}

  contentAt(row: number, column: number): CellContent {
    return this.edits?.contentAt(row, column) ?? contentOf(this.presentAt(row, column));
  }

  formatAt(row: number, column: number): string | null {
    const format = this.edits?.styleAt(row, column)?.patch.numberFormat;
    return format === undefined ? this.presentAt(row, column).numberFormat : format;
  }

  contentsIn({ row, column, rowCount, columnCount }: Rectangle): (readonly CellContent[])[] {
    const lines: (readonly CellContent[])[] = [];
    for (let down = 0; down < rowCount; down++) lines.push(this.lineOf(row + down, column, columnCount));
    return lines;
  }

  formatsIn(area: Rectangle): (string | null)[][] {
    return rowsOf(area, (row, column) => this.formatAt(row, column));
  }

  /** A row that was written as a whole is given back as it came. */
  private lineOf(row: number, column: number, columnCount: number): readonly CellContent[] {
    const written = this.edits?.contentsOf(row);
    if (written?.length === columnCount && column === 0 && isComplete(written)) return written;
    const line: CellContent[] = [];
    for (let across = 0; across < columnCount; across++) line.push(this.contentAt(row, column + across));
    return line;
  }

  private presentAt(row: number, column: number): Cell {
    return this.before === null ? BLANK_CELL : cellAt(this.before, row, column);
  }
}

function isComplete(contents: readonly (CellContent | undefined)[]): contents is readonly CellContent[] {
  return !contents.includes(undefined);
}
