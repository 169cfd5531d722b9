/** Each sheet and each range of a batch as one object, however many actions name it: every further one would cross the wire again. */
import type { Rectangle } from "../../../core/grid/index.js";

export class BatchObjects {
  private readonly sheets = new Map<string, Excel.Worksheet>();
  private readonly ranges = new Map<string, Excel.Range>();

  constructor(readonly context: Excel.RequestContext) {}

  worksheet(name: string): Excel.Worksheet {
    const known = this.sheets.get(name) ?? this.context.workbook.worksheets.getItem(name);
    this.sheets.set(name, known);
    return known;
  }

  range(sheet: string, { row, column, rowCount, columnCount }: Rectangle): Excel.Range {
    const key = JSON.stringify([sheet, row, column, rowCount, columnCount]);
    const known = this.ranges.get(key) ?? this.worksheet(sheet).getRangeByIndexes(row, column, rowCount, columnCount);
    this.ranges.set(key, known);
    return known;
  }

  addSheet(name: string): void {
    this.sheets.set(name, this.context.workbook.worksheets.add(name));
  }

  removeSheet(name: string): void {
    this.worksheet(name).delete();
    this.sheets.delete(name);
    for (const key of [...this.ranges.keys()].filter((one) => one.startsWith(`[${JSON.stringify(name)},`))) {
      this.ranges.delete(key);
    }
  }
}
