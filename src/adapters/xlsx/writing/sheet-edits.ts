/** All that is to change on one sheet, gathered from the actions of one or several plans, in their order. */
import type { Rectangle } from "../../../core/grid/index.js";
import type { AddChart, CellContent, SetPageLayout } from "../../../core/plan/write-plan.js";
import { patchKey, StyleChange, type StylePatch } from "./style-change.js";

export interface CellEdit {
  /** Undefined leaves what the cell holds. */
  content: CellContent | undefined;
  /** Undefined leaves the style. */
  style: StyleChange | undefined;
}

export interface MergeEdit {
  readonly kind: "merge" | "unmerge";
  readonly area: Rectangle;
}

export interface ColumnEdit {
  readonly first: number;
  readonly last: number;
  /** As the file counts it: with padding. Absent leaves the width. */
  readonly width?: number;
  readonly isHidden?: boolean;
}

export class SheetEdits {
  /** Sparse: by row, then by column. */
  readonly rows = new Map<number, (CellEdit | undefined)[]>();
  /** In the order of the actions: a later merge may follow where an earlier one was taken apart. */
  readonly merges: MergeEdit[] = [];
  readonly columns: ColumnEdit[] = [];
  readonly rowHeights = new Map<number, number>();
  /** Only ever filled for a sheet that is made from another file. */
  readonly hiddenRows = new Set<number>();
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
    const key = patchKey(patch);
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        const edit = this.edit(row, column);
        edit.style = (edit.style ?? this.unchangedStyle).with(patch, key);
      }
    }
  }

  /** Rows on which anything is to change, from the top. */
  get touchedRows(): number[] {
    const rows = new Set([...this.rows.keys(), ...this.rowHeights.keys(), ...this.hiddenRows]);
    return [...rows].sort((one, other) => one - other);
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
