/** One write action in the grid, as commands that its undo takes back. What the grid cannot show is left to the package. */
import type { ICellData } from "@univerjs/core";
import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-core";
import type { Rectangle } from "../../core/grid/index.js";
import type { WriteAction } from "../../core/plan/write-plan.js";
import { HostFault } from "../../ports/index.js";
import { toCellData } from "./cell-data.js";
import { toGridStyle } from "./grid-style.js";
import { asOwnCommand } from "./start-grid.js";
import { columnPixels, rowPixels } from "./workbook-data.js";

/** @throws HostFault `host/sheet-missing`, `host/sheet-name-taken` or `host/refused` */
export function carryOut(workbook: FWorkbook, action: WriteAction): void {
  asOwnCommand(() => {
    switch (action.kind) {
      case "add-sheet":
        return addSheet(workbook, action.sheet);
      case "remove-sheet":
        return removeSheet(workbook, action.sheet);
      case "set-contents":
        return setCells(workbook, action.sheet, action.area, (row, column) =>
          toCellData(action.contents[row]?.[column] ?? { value: null, formula: null }),
        );
      case "set-number-format":
        return setCells(workbook, action.sheet, action.area, () => ({
          s: { n: { pattern: action.format ?? "General" } },
        }));
      case "set-style": {
        const style = toGridStyle(action.style, null) ?? {};
        return setCells(workbook, action.sheet, action.area, () => ({ s: style }));
      }
      case "merge":
        rangeOf(workbook, action.sheet, action.area).merge({ isForceMerge: true });
        return;
      case "unmerge":
        rangeOf(workbook, action.sheet, action.area).breakApart();
        return;
      case "set-column-width":
        sheetNamed(workbook, action.sheet).setColumnWidths(
          action.column,
          action.columnCount,
          columnPixels(action.width),
        );
        return;
      case "set-row-height":
        sheetNamed(workbook, action.sheet).setRowHeightsForced(action.row, action.rowCount, rowPixels(action.height));
        return;
      case "set-note":
      case "set-page-layout":
      case "add-chart":
        // No part of the grid: the package carries them.
        return;
    }
  });
}

function addSheet(workbook: FWorkbook, name: string): void {
  if (workbook.getSheetByName(name) !== null) throw new HostFault("host/sheet-name-taken", { sheet: name });
  const active = workbook.getActiveSheet();
  workbook.insertSheet(name, { index: workbook.getNumSheets() });
  workbook.setActiveSheet(active);
}

function removeSheet(workbook: FWorkbook, name: string): void {
  if (!workbook.deleteSheet(sheetNamed(workbook, name))) throw new HostFault("host/refused", { sheet: name });
}

function setCells(
  workbook: FWorkbook,
  sheet: string,
  area: Rectangle,
  cellAt: (row: number, column: number) => ICellData,
): void {
  growTo(sheetNamed(workbook, sheet), area);
  rangeOf(workbook, sheet, area).setValues(
    Array.from({ length: area.rowCount }, (_row, row) =>
      Array.from({ length: area.columnCount }, (_column, column) => cellAt(row, column)),
    ),
  );
}

/** A new sheet of the grid has fewer rows than Excel's: our tables may be longer. */
function growTo(sheet: FWorksheet, area: Rectangle): void {
  const [rows, columns] = [area.row + area.rowCount, area.column + area.columnCount];
  if (rows > sheet.getMaxRows()) sheet.setRowCount(rows);
  if (columns > sheet.getMaxColumns()) sheet.setColumnCount(columns);
}

function rangeOf(workbook: FWorkbook, sheet: string, { row, column, rowCount, columnCount }: Rectangle) {
  return sheetNamed(workbook, sheet).getRange(row, column, rowCount, columnCount);
}

export function sheetNamed(workbook: FWorkbook, name: string): FWorksheet {
  const sheet = workbook.getSheetByName(name);
  if (sheet === null) throw new HostFault("host/sheet-missing", { sheet: name });
  return sheet;
}
