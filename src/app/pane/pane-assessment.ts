/** A scored workbook as the views show it: plain data alone, so that it may come from a worker. Explanations are asked for one by one. */
import type {
  CellAddress,
  Finding,
  IndicatorSheet,
  Policy,
  Score,
  ScoredIndicator,
  ScoredSheet,
  Settings,
  SheetLock,
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

export interface ReportState {
  readonly kind: SummaryKind;
  /** The sheet's name in this workbook: 表2, or 表2（绩评） where a person's 表2 is there. */
  readonly sheet: string;
  readonly state: "new" | "update" | "edited" | SheetLock;
  /** A cell of ours that a person changed. */
  readonly editedCell: CellAddress | null;
  /** False where the workbook has nothing to fill it with. */
  readonly isPossible: boolean;
}
