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
import { isCellAction, toCellMatrix } from "./cell-matrix.js";
import { asOwnCommand } from "./start-grid.js";
import { columnPixels, rowPixels } from "./workbook-data.js";

/** Cells written before the page may paint again. */
const CELLS_A_STEP = 150;

export interface Step {
  /** How many actions of the plan it carries out. */
  readonly actionCount: number;
  readonly removesSheet: boolean;
  /** @throws HostFault `host/sheet-missing`, `host/sheet-name-taken` or `host/refused` */
  run(): void;
}

export function stepsOf(actions: readonly WriteAction[], workbook: FWorkbook, commands: ICommandService): Step[] {
  const steps: Step[] = [];
  const added = new Set<string>();
  for (let index = 0; index < actions.length;) {
    const action = actions[index];
    if (action === undefined) break;
    if (action.kind === "add-sheet") {
      const own = actions.slice(index).filter(({ sheet }) => sheet === action.sheet);
      added.add(action.sheet);
      steps.push(...sharing(own.length, addingSheet(action.sheet, own, workbook, commands)));
      index += 1;
    } else if (added.has(action.sheet)) {
      index += 1;
    } else if (isCellAction(action)) {
      const run = cellRun(actions, index);
      steps.push(stepFor(run.length, () => setCells(workbook, commands, action.sheet, run)));
      index += run.length;
    } else {
      const removesSheet = action.kind === "remove-sheet";
      steps.push({ ...stepFor(1, () => carryOut(workbook, action)), removesSheet });
      index += 1;
    }
  }
  return steps;
}

function stepFor(actionCount: number, work: () => void): Step {
  return { actionCount, removesSheet: false, run: () => asOwnCommand(work) };
}

/** Several steps that carry out so many actions together. */
function sharing(actionCount: number, works: readonly (() => void)[]): Step[] {
  const until = (step: number) => Math.round((actionCount * step) / works.length);
  return works.map((work, index) => stepFor(until(index + 1) - until(index), work));
}

type CellRun = Parameters<typeof toCellMatrix>[0];

/** Consecutive actions on the cells of one sheet, as many as one step may write. */
function cellRun(actions: readonly WriteAction[], from: number): CellRun {
  const run: CellRun[number][] = [];
  let cells = 0;
  for (const action of actions.slice(from)) {
    if (!isCellAction(action) || (run[0] !== undefined && action.sheet !== run[0].sheet) || cells >= CELLS_A_STEP)
      break;
    run.push(action);
    cells += action.area.rowCount * action.area.columnCount;
  }
  return run;
}

function setCells(workbook: FWorkbook, commands: ICommandService, name: string, run: CellRun): void {
  const sheet = sheetNamed(workbook, name);
  for (const { area } of run) growTo(sheet, area);
  const isDone = commands.syncExecuteCommand(SetRangeValuesCommand.id, {
    unitId: workbook.getId(),
    subUnitId: sheet.getSheetId(),
    value: toCellMatrix(run),
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
