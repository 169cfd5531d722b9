/** What Excel refuses: names a sheet cannot have, places a sheet does not reach. */
import type { Rectangle, WorkbookSnapshot } from "../../core/grid/index.js";
import { HostFault } from "../../ports/host-fault.js";

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const LONGEST_NAME = 31;
const FORBIDDEN = /[[\]:*?/\\]|^'|'$/;

/** @throws HostFault */
export function checkSheetName(workbook: WorkbookSnapshot, name: string): void {
  const isTaken = workbook.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (isTaken) throw new HostFault("host/sheet-name-taken", { sheet: name });
  if (name.trim() === "" || name.length > LONGEST_NAME || FORBIDDEN.test(name)) {
    throw new HostFault("host/refused", { sheet: name });
  }
}

/** @throws HostFault */
export function checkArea(sheet: string, { row, column, rowCount, columnCount }: Rectangle): void {
  const isPossible =
    row >= 0 &&
    column >= 0 &&
    rowCount > 0 &&
    columnCount > 0 &&
    row + rowCount <= MOST_ROWS &&
    column + columnCount <= MOST_COLUMNS;
  if (!isPossible) throw new HostFault("host/refused", { sheet });
}
