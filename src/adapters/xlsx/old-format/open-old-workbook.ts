/**
 * Reads an .xls file (Excel 97–2003, WPS .et) and gives it as a new .xlsx workbook: values, formulas, number formats, merges, widths,
 * hidden rows and columns. The library that reads the old format is loaded only then.
 */
import type { CellObject, WorkBook, WorkSheet } from "@e965/xlsx/dist/xlsx.full.min.js";
import type { Cell, CellValue } from "../../../core/grid/index.js";
import { HostFault } from "../../../ports/host-fault.js";
import { createWorkbook } from "../create-workbook.js";
import { SheetEdits } from "../writing/sheet-edits.js";
import type { XlsxWorkbook } from "../xlsx-workbook.js";
import type * as Library from "./old-format-library.js";

const VISIBILITY = ["visible", "hidden", "very-hidden"] as const;

/** @throws HostFault `file/encrypted` or `file/damaged` */
export async function openOldWorkbook(bytes: Uint8Array, name: string): Promise<XlsxWorkbook> {
  const { read } = await import(/* webpackChunkName: "old-format" */ "./old-format-library.js");
  const book = readBook(read, bytes);
  const workbook = createWorkbook(name, book.Workbook?.WBProps?.date1904 === true ? 1904 : 1900);
  const names = new Set<string>();
  book.SheetNames.forEach((sheet, index) => {
    const source = book.Sheets[sheet];
    if (source === undefined || source["!type"] === "chart") return;
    const visibility = VISIBILITY[book.Workbook?.Sheets?.[index]?.Hidden ?? 0];
    workbook.importSheet(freeName(sheet, names), visibility, editsFrom(source));
  });
  return workbook;
}

/** Sheets of the oldest files have no name of their own, or one that is not allowed today. */
function freeName(stated: string, taken: Set<string>): string {
  const allowed = stated.replace(/[[\]:*?/\\]|^'|'$/g, "_").slice(0, 28) || "Sheet";
  let name = stated.length <= 31 && allowed === stated.slice(0, 28) ? stated : allowed;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${allowed}_${number}`;
  taken.add(name.toLowerCase());
  return name;
}

function readBook(read: typeof Library.read, bytes: Uint8Array): WorkBook {
  try {
    return withoutComplaints(() =>
      read(bytes, {
        type: "array",
        dense: true,
        cellNF: true,
        cellFormula: true,
        cellStyles: true,
        cellText: false,
      }),
    );
  } catch (refusal) {
    const isLocked = refusal instanceof Error && /password|encrypt/i.test(refusal.message);
    throw new HostFault(isLocked ? "file/encrypted" : "file/damaged", {}, { cause: refusal });
  }
}

/** The library prints English remarks on records that it does not know; they say nothing to an evaluator. */
function withoutComplaints<Result>(work: () => Result): Result {
  const { error } = console;
  console.error = () => undefined;
  try {
    return work();
  } finally {
    console.error = error;
  }
}

function editsFrom(sheet: WorkSheet): SheetEdits {
  const edits = new SheetEdits();
  const rows = (sheet["!data"] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
  rows.forEach((objects, row) => {
    const cells = Array.from(objects ?? [], (object) => (object === undefined ? undefined : toCell(object)));
    edits.setRow(row, cells);
  });
  for (const { s, e } of sheet["!merges"] ?? []) {
    const area = { row: s.r, column: s.c, rowCount: e.r - s.r + 1, columnCount: e.c - s.c + 1 };
    edits.merges.push({ kind: "merge", area });
  }
  copyLines(sheet, edits);
  return edits;
}

function copyLines(sheet: WorkSheet, edits: SheetEdits): void {
  sheet["!rows"]?.forEach((row, index) => {
    if (row.hidden) edits.hiddenRows.add(index);
    if (row.hpt !== undefined) edits.rowHeights[index] = row.hpt;
  });
  sheet["!cols"]?.forEach((column, index) => {
    const width = column.width === undefined ? {} : { width: column.width };
    edits.columns.push({ first: index, last: index, ...width, ...(column.hidden ? { isHidden: true } : {}) });
  });
}

function toCell(cell: CellObject): Cell {
  const format = cell.z === undefined ? null : String(cell.z);
  return {
    value: toValue(cell),
    formula: cell.f === undefined ? null : `=${cell.f}`,
    numberFormat: format === null || format.toLowerCase() === "general" ? null : format,
  };
}

function toValue({ t: type, v: value, w: text }: CellObject): CellValue {
  switch (type) {
    case "n":
    case "b":
    case "s":
      return value instanceof Date || value === undefined ? null : value;
    case "e":
      return { error: text ?? errorText(Number(value)) };
    case "d": // never asked for: dates stay serial numbers
    case "z":
      return null;
  }
}

/** Error values by their number in the old format ([MS-XLS] 2.5.10). */
function errorText(code: number): string {
  const texts = new Map([
    [0x00, "#NULL!"],
    [0x07, "#DIV/0!"],
    [0x0f, "#VALUE!"],
    [0x17, "#REF!"],
    [0x1d, "#NAME?"],
    [0x24, "#NUM!"],
    [0x2a, "#N/A"],
  ]);
  return texts.get(code) ?? "#N/A";
}
