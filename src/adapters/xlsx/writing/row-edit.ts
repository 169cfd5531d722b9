/** What is to become of the cells of one row. */
import type { CellContent } from "../../../core/plan/write-plan.js";
import type { StyleChange } from "./style-change.js";

/** What the cells of one row are to hold, by column. Undefined leaves what a cell holds. */
export type RowContents = readonly (CellContent | undefined)[];

/** What is to become of the styles of one row, by column. Undefined leaves the style. */
export type RowStyles = readonly (StyleChange | undefined)[];

export interface RowEdit {
  readonly contents: RowContents;
  readonly styles: RowStyles;
}

/** The first column from here on that the edit names; none is Infinity. */
export function nextNamed({ contents, styles }: RowEdit, from: number): number {
  const width = Math.max(contents.length, styles.length);
  for (let column = from; column < width; column++) {
    if (contents[column] !== undefined || styles[column] !== undefined) return column;
  }
  return Infinity;
}
