/** A workbook as it was at one moment: plain data, whatever host or file it came from. */
import { BLANK_CELL, type Cell } from "./cell.js";
import { contains, type Rectangle } from "./rectangle.js";

export interface WorkbookSnapshot {
  /** The file's name, for messages. */
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
  /** Serial 1 is 1900-01-01 or 1904-01-02. */
  readonly dateSystem: 1900 | 1904;
  readonly isReadOnly: boolean;
  /** True where sheets can be neither added nor removed. */
  readonly isStructureProtected: boolean;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  readonly isProtected: boolean;
  /** Sparse: `rows[row]?.[column]`. Only cells that hold something, or are formatted, are there. Read through `cellAt`. */
  readonly rows: SparseRows;
  /** Given where the host told the number formats of figures and formulas alone; that of any other cell is not known then. */
  readonly numberFormatsOf?: "figures";
  /** One past the last row and column that hold anything. */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly merges: readonly Merge[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

export type SparseRows = readonly (readonly (Cell | undefined)[] | undefined)[];

/** A merged area and how it is known: a host's answer, the file, or the labels themselves (design.md §3.1). */
export interface Merge {
  readonly area: Rectangle;
  readonly source: "api" | "file" | "inferred";
}

export function cellAt(sheet: SheetSnapshot, row: number, column: number): Cell {
  return sheet.rows[row]?.[column] ?? BLANK_CELL;
}

/** @returns undefined where it is not known: to be looked at when the cell is written */
export function numberFormatAt(sheet: SheetSnapshot, row: number, column: number): string | null | undefined {
  const { value, formula, numberFormat } = cellAt(sheet, row, column);
  const isTold = sheet.numberFormatsOf === undefined || formula !== null || typeof value === "number";
  return isTold ? numberFormat : undefined;
}

export function sheetNamed(workbook: WorkbookSnapshot, name: string): SheetSnapshot | null {
  // Asked several times a row, and never of many sheets.
  for (let index = 0; index < workbook.sheets.length; index++) {
    const sheet = workbook.sheets[index];
    if (sheet?.name === name) return sheet;
  }
  return null;
}

export function mergeAt(sheet: SheetSnapshot, row: number, column: number): Merge | null {
  return sheet.merges.find((merge) => contains(merge.area, row, column)) ?? null;
}
