/** A snapshot as it would be with some cells changed: for trying things out before anything is written. */
import { cellAt, type CellAddress, type CellContent, type WorkbookSnapshot } from "../../core/index.js";

export function withCells(
  snapshot: WorkbookSnapshot,
  changes: readonly { readonly cell: CellAddress; readonly content: CellContent }[],
): WorkbookSnapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      const here = changes.filter(({ cell }) => cell.sheet === sheet.name);
      if (here.length === 0) return sheet;
      const rows = [...sheet.rows];
      for (const { cell, content } of here) {
        const cells = [...(rows[cell.row] ?? [])];
        cells[cell.column] = { ...cellAt(sheet, cell.row, cell.column), ...content };
        rows[cell.row] = cells;
      }
      return { ...sheet, rows };
    }),
  };
}
