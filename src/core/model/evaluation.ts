/** A whole workbook as recognised: each sheet with its role. A sheet that holds several tables appears once per table. */
import type { CellAddress } from "../grid/index.js";
import type { FundSheet } from "./fund-sheet.js";
import type { IndicatorSheet } from "./indicator-sheet.js";
import type { QuestionnaireSheet, ResponsesSheet } from "./survey-sheet.js";

export type RecognizedSheet = IndicatorSheet | FundSheet | QuestionnaireSheet | ResponsesSheet | OtherSheet;

/** 抽样点发现问题, an existing 表2 or 表3, 评价设置, or a sheet without a role of ours. */
export interface OtherSheet {
  readonly role: "site-findings" | "summary" | "settings" | "other";
  readonly sheet: string;
  /** From 0; absent where the sheet holds no table of ours. */
  readonly headerRows?: readonly number[];
  /** The table of site findings: its columns and the rows that hold a finding. */
  readonly siteFindings?: {
    readonly columns: Readonly<Record<SiteColumn, number | null>>;
    readonly rows: readonly number[];
  };
}

export type SiteColumn = "site" | "place" | "section" | "problem" | "category" | "advice";

export type SheetRole = RecognizedSheet["role"];

export interface Evaluation {
  readonly book: string;
  readonly sheets: readonly RecognizedSheet[];
  /** How each column and row was understood, for the person to confirm or correct. */
  readonly report: readonly RecognitionNote[];
}

/** One decision of the recogniser and the words that decided it. */
export interface RecognitionNote {
  readonly cell: CellAddress;
  /** A code such as `column/target`, `row/placeholder`, `header/repeated`. */
  readonly code: string;
  readonly words: string;
}
