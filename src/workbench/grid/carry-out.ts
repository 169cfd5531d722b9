/**
 * Write actions in the grid, as few commands as possible, so that its undo takes them back and the page stays quick.
 * What the grid cannot show – notes, lists, charts, page layout – is left to the package.
 */
import type { ICommandService } from "@univerjs/core";
import { SetRangeValuesCommand, type FWorkbook, type FWorksheet } from "@univerjs/preset-sheets-core";
import type { Rectangle } from "../../core/grid/index.js";
import type { WriteAction } from "../../core/plan/write-plan.js";
import { HostFault } from "../../ports/index.js";
import { addingSheet } from "./add-sheet.js";
import { ALL_ROWS, isCellAction, toCellMatrix } from "./cell-matrix.js";
import type { Pace, RowBand } from "./pace.js";
import { stepFor, type Step } from "./step.js";
import { columnPixels, rowPixels } from "./workbook-data.js";

/** Of small areas, which may lie far apart: the grid measures all that is between them. */
const CELLS_A_STEP = 150;

/** Each step is made when the one before is done: how much it holds depends on how long that took. */
export function* stepsOf(
  actions: readonly WriteAction[],
  workbook: FWorkbook,
  commands: ICommandService,
  pace: Pace,
): Generator<Step> {
  const added = new Set<string>();
  for (let index = 0; index < actions.length;) {
    const action = actions[index];
    if (action === undefined) break;
    if (action.kind === "add-sheet") {
      const own = actions.slice(index).filter(({ sheet }) => sheet === action.sheet);
      added.add(action.sheet);
      yield* addingSheet(action.sheet, own, workbook, commands, pace);
      index += 1;
    } else if (added.has(action.sheet)) {
      index += 1;
    } else if (isCellAction(action)) {
      const run = cellRun(actions, index);
      yield* settingCells(run, workbook, commands, pace);
      index += run.length;
    } else {
      const removesSheet = action.kind === "remove-sheet";
      yield stepFor({ actionCount: 1, removesSheet }, () => carryOut(workbook, action));
      index += 1;
    }
  }
}

type CellRun = Parameters<typeof toCellMatrix>[0];

/** Consecutive actions on the cells of one sheet, as many as one step may write; one at least, however large. */
function cellRun(actions: readonly WriteAction[], from: number): CellRun {
  const run: CellRun[number][] = [];
  let cells = 0;
  for (let index = from; index < actions.length; index++) {
    const action = actions[index];
    if (action === undefined || !isCellAction(action) || (run[0] !== undefined && action.sheet !== run[0].sheet)) break;
    cells += action.area.rowCount * action.area.columnCount;
    if (run.length > 0 && cells > CELLS_A_STEP) break;
    run.push(action);
  }
  return run;
}

/** A single large area goes in band by band, several small ones in one command. */
function* settingCells(run: CellRun, workbook: FWorkbook, commands: ICommandService, pace: Pace): Generator<Step> {
  const [first] = run;
  if (first === undefined) return;
  const bands = run.length === 1 ? pace.bandsOf(first.area) : [ALL_ROWS];
  for (const rows of bands) {
    const share = run.length === 1 ? (rows.until - rows.from) / first.area.rowCount : 1;
    const cells = run.reduce((sum, { area }) => sum + area.rowCount * area.columnCount, 0);
    yield stepFor({ actionCount: run.length * share, cellCount: cells * share }, () => {
      setCells(workbook, commands, first.sheet, run, rows);
    });
  }
}

function setCells(workbook: FWorkbook, commands: ICommandService, name: string, run: CellRun, rows: RowBand): void {
  const sheet = sheetNamed(workbook, name);
  for (const { area } of run) growTo(sheet, area);
  const isDone = commands.syncExecuteCommand(SetRangeValuesCommand.id, {
    unitId: workbook.getId(),
    subUnitId: sheet.getSheetId(),
    value: toCellMatrix(run, rows),
  });
  if (!isDone) throw new HostFault("host/refused", { sheet: name });
}

function carryOut(workbook: FWorkbook, action: WriteAction): void {
  const sheet = sheetNamed(workbook, action.sheet);
  switch (action.kind) {
    case "remove-sheet":
      removeSheet(workbook, sheet);
      return;
    case "merge":
      rangeOf(sheet, action.area).merge({ isForceMerge: true });
      return;
    case "unmerge":
      rangeOf(sheet, action.area).breakApart();
      return;
    case "set-column-width":
      sheet.setColumnWidths(action.column, action.columnCount, columnPixels(action.width));
      return;
    case "set-row-height":
      sheet.setRowHeightsForced(action.row, action.rowCount, rowPixels(action.height));
      return;
    default:
      return;
  }
}

function removeSheet(workbook: FWorkbook, sheet: FWorksheet): void {
  const active = workbook.getActiveSheet();
  const isActive = active.getSheetId() === sheet.getSheetId();
  if (!workbook.deleteSheet(sheet)) throw new HostFault("host/refused", { sheet: sheet.getSheetName() });
  if (!isActive) workbook.setActiveSheet(active);
}

/** A sheet of the grid has fewer rows than Excel's: our tables may be longer. */
function growTo(sheet: FWorksheet, area: Rectangle): void {
  const [rows, columns] = [area.row + area.rowCount, area.column + area.columnCount];
  if (rows > sheet.getMaxRows()) sheet.setRowCount(rows);
  if (columns > sheet.getMaxColumns()) sheet.setColumnCount(columns);
}

function rangeOf(sheet: FWorksheet, { row, column, rowCount, columnCount }: Rectangle) {
  return sheet.getRange(row, column, rowCount, columnCount);
}

export function sheetNamed(workbook: FWorkbook, name: string): FWorksheet {
  const sheet = workbook.getSheetByName(name);
  if (sheet === null) throw new HostFault("host/sheet-missing", { sheet: name });
  return sheet;
}
