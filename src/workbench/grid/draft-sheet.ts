/** A new sheet of ours without its cells: what the plan says of its rows, columns and merges, folded into one piece of data. */
import { BooleanNumber, type IWorksheetData } from "@univerjs/core";
import type { WriteAction } from "../../core/plan/write-plan.js";
import { isCellAction } from "./cell-matrix.js";
import { columnPixels, rowPixels } from "./workbook-data.js";

const SPARE_ROWS = 20;
const SPARE_COLUMNS = 2;
const LEAST_COLUMNS = 12;

type DraftSheet = Pick<IWorksheetData, "rowData" | "columnData" | "mergeData" | "rowCount" | "columnCount">;

/** @param actions those of the plan on this sheet, in order */
export function draftSheet(actions: readonly WriteAction[]): DraftSheet {
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
  const areas = actions.filter(isCellAction).map(({ area }) => area);
  const [rowEnds, columnEnds] = [
    areas.map(({ row, rowCount }) => row + rowCount),
    areas.map(({ column, columnCount }) => column + columnCount),
  ];
  return {
    rowData,
    columnData,
    mergeData,
    rowCount: greatest(rowEnds) + SPARE_ROWS,
    columnCount: Math.max(greatest(columnEnds) + SPARE_COLUMNS, LEAST_COLUMNS),
  };
}

function greatest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}
