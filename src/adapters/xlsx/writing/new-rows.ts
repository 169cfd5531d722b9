/**
 * Rows that a sheet does not have so far, as XML. Behind each cell's column stands the row's number and nothing else of the row: all
 * that lies between two such numbers is one piece, and where a cell says what the one above it says, the piece is kept.
 */
import { BLANK } from "../../../core/plan/cell-content.js";
import type { CellContent } from "../../../core/plan/write-plan.js";
import type { CellContext } from "./patch-cells.js";
import { nextNamed, type RowContents, type RowEdit, type RowStyles } from "./row-edit.js";
import type { SheetEdits } from "./sheet-edits.js";

export class NewRows {
  /** Of the row above: the columns that have a cell, and what the cells hold. */
  private columns: readonly number[] = [];
  private contents: CellContent[] = [];
  /** Up to the row's number; from there to the first cell's; and so on to the row's end. */
  private pieces: string[] = [];
  /** What each cell's piece ends with: the beginning of the next cell, or the row's end. */
  private ends: readonly string[] = [];
  private numbers: readonly number[] = [];
  /** Where all cells of the row have a style of their own: rows of that list have the same columns. */
  private stylesOfAll: RowStyles | null = null;

  constructor(
    private readonly edits: SheetEdits,
    private readonly context: CellContext,
  ) {}

  row(row: number): string {
    const edit = this.edits.ofRow(row);
    if (edit.styles !== this.stylesOfAll || edit.contents.length > edit.styles.length) this.layOut(edit);
    this.writeCells(edit.contents);
    const [first = Infinity] = this.columns;
    this.pieces[1] = `"${this.attributes(row)}>${this.upTo(first)}`;
    return this.pieces.join(String(row + 1));
  }

  private layOut(edit: RowEdit): void {
    const { newStyles, prefix } = this.context;
    const columns: number[] = [];
    for (let column = nextNamed(edit, 0); column < Infinity; column = nextNamed(edit, column + 1)) columns.push(column);
    this.columns = columns;
    this.contents = [];
    this.pieces = [`<${prefix}row r="`, ""];
    this.ends = columns.map((_, index) => this.upTo(columns[index + 1] ?? Infinity));
    this.numbers = newStyles.numbers(edit.styles);
    this.stylesOfAll = edit.styles.includes(undefined) ? null : edit.styles;
  }

  /** The beginning of the cell of this column; of none, the end of the row. */
  private upTo(column: number): string {
    const { cells, prefix } = this.context;
    return column === Infinity ? `</${prefix}row>` : cells.start(column);
  }

  private attributes(row: number): string {
    const height = this.edits.rowHeights[row];
    const sized = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
    return this.edits.hiddenRows.has(row) ? `${sized} hidden="1"` : sized;
  }

  private writeCells(contents: RowContents): void {
    const { columns, contents: above } = this;
    for (let index = 0; index < columns.length; index++) {
      const column = columns[index] ?? 0;
      const content = contents[column] ?? BLANK;
      const other = above[index];
      if (content === other) continue;
      if (content.value === other?.value && content.formula === other.formula) continue;
      above[index] = content;
      this.pieces[index + 2] = this.context.cells.rest(this.numbers[column] ?? 0, content) + (this.ends[index] ?? "");
    }
  }
}
