/** All that is to change on one sheet, gathered from the actions of one or several plans, in their order. */
import type { Cell, Rectangle } from "../../../core/grid/index.js";
import type { AddChart, CellContent, SetChoices, SetPageLayout } from "../../../core/plan/write-plan.js";
import type { RowContents, RowEdit, RowStyles } from "./row-edit.js";
import { patchKey, StyleChange, type StylePatch } from "./style-change.js";

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
  /** By the row. A list is never changed once it stands here: most are the plan's own. */
  private readonly contents: (RowContents | undefined)[] = [];
  /** By the row. Ten thousand rows that look alike share one list. */
  private readonly styles: (RowStyles | undefined)[] = [];
  /** In the order of the actions: a later merge may follow where an earlier one was taken apart. */
  readonly merges: MergeEdit[] = [];
  readonly columns: ColumnEdit[] = [];
  /** By the row. */
  readonly rowHeights: (number | undefined)[] = [];
  /** Only ever filled for a sheet that is made from another file. */
  readonly hiddenRows = new Set<number>();
  readonly notes = new Map<string, { readonly row: number; readonly column: number; readonly text: string | null }>();
  /** In the order of the actions. */
  readonly choices: SetChoices[] = [];
  readonly charts: AddChart[] = [];
  pageLayout: SetPageLayout | null = null;
  private readonly unchangedStyle = StyleChange.none();

  setContents(area: Rectangle, contents: readonly (readonly CellContent[])[]): void {
    const count = Math.min(contents.length, area.rowCount);
    for (let index = 0; index < count; index++) {
      const row = area.row + index;
      this.contents[row] = withValues(this.contentsOf(row), area, contents[index] ?? NOTHING);
    }
  }

  setStyle(area: Rectangle, patch: StylePatch): void {
    const key = patchKey(patch);
    let before: RowStyles | null = null;
    let after: RowStyles = NOTHING;
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      const present = this.stylesOf(row);
      if (present !== before) {
        before = present;
        const changed = Array.from({ length: area.columnCount }, (_, index) =>
          (present[area.column + index] ?? this.unchangedStyle).with(patch, key),
        );
        after = withValues(before, area, changed);
      }
      this.styles[row] = after;
    }
  }

  /** A row as another file has it. Cells that hold nothing, and formats that are General, are not mentioned. */
  setRow(row: number, cells: readonly (Cell | undefined)[]): void {
    const contents = cells.map((cell) => (cell === undefined || isEmpty(cell) ? undefined : cell));
    const styles = cells.map((cell) => this.formatOnly(cell?.numberFormat ?? null));
    if (contents.some(isThere)) this.contents[row] = contents;
    if (styles.some(isThere)) this.styles[row] = styles;
  }

  private formatOnly(numberFormat: string | null): StyleChange | undefined {
    const patch = { numberFormat };
    return numberFormat === null ? undefined : this.unchangedStyle.with(patch, patchKey(patch));
  }

  get touchesRows(): boolean {
    return this.touchesCells || this.rowHeights.length > 0 || this.hiddenRows.size > 0;
  }

  get touchesCells(): boolean {
    return this.rowCount > 0;
  }

  /** One past the last row with cells that change. */
  get rowCount(): number {
    return Math.max(this.contents.length, this.styles.length);
  }

  /** Rows on which anything is to change, from the top. @param others that are visited as well */
  touchedRows(others: ReadonlyMap<number, unknown>): readonly number[] {
    const rows: number[] = [];
    let end = Math.max(this.rowCount, this.rowHeights.length);
    for (const named of [this.hiddenRows, others]) for (const row of named.keys()) end = Math.max(end, row + 1);
    for (let row = 0; row < end; row++) {
      const isTouched = this.contents[row] ?? this.styles[row] ?? this.rowHeights[row];
      if (isTouched !== undefined || this.hiddenRows.has(row) || others.has(row)) rows.push(row);
    }
    return rows;
  }

  ofRow(row: number): RowEdit {
    return { contents: this.contentsOf(row), styles: this.stylesOf(row) };
  }

  contentsOf(row: number): RowContents {
    return this.contents[row] ?? NOTHING;
  }

  stylesOf(row: number): RowStyles {
    return this.styles[row] ?? NOTHING;
  }

  contentAt(row: number, column: number): CellContent | undefined {
    return this.contents[row]?.[column];
  }

  styleAt(row: number, column: number): StyleChange | undefined {
    return this.styles[row]?.[column];
  }
}

function isThere(entry: unknown): boolean {
  return entry !== undefined;
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
