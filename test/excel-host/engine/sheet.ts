/** One worksheet as Excel holds it: sparse cells, painted formats, merges, protection, hidden rows. */
import { contains, isWithin, overlaps, type Rectangle } from "../../../src/core/grid/index.js";
import { refuse } from "./host-error.js";
import { COLUMN_LIMIT } from "./place.js";

/** An error value is held as its own text with `isError`, because that is how Excel hands it out. */
export interface StoredCell {
  readonly value: number | string | boolean;
  readonly isError: boolean;
  readonly formula: string | null;
  readonly numberFormat: string;
}

export const EMPTY: StoredCell = { value: "", isError: false, formula: null, numberFormat: "General" };

/** One formatting call: the last one that covers a cell counts. */
export interface Paint {
  readonly place: Rectangle;
  readonly property: string;
  readonly value: unknown;
}

export interface ChartRecord {
  readonly type: string;
  readonly source: string;
  title: string;
  categories: string;
  valueFormat: string;
  position: string;
}

/** Of one cell. */
export interface Validation {
  readonly rule: { readonly list?: { readonly inCellDropDown: boolean; readonly source: string } } | null;
  readonly errorAlert: Readonly<Record<"style" | "title" | "message", string>> & { readonly showAlert: boolean };
  readonly prompt: Readonly<Record<"title" | "message", string>> & { readonly showPrompt: boolean };
  readonly ignoreBlanks: boolean;
}

export class Sheet {
  readonly cells = new Map<number, StoredCell>();
  paints: Paint[] = [];
  merges: Rectangle[] = [];
  /** By place, as `cells`. */
  readonly validations = new Map<number, Validation>();
  unlocked: Rectangle[] = [];
  /** Areas that show the results of their first cell's formula. */
  spills: Rectangle[] = [];
  charts: ChartRecord[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly pageLayout: Record<string, unknown> = {};
  visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible";
  isProtected = false;

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): StoredCell {
    return this.cells.get(row * COLUMN_LIMIT + column) ?? EMPTY;
  }

  put(row: number, column: number, change: Partial<StoredCell>): void {
    const next = { ...this.cell(row, column), ...change };
    const key = row * COLUMN_LIMIT + column;
    const isEmpty = next.value === "" && next.formula === null && next.numberFormat === "General";
    if (isEmpty) this.cells.delete(key);
    else this.cells.set(key, next);
  }

  *entries(): Generator<readonly [row: number, column: number, cell: StoredCell]> {
    for (const [key, cell] of this.cells) yield [Math.floor(key / COLUMN_LIMIT), key % COLUMN_LIMIT, cell];
  }

  /** With `valuesOnly`, formatted blanks do not count: https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getusedrange-member(1) */
  usedRange(valuesOnly: boolean): Rectangle | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, column, cell] of this.entries()) {
      if (valuesOnly && cell.value === "" && cell.formula === null) continue;
      [top, left, bottom, right] = [
        Math.min(top, row),
        Math.min(left, column),
        Math.max(bottom, row),
        Math.max(right, column),
      ];
    }
    return bottom < 0 ? null : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  }

  /** A write that touches any locked cell of a protected sheet is refused whole, before any cell changes. */
  requireWritable(place: Rectangle): void {
    if (!this.isProtected) return;
    const isUnlocked = this.unlocked.some(
      (area) =>
        contains(area, place.row, place.column) &&
        contains(area, place.row + place.rowCount - 1, place.column + place.columnCount - 1),
    );
    if (!isUnlocked) throw refuse.accessDenied();
  }

  /**
   * Unlocked cells take contents and no formats, unless the protection allows that, which is not modelled:
   * https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotectionoptions#excel-excel-worksheetprotectionoptions-allowformatcells-member
   */
  requireFormattable(): void {
    if (this.isProtected) throw refuse.accessDenied();
  }

  /** True for a cell under a merged area other than its first: such a cell keeps nothing that is written to it. */
  isCovered(row: number, column: number): boolean {
    return this.merges.some((area) => contains(area, row, column) && !(area.row === row && area.column === column));
  }

  /** Null where some cells belong to a spill and some do not: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-hasspill-member */
  spillState(place: Rectangle): boolean | null {
    if (!this.spills.some((area) => overlaps(area, place))) return false;
    return this.spills.some((area) => isWithin(place, area)) ? true : null;
  }

  /** A cell that shows the result of another cell's formula holds nothing itself. */
  isSpilledInto(row: number, column: number): boolean {
    return this.spills.some((area) => contains(area, row, column) && !(area.row === row && area.column === column));
  }

  merge(place: Rectangle): void {
    if (this.merges.some((area) => overlaps(area, place))) throw refuse.mergedConflict();
    for (const [row, column] of [...this.entries()]) {
      const isFirst = row === place.row && column === place.column;
      if (contains(place, row, column) && !isFirst) this.put(row, column, { value: "", formula: null, isError: false });
    }
    this.merges = [...this.merges, place];
  }
}
