/**
 * What will be written, before anything is written: a closed list of actions, each addressed by sheet name and area,
 * serialisable, printable as old → new, with guards on what must still stand there (design.md §4).
 */
import type { Cell, Rectangle } from "../grid/index.js";

/** What a cell will hold. Text is text: no adapter may let it become a formula. */
export type CellContent = Pick<Cell, "value" | "formula">;

export interface WritePlan {
  readonly title: string;
  readonly guards: readonly Guard[];
  readonly actions: readonly WriteAction[];
}

/** Cells that must still hold what the plan was made from; otherwise the plan is stale and nothing is written. */
export interface Guard {
  readonly sheet: string;
  readonly area: Rectangle;
  readonly expected: readonly (readonly CellContent[])[];
  /** True where a formula's result must be the same too, because scores were computed from it; otherwise its text decides. */
  readonly comparesResults?: boolean;
}

export type WriteAction =
  | SetContents
  | SetNumberFormat
  | SetStyle
  | SetNote
  | SetChoices
  | MergeCells
  | UnmergeCells
  | SetColumnWidth
  | SetRowHeight
  | SetPageLayout
  | AddSheet
  | AddChart
  | RemoveSheet;

interface OnArea {
  readonly sheet: string;
  readonly area: Rectangle;
}

export interface SetContents extends OnArea {
  readonly kind: "set-contents";
  /** One row of contents per row of the area. */
  readonly contents: readonly (readonly CellContent[])[];
  /** What the cells are for: the preview groups by it. */
  readonly purpose?: WritePurpose;
}

export type WritePurpose = "score" | "note" | "total" | "summary" | "judgement" | "settings" | "evidence";

export interface SetNumberFormat extends OnArea {
  readonly kind: "set-number-format";
  /** For the whole area; null is General. */
  readonly format: string | null;
  /** Where given: only cells that have one of these when it is written get the new one (`app/without-kept-formats`). */
  readonly replaces?: readonly (string | null)[];
}

/** Only on sheets that the same plan adds, or that are ours: a person's formatting is never touched. */
export interface SetStyle extends OnArea {
  readonly kind: "set-style";
  readonly style: CellStyle;
}

export interface CellStyle {
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly isBold?: boolean;
  /** "#RRGGBB" */
  readonly fontColor?: string;
  readonly fillColor?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrapsText?: boolean;
  /** Thin lines round and inside the area. */
  readonly hasBorders?: boolean;
}

export interface SetNote {
  readonly kind: "set-note";
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string | null;
}

/**
 * A drop-down list that offers words and refuses none: what else a person types is told by the checks, never blocked by the sheet.
 * Where cells have another validation, that is a person's and stays (`app/apply-plan`).
 */
export interface SetChoices extends OnArea {
  readonly kind: "set-choices";
  /** Null takes the list away. */
  readonly choices: readonly string[] | null;
  /** In an inverse: the list that must still stand there; another one is a person's by now. */
  readonly replaces?: readonly string[] | null;
}

/** The list that all cells of an area have, null where no cell has a validation; "other" for everything else. */
export type CellChoices = readonly string[] | null | "other";

export interface MergeCells extends OnArea {
  readonly kind: "merge";
}

/** Takes apart every merge that lies within the area: on our own sheets before they are filled anew, and to take back a merge. */
export interface UnmergeCells extends OnArea {
  readonly kind: "unmerge";
  /** The merges that lie there when the plan is made: what the inverse puts back. */
  readonly merges?: readonly Rectangle[];
}

export interface SetColumnWidth {
  readonly kind: "set-column-width";
  readonly sheet: string;
  readonly column: number;
  readonly columnCount: number;
  /** In characters of the default font, as Excel's dialog shows it. */
  readonly width: number;
}

export interface SetRowHeight {
  readonly kind: "set-row-height";
  readonly sheet: string;
  readonly row: number;
  readonly rowCount: number;
  /** Points. */
  readonly height: number;
  /** Where it is known: what the inverse puts back. */
  readonly before?: number;
}

export interface SetPageLayout {
  readonly kind: "set-page-layout";
  readonly sheet: string;
  readonly orientation: "portrait" | "landscape";
  /** Header rows repeated on every printed page, or none. */
  readonly repeatedRows: { readonly first: number; readonly last: number } | null;
}

export interface AddSheet {
  readonly kind: "add-sheet";
  readonly sheet: string;
}

/** A native column chart on one of our sheets. */
export interface AddChart {
  readonly kind: "add-chart";
  readonly sheet: string;
  readonly title: string;
  /** Category labels and values, each one column or row of cells on `sheet`. */
  readonly categories: Rectangle;
  readonly values: Rectangle;
  /** Top left cell and size in cells of the place it covers. */
  readonly place: Rectangle;
  readonly valueFormat: string;
}

/** Produced by `invert` alone: takes back an added sheet. */
export interface RemoveSheet {
  readonly kind: "remove-sheet";
  readonly sheet: string;
}
