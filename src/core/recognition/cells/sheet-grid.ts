/**
 * A sheet as recognition reads it: only rows that hold something, merged areas indexed once, so that a later look-up takes a few
 * steps whatever the size of the sheet or the number of merges.
 */
import { isBlank, type Cell, type Merge, type SheetSnapshot, type SparseRows } from "../../grid/index.js";
import { GridCell } from "./grid-cell.js";

/** Merged cells beyond this are left unindexed: no form comes near it, a hostile file may. */
const MOST_COVERED_CELLS = 2_000_000;

const NO_CELLS: readonly GridCell[] = [];

export class SheetGrid {
  readonly name: string;
  /** Rows that hold something, in order. */
  readonly rows: readonly number[];
  /** Those of them that hold no number: every header is among them, and few rows of a body. */
  readonly wordRows: readonly number[];
  /** Those of them that leave a column out between their first cell and their last: in most tables none does. */
  readonly openRows: readonly number[];
  /** How many rows hold something, by column. */
  readonly filledRows: readonly number[];
  /** One past the last column that holds something. */
  readonly columnCount: number;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Of the rows that were asked for whole: most rows of a body are read place by place, and no object is made of their cells. */
  private readonly asked = new Map<number, readonly GridCell[]>();
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
    const walk = new RowWalk();
    // forEach skips the holes of a sparse array: a table that begins at row 1,048,500 costs no more than one at row 1.
    sheet.rows.forEach((cells, row) => {
      if (cells !== undefined) walk.visit(cells, row);
    });
    this.rows = walk.rows;
    this.wordRows = walk.wordRows;
    this.openRows = walk.openRows;
    this.filledRows = walk.filledRows;
    this.columnCount = walk.filledRows.length;
    for (let position = 0; position < this.rows.length; position++) this.positions[this.rows[position] ?? 0] = position;
    this.indexMerges(sheet.merges);
  }

  /** The cells of a row that hold something, from the left. */
  cellsOf(row: number): readonly GridCell[] {
    const asked = this.asked.get(row);
    if (asked !== undefined) return asked;
    const cells = this.sheet.rows[row];
    const filled = cells === undefined ? NO_CELLS : this.filledIn(cells, row);
    this.asked.set(row, filled);
    return filled;
  }

  /** The cell at this very place as it was read; nothing where it is blank. */
  cellAt(row: number, column: number | null): Cell | null {
    const cell = column === null ? undefined : this.sheet.rows[row]?.[column];
    return cell === undefined || isBlank(cell) ? null : cell;
  }

  /** What stands in this very cell; nothing where the table has no such column. */
  own(row: number, column: number | null): GridCell | null {
    if (this.cellAt(row, column) === null || column === null) return null;
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
    const place = this.placeShown(row, column);
    return place === null ? null : this.own(place.row, place.column);
  }

  /** Where that cell stands. */
  placeShown(row: number, column: number): { readonly row: number; readonly column: number } | null {
    return this.cellAt(row, column) === null ? (this.mergeOver(row, column)?.area ?? null) : { row, column };
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
      if (this.cellAt(area.row, area.column) === null) continue;
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

/** What is asked of the rows as a whole, noted in the one walk over all cells. */
class RowWalk {
  readonly rows: number[] = [];
  readonly wordRows: number[] = [];
  readonly openRows: number[] = [];
  readonly filledRows: number[] = [];

  visit(cells: NonNullable<SparseRows[number]>, row: number): void {
    const { filledRows } = this;
    let count = 0;
    let numbers = 0;
    let first = 0;
    let last = 0;
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (cell === undefined || isBlank(cell)) continue;
      if (typeof cell.value === "number") numbers++;
      if (count === 0) first = column;
      last = column;
      count++;
      while (filledRows.length <= column) filledRows.push(0);
      filledRows[column] = (filledRows[column] ?? 0) + 1;
    }
    if (count === 0) return;
    this.rows.push(row);
    if (numbers === 0) this.wordRows.push(row);
    if (last - first >= count) this.openRows.push(row);
  }
}
