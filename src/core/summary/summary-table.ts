/** A sheet to be made, as data: what stands in each cell, how it looks, which cells are merged. It knows no place in a workbook. */
import type { Rational } from "../decimal/index.js";
import type { Rectangle } from "../grid/index.js";

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
  /** Rows printed again on every page, from 0. */
  readonly repeatedRows: { readonly first: number; readonly last: number } | null;
  readonly merges: readonly Rectangle[];
  /** In characters, one a column. */
  readonly columnWidths: readonly number[];
  readonly orientation: "portrait" | "landscape";
  readonly chart: TableChart | null;
}

export interface TableChart {
  readonly title: string;
  readonly categories: Rectangle;
  readonly values: Rectangle;
  readonly place: Rectangle;
  readonly valueFormat: string;
}

export interface TableCell {
  readonly content: TableContent;
  /** Null is General. */
  readonly numberFormat: string | null;
  readonly look: CellLook;
}

/** A formula may name its own sheet's cells only without a sheet name: the sheet's final name is not known here. */
export type TableContent =
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: Rational }
  /** With its present result: a host that does not calculate shows that. */
  | { readonly kind: "formula"; readonly formula: string; readonly value: Rational | string };

export type CellLook = "title" | "header" | "label" | "text" | "number" | "total" | "note";
