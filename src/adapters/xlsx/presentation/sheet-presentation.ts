/** How a sheet looks, as far as a grid can show it. Rows and columns from 0. */
import type { CellStyle } from "../../../core/plan/write-plan.js";

export interface SheetPresentation {
  /** Sparse: `looks[row]?.[column]`. Cells of one style share one object. */
  readonly looks: readonly (readonly (CellLook | undefined)[] | undefined)[];
  /** In characters of the default font, as Excel's dialog shows it. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly defaultColumnWidth: number;
  /** In points. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly defaultRowHeight: number;
  /** Rows and columns that stay in view. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly showsGridlines: boolean;
}

export interface CellLook extends CellStyle {
  readonly isItalic?: boolean;
  readonly isUnderlined?: boolean;
  readonly isStruckOut?: boolean;
  readonly borders?: Readonly<Partial<Record<BorderSide, BorderLook>>>;
}

export type BorderSide = "left" | "right" | "top" | "bottom";

export interface BorderLook {
  /** As the file names it: thin, medium, double, dashDot, … */
  readonly line: string;
  /** "#RRGGBB" */
  readonly color: string;
}
