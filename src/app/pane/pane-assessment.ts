/** A scored workbook as the views show it: plain data alone, so that it may come from a worker. Explanations are asked for one by one. */
import type {
  CellAddress,
  Finding,
  FundColumn,
  IndicatorColumn,
  IndicatorSheet,
  Policy,
  Rational,
  ReviewedIndicator,
  ReviewedSheet,
  ReviewReason,
  Score,
  ScoredIndicator,
  ScoredSheet,
  Settings,
  SheetLock,
  SheetRole,
  SummaryKind,
  TraceInput,
} from "../../core/index.js";

export interface PaneAssessment {
  readonly scored: PaneEvaluation;
  readonly findings: readonly Finding[];
  readonly settings: Settings;
  /** The policy that the settings amount to. */
  readonly policy: Policy;
  /** The sheets that can be made, in their order. */
  readonly reports: readonly ReportState[];
  /** What every sheet was taken for, and which words decided; our own sheets are left out. */
  readonly recognition: readonly PaneRecognizedSheet[];
  /** The self-evaluation forms held against the rule; null where the workbook has none. */
  readonly review: PaneReview | null;
  /** 支付率 as the fund sheet's total states it; null where there is none. */
  readonly paidRate: string | null;
}

export interface PaneEvaluation {
  readonly sheets: readonly PaneSheet[];
}

/** What is said of the sheet, and its indicators with their scores. */
export interface PaneSheet extends Omit<ScoredSheet, "sheet" | "indicators"> {
  readonly sheet: Pick<IndicatorSheet, "sheet" | "role" | "columns">;
  readonly indicators: readonly PaneIndicator[];
}

/** A scored indicator without the way to its score, which `PaneEngine.explain` gives. */
export interface PaneIndicator extends Omit<ScoredIndicator, "score" | "decision" | "standardSource"> {
  readonly score: PaneScore;
}

export interface PaneScore extends Omit<Score, "exact" | "rule" | "trace"> {
  readonly trace: { readonly inputs: readonly Pick<TraceInput, "name" | "cell">[] };
}

export interface PaneRecognizedSheet {
  readonly sheet: string;
  /** One a table: most sheets hold one. */
  readonly tables: readonly PaneRecognizedTable[];
}

export interface PaneRecognizedTable {
  readonly role: SheetRole;
  /** From 0; none where the sheet holds no table of ours. */
  readonly headerRows: readonly number[];
  /** From left to right; of tables with columns that a person cannot name only the headers. */
  readonly columns: readonly PaneRecognizedColumn[];
}

export interface PaneRecognizedColumn {
  /** Of its header. */
  readonly cell: CellAddress;
  /** The words of the header that decided; null where the column has none. */
  readonly words: string | null;
  /** Null where the column is not used. */
  readonly meaning: ColumnName | null;
}

export type ColumnName = IndicatorColumn | FundColumn;

/** The unit's own scores beside those of the rule and of the evaluators. */
export interface PaneReview {
  /** The rule that the scores were held against. */
  readonly policyTitle: string;
  readonly sheets: readonly PaneReviewedSheet[];
  readonly findings: readonly Finding[];
}

export interface PaneReviewedSheet extends Pick<ReviewedSheet, "execution" | "selfTotal" | "ruleTotal"> {
  readonly sheet: string;
  /** Where the form ends: its total, else its last indicator. */
  readonly lastRow: number;
  readonly selfGrade: string | null;
  readonly ruleGrade: string | null;
  readonly indicators: readonly PaneReviewedIndicator[];
}

export interface PaneReviewedIndicator extends Pick<ReviewedIndicator, "selfScore" | "ruleScore" | "difference"> {
  readonly name: string;
  /** Of the unit's own score. */
  readonly cell: CellAddress;
  readonly fullScore: Rational | null;
  readonly reason: ReviewReason;
  /** The evaluators' score of the same indicator, and its cell; null where their sheet has none. */
  readonly reviewed: { readonly score: Rational | null; readonly cell: CellAddress } | null;
}

export type ReportKind = SummaryKind | "self-review";

export interface ReportState {
  readonly kind: ReportKind;
  /** The sheet's name in this workbook: 表2, or 表2（绩评） where a person's 表2 is there. */
  readonly sheet: string;
  readonly state: "new" | "update" | "edited" | SheetLock;
  /** A cell of ours that a person changed. */
  readonly editedCell: CellAddress | null;
  /** False where the workbook has nothing to fill it with. */
  readonly isPossible: boolean;
}
