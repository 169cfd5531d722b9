/** A sheet of the grid as plain data. Values are the grid's raw ones; its formatted texts are never read. */
import { BooleanNumber, type Workbook, type Worksheet } from "@univerjs/core";
import type { Cell, Merge, SheetSnapshot } from "../../core/grid/index.js";
import { sameAsBefore } from "../../app/remote/index.js";
import { toContent } from "./cell-data.js";
import { inTurns } from "./in-turns.js";

/** What the grid does not know about a sheet, kept from the package. */
export interface SheetFacts {
  readonly visibility: SheetSnapshot["visibility"];
  readonly isProtected: boolean;
}

/** @param before what was read last: rows that still say the same are the same objects */
export async function readSheet(
  workbook: Workbook,
  sheet: Worksheet,
  facts: SheetFacts | undefined,
  before: SheetSnapshot | undefined,
): Promise<SheetSnapshot> {
  const rows: (readonly (Cell | undefined)[] | undefined)[] = [];
  let [rowCount, columnCount] = [0, 0];
  const matrix = sheet.getCellMatrix().getMatrix();
  await inTurns(Object.keys(matrix).map(Number), (row) => {
    const cells: (Cell | undefined)[] = [];
    for (const column of Object.keys(matrix[row] ?? {}).map(Number)) {
      const cell = cellOf(workbook, sheet, row, column);
      if (cell === undefined) continue;
      cells[column] = cell;
      if (cell.value === null && cell.formula === null) continue;
      rowCount = Math.max(rowCount, row + 1);
      columnCount = Math.max(columnCount, column + 1);
    }
    if (cells.length > 0) rows[row] = sameAsBefore(before?.rows[row], cells);
  });
  return {
    name: sheet.getName(),
    visibility: facts?.visibility ?? (sheet.isSheetHidden() === BooleanNumber.TRUE ? "hidden" : "visible"),
    isProtected: facts?.isProtected ?? false,
    rows,
    rowCount,
    columnCount,
    merges: sameAsBefore(
      before?.merges,
      sheet.getMergeData().map(({ startRow, endRow, startColumn, endColumn }): Merge => ({
        area: {
          row: startRow,
          column: startColumn,
          rowCount: endRow - startRow + 1,
          columnCount: endColumn - startColumn + 1,
        },
        source: "file",
      })),
    ),
    hiddenRows: hiddenLines(sheet.getConfig().rowData),
    hiddenColumns: hiddenLines(sheet.getConfig().columnData),
  };
}

export function cellOf(workbook: Workbook, sheet: Worksheet, row: number, column: number): Cell | undefined {
  const data = sheet.getCellRaw(row, column);
  if (data === null || data === undefined) return undefined;
  const { value, formula } = toContent(data, formulaOf(data.f));
  const numberFormat = workbook.getStyles().getStyleByCell(data)?.n?.pattern ?? null;
  if (value === null && formula === null && numberFormat === null) return undefined;
  return { value, formula, numberFormat };
}

/** An empty text is the grid's way to say that there is none. */
function formulaOf(formula: unknown): string | null {
  return typeof formula === "string" && formula !== "" ? formula : null;
}

function hiddenLines(lines: Readonly<Record<number, { hd?: BooleanNumber } | undefined>>): ReadonlySet<number> {
  return new Set(
    Object.entries(lines)
      .filter(([, line]) => line?.hd === BooleanNumber.TRUE)
      .map(([index]) => Number(index)),
  );
}
