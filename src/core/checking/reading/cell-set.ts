/** Cells of a workbook, to be asked whether one is among them. */
import type { CellAddress } from "../../grid/index.js";

/** Of a sheet in Excel. */
const MOST_COLUMNS = 16_384;

export class CellSet {
  private readonly bySheet = new Map<string, Set<number>>();

  constructor(cells: Iterable<CellAddress>) {
    for (const { sheet, row, column } of cells) {
      const places = this.bySheet.get(sheet) ?? new Set();
      this.bySheet.set(sheet, places.add(row * MOST_COLUMNS + column));
    }
  }

  has(sheet: string, row: number, column: number): boolean {
    return this.bySheet.get(sheet)?.has(row * MOST_COLUMNS + column) ?? false;
  }
}
