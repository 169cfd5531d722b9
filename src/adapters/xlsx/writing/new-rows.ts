/**
 * Rows that a sheet does not have so far, as XML. Behind each cell's column stands the row's number and nothing else of the row: all
 * that lies between two such numbers is one piece, and where a cell says what the one above it says, so does the piece.
 */
import { BLANK } from "../../../core/plan/cell-content.js";
import type { CellContent } from "../../../core/plan/write-plan.js";
import type { CellContext } from "./patch-cells.js";
import { nextNamed } from "./row-edit.js";
import type { SheetEdits } from "./sheet-edits.js";

/** What was written last in a column. */
interface Piece {
  style: number;
  content: CellContent;
  /** The column of the cell that follows in the row; Infinity where none does. */
  next: number;
  xml: string;
}

export class NewRows {
  /** By the column. */
  private readonly above: (Piece | undefined)[] = [];

  constructor(
    private readonly edits: SheetEdits,
    private readonly context: CellContext,
  ) {}

  row(row: number): string {
    const { cells, newStyles, prefix } = this.context;
    const edit = this.edits.ofRow(row);
    const numbers = newStyles.numbers(edit.styles);
    let next = nextNamed(edit, 0);
    const pieces = [
      `<${prefix}row r="`,
      `"${this.attributes(row)}>${next === Infinity ? this.end : cells.start(next)}`,
    ];
    while (next < Infinity) {
      const column = next;
      next = nextNamed(edit, column + 1);
      pieces.push(this.piece(column, numbers[column] ?? 0, edit.contents[column] ?? BLANK, next));
    }
    return pieces.join(String(row + 1));
  }

  private attributes(row: number): string {
    const height = this.edits.rowHeights[row];
    const sized = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
    return this.edits.hiddenRows.has(row) ? `${sized} hidden="1"` : sized;
  }

  private get end(): string {
    return `</${this.context.prefix}row>`;
  }

  private piece(column: number, style: number, content: CellContent, next: number): string {
    const above = (this.above[column] ??= { style: -1, content: BLANK, next: Infinity, xml: "" });
    if (above.style === style && above.next === next && saysTheSame(above.content, content)) return above.xml;
    above.style = style;
    above.content = content;
    above.next = next;
    const { cells } = this.context;
    above.xml = cells.rest(style, content) + (next === Infinity ? this.end : cells.start(next));
    return above.xml;
  }
}

function saysTheSame(one: CellContent, other: CellContent): boolean {
  return one === other || (one.value === other.value && one.formula === other.formula);
}
