/** An Excel that holds what a snapshot holds: how samples and files get into the host. */
import type { WorkbookSnapshot } from "../../../src/core/grid/index.js";
import type { CellValue } from "../../../src/core/grid/index.js";
import type { StoredCell } from "../engine/sheet.js";
import { Workbook } from "../engine/workbook.js";

const VISIBILITY = { visible: "Visible", hidden: "Hidden", "very-hidden": "VeryHidden" } as const;

export function workbookFromSnapshot(snapshot: WorkbookSnapshot): Workbook {
  const workbook = new Workbook(snapshot.sheets[0]?.name ?? "Sheet1");
  workbook.name = snapshot.name;
  for (const [index, read] of snapshot.sheets.entries()) {
    const sheet = index === 0 ? workbook.active : workbook.addSheet(read.name);
    read.rows.forEach((row, rowIndex) => {
      row?.forEach((cell, column) => {
        if (cell === undefined) return;
        const numberFormat = cell.numberFormat ?? "General";
        sheet.put(rowIndex, column, { ...toStored(cell.value), formula: cell.formula, numberFormat });
      });
    });
    sheet.merges = read.merges.map((merge) => merge.area);
    sheet.visibility = VISIBILITY[read.visibility];
    sheet.isProtected = read.isProtected;
    for (const row of read.hiddenRows) sheet.hiddenRows.add(row);
    for (const column of read.hiddenColumns) sheet.hiddenColumns.add(column);
  }
  workbook.isReadOnly = snapshot.isReadOnly;
  workbook.isStructureProtected = snapshot.isStructureProtected;
  workbook.trustStoredResults();
  return workbook;
}

function toStored(value: CellValue): Pick<StoredCell, "value" | "isError"> {
  if (value === null) return { value: "", isError: false };
  return typeof value === "object" ? { value: value.error, isError: true } : { value, isError: false };
}
