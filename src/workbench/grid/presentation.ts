/** How a workbook looks, as far as the grid can show it. Indices from 0; sizes as files hold them. */
import type { CellStyle } from "../../core/plan/write-plan.js";

export interface SheetPresentation {
  /** In characters of the default font; null takes the file's default. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly defaultColumnWidth: number;
  /** In points. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly defaultRowHeight: number;
  /** Rows and columns that stay in view. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly showsGridlines: boolean;
  /** Null where the cell has no look of its own. */
  styleAt(row: number, column: number): GridStyle | null;
}

/** One object per style of the file, so that equal cells share it. */
export interface GridStyle extends CellStyle {
  readonly isItalic?: boolean;
  readonly isUnderlined?: boolean;
  readonly isStruckOut?: boolean;
  readonly indent?: number;
  readonly borders?: Partial<Readonly<Record<"top" | "right" | "bottom" | "left", GridBorder>>>;
}

export interface GridBorder {
  /** As the file names it: thin, medium, double, … */
  readonly line: string;
  /** "#RRGGBB" */
  readonly color: string;
}

/** What a sheet looks like whose file says nothing. */
export const PLAIN_PRESENTATION: SheetPresentation = {
  columnWidths: new Map(),
  defaultColumnWidth: 8.43,
  rowHeights: new Map(),
  defaultRowHeight: 15,
  frozenRows: 0,
  frozenColumns: 0,
  showsGridlines: true,
  styleAt: () => null,
};
