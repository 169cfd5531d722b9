/** A plan together with what it leaves alone and why, so that a person sees both before anything is written. */
import type { CellAddress } from "../grid/index.js";
import type { SummaryTable } from "../summary/summary-table.js";
import type { CellContent, WritePlan, WritePurpose } from "./write-plan.js";

export interface PlannedWrite {
  readonly plan: WritePlan;
  /** Cells that we have something for and that stay as they are. */
  readonly kept: readonly KeptCell[];
  readonly sheets: readonly PlannedSheet[];
}

export interface KeptCell {
  readonly cell: CellAddress;
  readonly reason: KeptReason;
  readonly present: CellContent;
  /** What would be written instead; null where it would be the same. */
  readonly proposed: CellContent | null;
}

export type KeptReason =
  /** A score that a person gave by judgement. */
  | "score/by-evaluator"
  /** A person's score that differs from the computed one: 人工调整. */
  | "score/adjusted"
  /** A formula that a person wrote. */
  | "formula/by-person"
  /** Words that a person wrote. */
  | "text/by-person"
  /** A grade or total that a person wrote. */
  | "total/by-person"
  /** The sheet is protected. */
  | "sheet/protected";

/** One of our own sheets as the plan will leave it. */
export interface PlannedSheet {
  readonly kind: SummaryTable["kind"];
  readonly sheet: string;
  readonly state: "new" | "update" | SheetLock;
  /** Cells of ours that a person changed since: the plan overwrites them, so they are to be shown first. */
  readonly editedCells: readonly CellAddress[];
}

/** The workbook's structure is protected, so that no sheet can be added; or the sheet itself is: nothing is planned for it then. */
export type SheetLock = "structure-protected" | "sheet-protected";

/** One line of the preview: old → new. */
export interface CellChange {
  readonly cell: CellAddress;
  readonly before: CellContent;
  readonly after: CellContent;
  readonly purpose: WritePurpose | null;
}
