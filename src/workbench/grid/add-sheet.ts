/**
 * A sheet of ours into the grid: the empty sheet by one command, so that the grid's undo takes it away as a whole, then its cells
 * portion by portion, so that the page goes on answering while a table of ten thousand rows is made.
 */
import type { ICommandService } from "@univerjs/core";
import { InsertSheetCommand, SetRangeValuesMutation, type FWorkbook } from "@univerjs/preset-sheets-core";
import type { WriteAction } from "../../core/plan/write-plan.js";
import { HostFault } from "../../ports/index.js";
import { isCellAction, toCellMatrix, type CellMatrix } from "./cell-matrix.js";
import { draftSheet } from "./draft-sheet.js";

/** Every portion costs the grid some 30 ms besides its cells: smaller ones would double the whole time. */
const CELLS_A_PORTION = 2500;

/** @param own the plan's actions on this sheet, in order */
export function addingSheet(
  name: string,
  own: readonly WriteAction[],
  workbook: FWorkbook,
  commands: ICommandService,
): (() => void)[] {
  const draft = draftSheet(own);
  const { rowCount, columnCount } = draft;
  const cells = own.filter(isCellAction);
  const rowsAPortion = Math.max(1, Math.floor(CELLS_A_PORTION / columnCount));
  const unitId = workbook.getId();
  // The grid's redo keeps this very object, and brings back what stands in it then.
  const written: CellMatrix = {};
  const insert = () => {
    if (workbook.getSheetByName(name) !== null) throw new HostFault("host/sheet-name-taken", { sheet: name });
    const active = workbook.getActiveSheet();
    const words = { unitId, index: workbook.getNumSheets(), sheet: { ...draft, name, cellData: written } };
    if (!commands.syncExecuteCommand(InsertSheetCommand.id, words))
      throw new HostFault("host/refused", { sheet: name });
    workbook.setActiveSheet(active);
  };
  const portions = Array.from({ length: Math.ceil(rowCount / rowsAPortion) }, (_none, index) => () => {
    const rows = { from: index * rowsAPortion, until: (index + 1) * rowsAPortion };
    const cellValue = toCellMatrix(cells, rows);
    Object.assign(written, cellValue);
    const subUnitId = workbook.getSheetByName(name)?.getSheetId();
    commands.syncExecuteCommand(SetRangeValuesMutation.id, { unitId, subUnitId, cellValue });
  });
  return [insert, ...portions];
}
