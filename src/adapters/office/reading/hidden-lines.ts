/** Which rows and columns are hidden or filtered away, asked only of sheets that have some. */
import type { SheetById } from "./read-blocks.js";
import type { ListedSheet } from "./read-sheet-list.js";

export interface HiddenLines {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

export type HiddenBySheet = ReadonlyMap<string, HiddenLines>;

/** Queues the question; what it returns reads the answer after the sync. */
export function queueHiddenLines(sheetById: SheetById, sheets: readonly ListedSheet[]): () => HiddenBySheet {
  const queued = sheets.flatMap(({ id, used }) => {
    if (used === null || !(used.hasHiddenRows || used.hasHiddenColumns)) return [];
    const { extent } = used;
    const worksheet = sheetById(id);
    const range = worksheet.getRangeByIndexes(extent.row, extent.column, extent.rowCount, extent.columnCount);
    range.untrack();
    const rows = range.getRowProperties({ rowHidden: true });
    const columns = range.getColumnProperties({ columnHidden: true });
    return [{ id, extent, rows, columns }];
  });
  return () =>
    new Map(
      queued.map(({ id, extent, rows, columns }) => [
        id,
        {
          rows: linesWhere(rows.value, extent.row, (line) => line.rowHidden === true),
          columns: linesWhere(columns.value, extent.column, (line) => line.columnHidden === true),
        },
      ]),
    );
}

function linesWhere<T>(lines: readonly T[], first: number, isHidden: (line: T) => boolean): ReadonlySet<number> {
  return new Set(lines.flatMap((line, index) => (isHidden(line) ? [first + index] : [])));
}
