/** A sheet to be made, as data: what stands in each cell, how it looks, which cells are merged. It knows no place in a workbook. */
import type { Cell, Rectangle } from "../grid/index.js";

export type SummaryKind =
  "funds" | "scores" | "completion" | "survey" | "site-findings" | "score-basis" | "findings" | "settings";

/** Tables beside an evaluation's own: 自评复核表, and 汇总 over many workbooks. */
export type GatheredKind = "self-review" | "portfolio";

export interface SummaryTable {
  readonly kind: SummaryKind | GatheredKind;
  /** The sheet's name where it is free: 表2. */
  readonly sheetName: string;
  /** From the top left cell of the sheet; row 0 is the title. */
  readonly rows: readonly (readonly TableCell[])[];
  /** What its maker knows of a long run of rows, so that their cells need not be looked at; absent or null where nothing is known. */
  readonly body?: TableBody | null;
  /** Rows printed again on every page, from 0. */
  readonly repeatedRows: { readonly first: number; readonly last: number } | null;
  readonly merges: readonly Rectangle[];
  /** In characters, one a column. */
  readonly columnWidths: readonly number[];
  readonly orientation: "portrait" | "landscape";
  readonly chart: TableChart | null;
}

/** Rows that are drawn alike: each cell has the look and the number format of the one above. */
export interface TableBody {
  /** The first of them. */
  readonly row: number;
  /** By the row from there: the lines that its texts need (`linesOf`), at least one. They say how many rows there are. */
  readonly lines: readonly number[];
}

export interface TableChart {
  readonly title: string;
  readonly categories: Rectangle;
  readonly values: Rectangle;
  readonly place: Rectangle;
  readonly valueFormat: string;
}

/**
 * A cell as it will stand in the sheet, and how it looks. A formula comes with its present result, which a host that does not
 * calculate shows; it names its own sheet's cells without a sheet name, because the sheet's final name is not known here.
 */
export interface TableCell extends Cell {
  readonly look: CellLook;
}

export type CellLook = "title" | "header" | "label" | "text" | "number" | "total" | "note" | "link";
