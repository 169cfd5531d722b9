/** The contract of every workbook port, kept by a file: what was written is read from the saved bytes. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { createWorkbook, openWorkbookFile, XlsxWorkbookPort } from "../../../src/adapters/xlsx/index.js";
import type { Cell, WorkbookSnapshot } from "../../../src/core/grid/index.js";
import type { WriteAction } from "../../../src/core/plan/write-plan.js";
import { workbookPortContract } from "../../ports/workbook-port.contract.js";

workbookPortContract("xlsx", (snapshot) => {
  const saved = saveAsFile(snapshot);
  const port = new XlsxWorkbookPort(openWorkbookFile(saved, snapshot.name));
  const reopen = () => Promise.resolve(new XlsxWorkbookPort(openWorkbookFile(port.toBytes(), snapshot.name)));
  return Promise.resolve({ port, reopen });
});

workbookPortContract("xlsx before it is saved", (snapshot) => {
  const port = new XlsxWorkbookPort(openWorkbookFile(saveAsFile(snapshot), snapshot.name));
  return Promise.resolve({ port, reopen: () => Promise.resolve(port) });
});

function saveAsFile(snapshot: WorkbookSnapshot): Uint8Array {
  const workbook = createWorkbook(snapshot.name);
  for (const sheet of snapshot.sheets) {
    workbook.apply([{ kind: "add-sheet", sheet: sheet.name }]);
    sheet.rows.forEach((cells, row) => {
      cells?.forEach((cell, column) => {
        if (cell !== undefined) workbook.apply(actionsFor(sheet.name, row, column, cell));
      });
    });
  }
  return snapshot.isStructureProtected ? withLockedStructure(workbook.toBytes()) : workbook.toBytes();
}

/** 审阅 → 保护工作簿, as Excel writes it: before the list of sheets. */
function withLockedStructure(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const workbook = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
  const locked = workbook.replace(/<(bookViews|sheets)\b/, '<workbookProtection lockStructure="1"/><$1');
  return zipSync({ ...parts, "xl/workbook.xml": strToU8(locked) });
}

function actionsFor(sheet: string, row: number, column: number, cell: Cell): WriteAction[] {
  const area = { row, column, rowCount: 1, columnCount: 1 };
  return [
    { kind: "set-contents", sheet, area, contents: [[{ value: cell.value, formula: cell.formula }]] },
    ...(cell.numberFormat === null
      ? []
      : [{ kind: "set-number-format", sheet, area, format: cell.numberFormat } as const]),
  ];
}
