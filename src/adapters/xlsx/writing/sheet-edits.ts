/** All that is to change on one sheet, gathered from the actions of one or several plans, in their order. */
import type { Rectangle } from "../../../core/grid/index.js";
import type { AddChart, CellContent, SetPageLayout } from "../../../core/plan/write-plan.js";
import { StyleChange, type StylePatch } from "./style-change.js";

export interface CellEdit {
  /** Undefined leaves what the cell holds. */
  content: CellContent | undefined;
  /** Undefined leaves the style. */
  style: StyleChange | undefined;
}

export class SheetEdits {
  /** Sparse: by row, then by column. */
  readonly rows = new Map<number, (CellEdit | undefined)[]>();
  readonly merges: Rectangle[] = [];
  readonly columnWidths: { readonly first: number; readonly last: number; readonly width: number }[] = [];
  readonly rowHeights = new Map<number, number>();
  readonly notes = new Map<string, { readonly row: number; readonly column: number; readonly text: string | null }>();
  readonly charts: AddChart[] = [];
  pageLayout: SetPageLayout | null = null;
  private readonly unchangedStyle = StyleChange.none();

  setContents(area: Rectangle, contents: readonly (readonly CellContent[])[]): void {
    contents.slice(0, area.rowCount).forEach((line, row) => {
      line.slice(0, area.columnCount).forEach((content, column) => {
        this.edit(area.row + row, area.column + column).content = content;
      });
    });
  }

  setStyle(area: Rectangle, patch: StylePatch): void {
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        const edit = this.edit(row, column);
        edit.style = (edit.style ?? this.unchangedStyle).with(patch);
      }
    }
  }

  cell(row: number, column: number): CellEdit | undefined {
    return this.rows.get(row)?.[column];
  }

  private edit(row: number, column: number): CellEdit {
    let cells = this.rows.get(row);
    if (cells === undefined) this.rows.set(row, (cells = []));
    return (cells[column] ??= { content: undefined, style: undefined });
  }
}
