/** What a person says against the recogniser: the role of a sheet, its header rows, the meaning of a column. Kept in 评价设置. */
import type { SheetRole } from "./evaluation.js";
import type { FundColumn } from "./fund-sheet.js";
import type { IndicatorColumn } from "./indicator-sheet.js";

export interface SheetCorrection {
  readonly role?: SheetRole;
  /** From 0. */
  readonly headerRows?: readonly number[];
  /** Column indices from 0; null where the sheet has no such column. */
  readonly columns?: Readonly<Partial<Record<IndicatorColumn | FundColumn, number | null>>>;
}

/** By the name of the sheet. */
export type RecognitionCorrections = Readonly<Record<string, SheetCorrection>>;
