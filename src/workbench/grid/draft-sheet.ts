/** A new sheet of ours as the grid takes it in at once: what the plan says of it, folded into one piece of data. */
import { BooleanNumber, type IWorksheetData } from "@univerjs/core";
import type { WriteAction } from "../../core/plan/write-plan.js";
import { isCellAction, toCellMatrix } from "./cell-matrix.js";
import { columnPixels, rowPixels } from "./workbook-data.js";

const SPARE_ROWS = 20;
const LEAST_COLUMNS = 12;

/** @param actions those of the plan on this sheet, in order */
export function draftSheet(actions: readonly WriteAction[]): Partial<IWorksheetData> {
  const cellData = toCellMatrix(actions.filter(isCellAction));
  const rowData: NonNullable<IWorksheetData["rowData"]> = {};
  const columnData: NonNullable<IWorksheetData["columnData"]> = {};
  const mergeData: IWorksheetData["mergeData"] = [];
  for (const action of actions) {
    if (action.kind === "merge") {
      const { row, column, rowCount, columnCount } = action.area;
      mergeData.push({
        startRow: row,
        endRow: row + rowCount - 1,
        startColumn: column,
        endColumn: column + columnCount - 1,
      });
    } else if (action.kind === "set-column-width") {
      for (let index = 0; index < action.columnCount; index++) {
        columnData[action.column + index] = { w: columnPixels(action.width) };
      }
    } else if (action.kind === "set-row-height") {
      for (let index = 0; index < action.rowCount; index++) {
        rowData[action.row + index] = { h: rowPixels(action.height), ia: BooleanNumber.FALSE };
      }
    }
  }
  const rows = Object.keys(cellData).map(Number);
  const columns = Object.values(cellData).flatMap((line) => Object.keys(line).map(Number));
  return {
    cellData,
    rowData,
    columnData,
    mergeData,
    rowCount: greatest(rows) + 1 + SPARE_ROWS,
    columnCount: Math.max(greatest(columns) + 3, LEAST_COLUMNS),
  };
}

function greatest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}
