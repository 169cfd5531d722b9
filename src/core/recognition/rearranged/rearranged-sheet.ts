/** A table that lies otherwise on its sheet, laid out as the readers of upright tables know it; every cell keeps the place where it truly stands. */
import type { Cell, CellAddress, SheetSnapshot } from "../../grid/index.js";
import type { SheetGrid } from "../cells/sheet-grid.js";

export interface RearrangedSheet {
  readonly sheet: SheetSnapshot;
  /** Where a cell of `sheet` stands in the workbook. */
  placeOf(row: number, column: number): CellAddress;
}

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
}

/** @param rows the places of the cells of each row, from the top; undefined where a row has none there */
export function rearranged(grid: SheetGrid, rows: readonly (readonly (PlacedCell | undefined)[])[]): RearrangedSheet {
  const columnCount = Math.max(0, ...rows.map((row) => row.length));
  const cellOf = (place: PlacedCell | undefined): Cell | undefined =>
    place === undefined ? undefined : grid.sheet.rows[place.row]?.[place.column];
  return {
    sheet: {
      ...grid.sheet,
      rows: rows.map((row) => row.map(cellOf)),
      rowCount: rows.length,
      columnCount,
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
    },
    placeOf(row, column) {
      const { row: at = 0, column: across = 0 } = rows[row]?.[column] ?? {};
      return { sheet: grid.name, row: at, column: across };
    },
  };
}
