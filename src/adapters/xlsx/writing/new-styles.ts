/** The styles of cells that a sheet does not have so far: worked out once for all rows that share a list. */
import type { RowStyles } from "./row-edit.js";
import type { StyleChange } from "./style-change.js";

export class NewStyles {
  private readonly known = new Map<RowStyles, readonly number[]>();

  /** @param styleNumber the number of the style that results from a change to the style of this number */
  constructor(private readonly styleNumber: (base: number, change: StyleChange) => number) {}

  /** By the column. */
  numbers(styles: RowStyles): readonly number[] {
    let numbers = this.known.get(styles);
    if (numbers === undefined) {
      numbers = styles.map((style) => (style === undefined ? 0 : this.styleNumber(0, style)));
      this.known.set(styles, numbers);
    }
    return numbers;
  }
}
