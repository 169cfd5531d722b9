/**
 * A sheet as recognition reads it: only rows that hold something, merged areas indexed once, so that a later look-up takes a few
 * steps whatever the size of the sheet or the number of merges.
 */
import { isBlank, type Merge, type SheetSnapshot, type SparseRows } from "../../grid/index.js";
import { GridCell } from "./grid-cell.js";

/** Merged cells beyond this are left unindexed: no form comes near it, a hostile file may. */
const MOST_COVERED_CELLS = 2_000_000;

const NO_CELLS: readonly GridCell[] = [];

export class SheetGrid {
  readonly name: string;
  /** Rows that hold something, in order. */
  readonly rows: readonly number[];
  /** One past the last column that holds something. */
  readonly columnCount: number;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** By row, with holes where a row holds nothing: its cells from the left. */
  private readonly filled: (readonly GridCell[])[] = [];
  private readonly positions: number[] = [];
  /** By column and row: the merge over a place. Most merges are of one column. */
  private readonly covering: (Merge | undefined)[][] = [];

  constructor(
    readonly sheet: SheetSnapshot,
    readonly dateSystem: 1900 | 1904,
  ) {
    this.name = sheet.name;
    this.hiddenRows = sheet.hiddenRows;
    this.hiddenColumns = sheet.hiddenColumns;
    const rows: number[] = [];
    let columnCount = 0;
    // forEach skips the holes of a sparse array: a table that begins at row 1,048,500 costs no more than one at row 1.
    sheet.rows.forEach((cells, row) => {
      const filled = cells === undefined ? NO_CELLS : this.filledIn(cells, row);
      const last = filled[filled.length - 1];
      if (last === undefined) return;
      this.filled[row] = filled;
      this.positions[row] = rows.length;
      rows.push(row);
      columnCount = Math.max(columnCount, last.column + 1);
    });
    this.rows = rows;
    this.columnCount = columnCount;
    this.indexMerges(sheet.merges);
  }

  /** The cells of a row that hold something, from the left. */
  cellsOf(row: number): readonly GridCell[] {
    return this.filled[row] ?? NO_CELLS;
  }

  /** What stands in this very cell; nothing where the table has no such column. */
  own(row: number, column: number | null): GridCell | null {
    if (column === null) return null;
    const cells = this.cellsOf(row);
    // Blank cells are few: what stands in a column is at its place in the row, or a little to the left of it.
    for (let at = Math.min(column, cells.length - 1); at >= 0; at--) {
      const cell = cells[at];
      if (cell === undefined || cell.column < column) return null;
      if (cell.column === column) return cell;
    }
    return null;
  }

  /** What a person sees at this place: the cell itself, or the merged area over it. */
  shown(row: number, column: number): GridCell | null {
    const own = this.own(row, column);
    if (own !== null) return own;
    const merge = this.mergeOver(row, column);
    return merge === null ? null : this.own(merge.area.row, merge.area.column);
  }

  /** The merged area over this place whose first cell holds something. */
  mergeOver(row: number, column: number): Merge | null {
    return this.covering[column]?.[row] ?? null;
  }

  /** True where a merged area from above covers this place. */
  isContinued(row: number, column: number): boolean {
    const merge = this.mergeOver(row, column);
    return merge !== null && merge.area.row < row;
  }

  /** How many columns the cell at this place spans. */
  widthOf(row: number, column: number): number {
    const merge = this.mergeOver(row, column);
    return merge !== null && merge.area.column === column ? merge.area.columnCount : 1;
  }

  /** The rows that hold something after this one. */
  rowsFrom(row: number, before = Number.POSITIVE_INFINITY): readonly number[] {
    return this.rows.slice(this.positionOf(row), Number.isFinite(before) ? this.positionOf(before) : undefined);
  }

  rowBefore(row: number): number | null {
    return this.rows[this.positionOf(row) - 1] ?? null;
  }

  rowAfter(row: number): number | null {
    const position = this.positions[row];
    return (position === undefined ? this.rows[this.positionOf(row)] : this.rows[position + 1]) ?? null;
  }

  /** Position of the row among the rows that hold something, or of the first one below it. */
  private positionOf(row: number): number {
    const known = this.positions[row];
    if (known !== undefined) return known;
    let [low, high] = [0, this.rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.rows[middle] ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private indexMerges(merges: readonly Merge[]): void {
    let left = MOST_COVERED_CELLS;
    for (const merge of merges) {
      const { area } = merge;
      if (this.own(area.row, area.column) === null) continue;
      const lastColumn = Math.min(area.column + area.columnCount, this.columnCount);
      const first = this.positionOf(area.row);
      for (let column = area.column; column < lastColumn && left > 0; column++) {
        const places = (this.covering[column] ??= []);
        for (let position = first; position < this.rows.length && left > 0; position++, left--) {
          const row = this.rows[position];
          if (row === undefined || row >= area.row + area.rowCount) break;
          places[row] = merge;
        }
      }
    }
  }

  private filledIn(cells: NonNullable<SparseRows[number]>, row: number): readonly GridCell[] {
    const filled: GridCell[] = [];
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (cell !== undefined && !isBlank(cell)) filled.push(new GridCell(cell, row, column, this.dateSystem));
    }
    return filled;
  }
}
