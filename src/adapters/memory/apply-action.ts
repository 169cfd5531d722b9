/** One write action on a workbook held as data: a new workbook, the old one untouched. Keeps to the rules of real hosts. */
import {
  overlaps,
  type Cell,
  type Merge,
  type Rectangle,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../core/grid/index.js";
import type { CellContent, SetContents, SetNumberFormat, WriteAction } from "../../core/plan/write-plan.js";
import { HostFault } from "../../ports/host-fault.js";
import { checkArea, checkSheetName } from "./host-rules.js";

/** @throws HostFault as Excel would refuse: protected, missing or taken sheets, impossible areas and names */
export function applyAction(workbook: WorkbookSnapshot, action: WriteAction): WorkbookSnapshot {
  if (workbook.isReadOnly) throw new HostFault("host/read-only");
  switch (action.kind) {
    case "add-sheet":
      return addSheet(workbook, action.sheet);
    case "remove-sheet":
      return removeSheet(workbook, action.sheet);
    case "set-contents":
      return onSheet(workbook, action, (sheet) => setContents(sheet, action));
    case "set-number-format":
      return onSheet(workbook, action, (sheet) => setNumberFormat(sheet, action));
    case "merge":
      return onSheet(workbook, action, (sheet) => merge(sheet, action.area));
    case "unmerge":
      return onSheet(workbook, action, (sheet) => unmerge(sheet, action.area));
    // Looks, widths, notes, lists, page layout and charts are no part of a snapshot.
    default:
      return onSheet(workbook, action, (sheet) => sheet);
  }
}

function addSheet(workbook: WorkbookSnapshot, name: string): WorkbookSnapshot {
  checkSheetName(workbook, name);
  if (workbook.isStructureProtected) throw new HostFault("host/structure-protected");
  const sheet: SheetSnapshot = {
    name,
    visibility: "visible",
    isProtected: false,
    rows: [],
    rowCount: 0,
    columnCount: 0,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
  return { ...workbook, sheets: [...workbook.sheets, sheet] };
}

function removeSheet(workbook: WorkbookSnapshot, name: string): WorkbookSnapshot {
  const sheets = workbook.sheets.filter((sheet) => sheet.name !== name);
  if (sheets.length === workbook.sheets.length) throw new HostFault("host/sheet-missing", { sheet: name });
  if (workbook.isStructureProtected) throw new HostFault("host/structure-protected");
  if (!sheets.some(({ visibility }) => visibility === "visible")) throw new HostFault("host/refused", { sheet: name });
  return { ...workbook, sheets };
}

function onSheet(
  workbook: WorkbookSnapshot,
  action: Exclude<WriteAction, { kind: "add-sheet" | "remove-sheet" }>,
  change: (sheet: SheetSnapshot) => SheetSnapshot,
): WorkbookSnapshot {
  const sheet = workbook.sheets.find(({ name }) => name === action.sheet);
  if (sheet === undefined) throw new HostFault("host/sheet-missing", { sheet: action.sheet });
  if (sheet.isProtected) throw new HostFault("host/protected", { sheet: action.sheet });
  if ("area" in action) checkArea(action.sheet, action.area);
  const changed = change(sheet);
  return { ...workbook, sheets: workbook.sheets.map((other) => (other === sheet ? changed : other)) };
}

function setContents(sheet: SheetSnapshot, { area, contents }: SetContents): SheetSnapshot {
  const isShaped =
    contents.length === area.rowCount &&
    contents.every((row: readonly CellContent[]) => row.length === area.columnCount);
  if (!isShaped) throw new HostFault("host/refused", { sheet: sheet.name });
  return withCells(sheet, area, (cell, row, column) => {
    const content = contents[row - area.row]?.[column - area.column];
    return { ...cell, value: content?.value ?? null, formula: content?.formula ?? null };
  });
}

function setNumberFormat(sheet: SheetSnapshot, { area, format }: SetNumberFormat): SheetSnapshot {
  return withCells(sheet, area, (cell) => ({ ...cell, numberFormat: format }));
}

function merge(sheet: SheetSnapshot, area: Rectangle): SheetSnapshot {
  if (area.rowCount === 1 && area.columnCount === 1) return sheet;
  const inTheWay = sheet.merges.filter((other) => overlaps(other.area, area) && !isWithin(other.area, area));
  if (inTheWay.length > 0) throw new HostFault("host/refused", { sheet: sheet.name });
  const rest = sheet.merges.filter((other) => !overlaps(other.area, area));
  // A merge keeps the top left cell's content alone, as Excel does.
  const kept = withCells(sheet, area, (cell, row, column) =>
    row === area.row && column === area.column ? cell : { ...cell, value: null, formula: null },
  );
  const added: Merge = { area, source: "api" };
  return { ...kept, merges: [...rest, added] };
}

function unmerge(sheet: SheetSnapshot, area: Rectangle): SheetSnapshot {
  return { ...sheet, merges: sheet.merges.filter((other) => !isWithin(other.area, area)) };
}

function isWithin(inner: Rectangle, outer: Rectangle): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rowCount <= outer.row + outer.rowCount &&
    inner.column + inner.columnCount <= outer.column + outer.columnCount
  );
}

function withCells(
  sheet: SheetSnapshot,
  area: Rectangle,
  change: (cell: Cell, row: number, column: number) => Cell,
): SheetSnapshot {
  const rows = [...sheet.rows];
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    const cells = [...(rows[row] ?? [])];
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      const changed = change(cells[column] ?? EMPTY, row, column);
      cells[column] = isEmpty(changed) ? undefined : changed;
    }
    rows[row] = cells;
  }
  return { ...sheet, rows };
}

const EMPTY: Cell = { value: null, formula: null, numberFormat: null };

function isEmpty({ value, formula, numberFormat }: Cell): boolean {
  return (value === null || value === "") && formula === null && numberFormat === null;
}
