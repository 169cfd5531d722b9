/** All that is to change on one sheet, gathered from the actions of one or several plans, in their order. */
import type { Cell, Rectangle } from "../../../core/grid/index.js";
import type { AddChart, CellContent, SetChoices, SetPageLayout } from "../../../core/plan/write-plan.js";
import { patchKey, StyleChange, type StylePatch } from "./style-change.js";

/**
 * What is to become of the cells of one row, by column. A list is never changed once it stands here: the contents are the plan's
 * own, and ten thousand rows that look alike share one list of styles.
 */
export interface RowEdit {
  /** Undefined leaves what the cell holds. */
  contents: readonly (CellContent | undefined)[];
  /** Undefined leaves the style. */
  styles: RowStyles;
}

export type RowStyles = readonly (StyleChange | undefined)[];

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
  readonly rows = new Map<number, RowEdit>();
  /** In the order of the actions: a later merge may follow where an earlier one was taken apart. */
  readonly merges: MergeEdit[] = [];
  readonly columns: ColumnEdit[] = [];
  readonly rowHeights = new Map<number, number>();
  /** Only ever filled for a sheet that is made from another file. */
  readonly hiddenRows = new Set<number>();
  readonly notes = new Map<string, { readonly row: number; readonly column: number; readonly text: string | null }>();
  /** In the order of the actions. */
  readonly choices: SetChoices[] = [];
  readonly charts: AddChart[] = [];
  pageLayout: SetPageLayout | null = null;
  private readonly unchangedStyle = StyleChange.none();

  setContents(area: Rectangle, contents: readonly (readonly CellContent[])[]): void {
    contents.slice(0, area.rowCount).forEach((line, index) => {
      const edit = this.edit(area.row + index);
      edit.contents = withValues(edit.contents, area, line);
    });
  }

  setStyle(area: Rectangle, patch: StylePatch): void {
    const key = patchKey(patch);
    let before: RowStyles | null = null;
    let after: RowStyles = NOTHING;
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      const edit = this.edit(row);
      if (edit.styles !== before) {
        before = edit.styles;
        const changed = Array.from({ length: area.columnCount }, (_, index) =>
          (edit.styles[area.column + index] ?? this.unchangedStyle).with(patch, key),
        );
        after = withValues(before, area, changed);
      }
      edit.styles = after;
    }
  }

  /** A row as another file has it. Cells that hold nothing, and formats that are General, are not mentioned. */
  setRow(row: number, cells: readonly (Cell | undefined)[]): void {
    const contents = cells.map((cell) => (cell === undefined || isEmpty(cell) ? undefined : cell));
    const styles = cells.map((cell) => this.formatOnly(cell?.numberFormat ?? null));
    if ([...contents, ...styles].some((entry) => entry !== undefined)) this.rows.set(row, { contents, styles });
  }

  private formatOnly(numberFormat: string | null): StyleChange | undefined {
    const patch = { numberFormat };
    return numberFormat === null ? undefined : this.unchangedStyle.with(patch, patchKey(patch));
  }

  get touchesRows(): boolean {
    return this.rows.size > 0 || this.rowHeights.size > 0 || this.hiddenRows.size > 0;
  }

  /** Rows on which anything is to change, from the top. @param others that are visited as well */
  touchedRows(others: Iterable<number>): readonly number[] {
    const rows = new Set([...this.rows.keys(), ...this.rowHeights.keys(), ...this.hiddenRows, ...others]);
    return [...rows].sort((one, other) => one - other);
  }

  contentAt(row: number, column: number): CellContent | undefined {
    return this.rows.get(row)?.contents[column];
  }

  styleAt(row: number, column: number): StyleChange | undefined {
    return this.rows.get(row)?.styles[column];
  }

  private edit(row: number): RowEdit {
    let edit = this.rows.get(row);
    if (edit === undefined) this.rows.set(row, (edit = { contents: NOTHING, styles: NOTHING }));
    return edit;
  }
}

function isEmpty({ value, formula }: CellContent): boolean {
  return value === null && formula === null;
}

const NOTHING: readonly undefined[] = [];

/** The list with the values put in from the area's first column on; the values themselves where they cover the whole of it. */
function withValues<Value>(
  list: readonly (Value | undefined)[],
  { column, columnCount }: Rectangle,
  values: readonly Value[],
): readonly (Value | undefined)[] {
  if (column === 0 && values.length === columnCount && list.length <= columnCount) return values;
  const changed = list.slice();
  while (changed.length < column) changed.push(undefined);
  for (let index = 0; index < Math.min(columnCount, values.length); index++) changed[column + index] = values[index];
  return changed;
}
