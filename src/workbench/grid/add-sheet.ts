/**
 * A sheet of ours into the grid: the empty sheet by one command, so that the grid's undo takes it away as a whole, then its cells
 * portion by portion, so that the page goes on answering while a table of ten thousand rows is made.
 */
import type { ICommandService } from "@univerjs/core";
import {
  InsertSheetCommand,
  SetRangeCustomMetadataCommand,
  SetRangeValuesMutation,
  type FWorkbook,
} from "@univerjs/preset-sheets-core";
import type { WriteAction } from "../../core/plan/write-plan.js";
import { HostFault } from "../../ports/index.js";
import { isCellAction, toCellMatrix, type CellMatrix } from "./cell-matrix.js";
import { draftSheet } from "./draft-sheet.js";
import type { Pace } from "./pace.js";
import { stepFor, type Step } from "./step.js";

/**
 * The grid looks for formulas through the whole sheet after every portion, unless it is told that the change is none of its formulas'
 * business; this is the one of its words for that which means nothing else.
 */
const WITHOUT_FORMULAS = SetRangeCustomMetadataCommand.id;

/** @param own the plan's actions on this sheet, in order */
export function* addingSheet(
  name: string,
  own: readonly WriteAction[],
  workbook: FWorkbook,
  commands: ICommandService,
  pace: Pace,
): Generator<Step> {
  const draft = draftSheet(own);
  const { rowCount, columnCount } = draft;
  const cells = own.filter(isCellAction);
  const unitId = workbook.getId();
  // The grid's redo keeps this very object, and brings back what stands in it then.
  const written: CellMatrix = {};
  yield stepFor({}, () => {
    if (workbook.getSheetByName(name) !== null) throw new HostFault("host/sheet-name-taken", { sheet: name });
    const active = workbook.getActiveSheet();
    const words = { unitId, index: workbook.getNumSheets(), sheet: { ...draft, name, cellData: written } };
    if (!commands.syncExecuteCommand(InsertSheetCommand.id, words))
      throw new HostFault("host/refused", { sheet: name });
    workbook.setActiveSheet(active);
  });
  for (const rows of pace.bandsOf({ row: 0, column: 0, rowCount, columnCount })) {
    const share = (rows.until - rows.from) / rowCount;
    const size = { actionCount: own.length * share, cellCount: (rows.until - rows.from) * columnCount };
    yield stepFor(size, () => {
      const cellValue = toCellMatrix(cells, rows);
      Object.assign(written, cellValue);
      const subUnitId = workbook.getSheetByName(name)?.getSheetId();
      const trigger = hasFormula(cellValue) ? undefined : WITHOUT_FORMULAS;
      commands.syncExecuteCommand(SetRangeValuesMutation.id, { unitId, subUnitId, cellValue, trigger });
    });
  }
}

function hasFormula(cells: CellMatrix): boolean {
  return Object.values(cells).some((line) => Object.values(line).some(({ f }) => typeof f === "string"));
}
