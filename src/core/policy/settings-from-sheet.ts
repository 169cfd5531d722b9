/** Finds 评价设置 in a workbook and reads it; the sheet exists only where a person saved settings. */
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../grid/index.js";
import { settingsOfRows } from "./settings-rows.js";
import { SETTINGS_HEADERS, SETTINGS_SHEET_NAME } from "./settings-vocabulary.js";
import type { Settings } from "./settings.js";

/** @returns null where the workbook keeps no settings */
export function settingsFromSheet(snapshot: WorkbookSnapshot): Settings | null {
  const sheet = settingsSheet(snapshot);
  if (sheet === null) return null;
  const rows = [];
  for (let row = 0; row < sheet.rowCount; row++) rows.push({ key: text(sheet, row, 0), value: text(sheet, row, 1) });
  return settingsOfRows(rows);
}

/** Ours by its header row: the name alone may be a person's. */
export function settingsSheet(snapshot: WorkbookSnapshot): SheetSnapshot | null {
  return snapshot.sheets.find((sheet) => sheet.name.startsWith(SETTINGS_SHEET_NAME) && hasHeader(sheet)) ?? null;
}

function hasHeader(sheet: SheetSnapshot): boolean {
  for (let row = 0; row < Math.min(sheet.rowCount, 5); row++) {
    if (SETTINGS_HEADERS.every((header, column) => text(sheet, row, column) === header)) return true;
  }
  return false;
}

function text(sheet: SheetSnapshot, row: number, column: number): string {
  const { value } = cellAt(sheet, row, column);
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? value.trim() : "";
}
