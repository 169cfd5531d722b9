/** The areas of a table's cells that say the same, each as wide and then as high as it can be. */
import type { Rectangle } from "../grid/index.js";
import type { TableCell } from "../summary/summary-table.js";

export interface KeyedArea<Key> {
  readonly key: Key;
  readonly area: Rectangle;
}

/** Given the rows one after another, from the top. */
export class AlikeAreas<Key extends string> {
  private readonly groups = new Map<Key, KeyedArea<Key>[]>();
  /** By their first column: the areas that the last row is part of. */
  private open: OpenArea<Key>[] = [];

  /** @param keyOf what a cell says; null leaves it out */
  constructor(private readonly keyOf: (cell: TableCell) => Key | null) {}

  addRow(cells: readonly TableCell[], row: number): void {
    const above = this.open;
    this.open = [];
    for (let column = 0, next = 0; column < cells.length; column = next) {
      const key = this.keyAt(cells, column);
      for (next = column + 1; next < cells.length && this.keyAt(cells, next) === key; next++);
      if (key !== null) this.open.push(this.continued(above, { row, column, columnCount: next - column }, key));
    }
  }

  /** So many more rows that say all that the one above says. */
  repeatRow(count = 1): void {
    this.open.forEach(({ area }) => (area.rowCount += count));
  }

  /** By what they say, in the order in which it is met first. */
  all(): readonly KeyedArea<Key>[] {
    return [...this.groups.values()].flat();
  }

  private keyAt(cells: readonly TableCell[], column: number): Key | null {
    const cell = cells[column];
    return cell === undefined ? null : this.keyOf(cell);
  }

  private continued(
    above: readonly OpenArea<Key>[],
    { row, column, columnCount }: Omit<Rectangle, "rowCount">,
    key: Key,
  ): OpenArea<Key> {
    const open = above.find((other) => other.area.column === column);
    if (open?.key === key && open.area.columnCount === columnCount) {
      open.area.rowCount++;
      return open;
    }
    const area: OpenArea<Key> = { key, area: { row, column, columnCount, rowCount: 1 } };
    const group = this.groups.get(key);
    if (group === undefined) this.groups.set(key, [area]);
    else group.push(area);
    return area;
  }
}

interface OpenArea<Key> extends KeyedArea<Key> {
  readonly area: Rectangle & { rowCount: number };
}
