/** The cells of a sheet that edits touched, each once, within what the sheet holds. */
import { contains, type CellAddress, type SheetSnapshot } from "../../core/grid/index.js";
import type { WorkbookChange } from "../../ports/index.js";

export function editedCells(sheet: SheetSnapshot, edits: readonly WorkbookChange[]): CellAddress[] {
  const areas = edits.flatMap((edit) => (edit.sheet === sheet.name && edit.area !== null ? [edit.area] : []));
  const cells: CellAddress[] = [];
  for (const [index, area] of areas.entries()) {
    const earlier = areas.slice(0, index);
    for (let row = area.row; row < Math.min(area.row + area.rowCount, sheet.rowCount + 1); row++) {
      for (
        let column = area.column;
        column < Math.min(area.column + area.columnCount, sheet.columnCount + 1);
        column++
      ) {
        if (!earlier.some((one) => contains(one, row, column))) cells.push({ sheet: sheet.name, row, column });
      }
    }
  }
  return cells;
}
