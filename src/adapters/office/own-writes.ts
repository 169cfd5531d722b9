/**
 * Which areas this add-in wrote and has not yet been told of by an event. Only needed before ExcelApi 1.14, where Excel does not say
 * who wrote; big writes are echoed in parts, so cells are counted off until the whole area has come back.
 */
import { contains, type Rectangle } from "../../core/grid/index.js";

interface Expected {
  readonly sheet: string;
  readonly area: Rectangle;
  cells: number;
}

export class OwnWrites {
  private expected: Expected[] = [];

  expect(sheet: string, area: Rectangle): void {
    this.expected = [...this.expected, { sheet, area, cells: area.rowCount * area.columnCount }];
  }

  /** True once for each echo. */
  recognize(sheet: string, area: Rectangle): boolean {
    const echoed = this.expected.find(
      (one) =>
        one.sheet === sheet &&
        contains(one.area, area.row, area.column) &&
        contains(one.area, area.row + area.rowCount - 1, area.column + area.columnCount - 1),
    );
    if (echoed === undefined) return false;
    echoed.cells -= area.rowCount * area.columnCount;
    this.expected = this.expected.filter((one) => one.cells > 0);
    return true;
  }
}
