/**
 * What the pane asks of the application: everything that reads standards, scores or plans. The views hold no rule of their own.
 * Every answer is plain data, so that an engine may live in a worker.
 */
import type { Explanation } from "../../core/explanation/explanation.js";
import type { CellAddress, WorkbookSnapshot } from "../../core/grid/index.js";
import type { Finding, Judgement } from "../../core/model/index.js";
import type { PlannedWrite } from "../../core/plan/planned-write.js";
import type { GradeScale, Policy, Settings } from "../../core/policy/index.js";
import type { WritePlan } from "../../core/plan/write-plan.js";
import type { WritePreview } from "./write-preview.js";
import type { PaneAssessment, PaneIndicator, ReportKind } from "./pane-assessment.js";

export type * from "./pane-assessment.js";
export type { ChangeGroup, PreviewedChange, WritePreview } from "./write-preview.js";

export interface PaneEngine {
  /** Recognises, scores and checks the workbook. */
  assess(snapshot: WorkbookSnapshot, request: AssessRequest): Promise<PaneAssessment>;
  /** Why an indicator has its score; null where the indicator is not there. */
  explain(snapshot: WorkbookSnapshot, indicator: CellAddress, request: AssessRequest): Promise<IndicatorDetail | null>;
  /** What a judgement would give, before anything is written; null where the indicator is not there. */
  judge(
    snapshot: WorkbookSnapshot,
    indicator: CellAddress,
    judgement: Judgement,
    request: AssessRequest,
  ): Promise<Judged | null>;
  plan(snapshot: WorkbookSnapshot, wish: WriteWish, request: AssessRequest): Promise<Proposal>;
  /** A plan that is there already as old → new: what an undo would write. */
  preview(snapshot: WorkbookSnapshot, plan: WritePlan, request: AssessRequest): Promise<WritePreview>;
  /** What the settings view offers. */
  choices(): Promise<SettingChoices>;
}

/** A plan, and how it reads before it is written. */
export interface Proposal {
  readonly planned: PlannedWrite;
  readonly preview: WritePreview;
}

export interface AssessRequest {
  /** Null takes those of the workbook's sheet 评价设置. */
  readonly settings: Settings | null;
  /** ISO 8601, for 评分依据. */
  readonly at: string;
}

export interface SettingChoices {
  readonly policies: readonly Policy[];
  readonly scales: readonly GradeScale[];
  readonly defaults: Settings;
}

export interface IndicatorDetail {
  readonly explanation: Explanation;
  /** The note for the column 扣分原因; null where nothing was lost or the score is unknown. */
  readonly note: string | null;
  /** What a fund or questionnaire sheet certainly gives for the actual value, where it says something else or nothing yet. */
  readonly evidence: EvidenceOffer | null;
}

/** Offered, never written by itself. */
export interface EvidenceOffer {
  /** As printed: "67.26%". */
  readonly text: string;
  /** As written on paper: "150/223". */
  readonly working: string;
  readonly sources: readonly CellAddress[];
}

export interface Judged {
  readonly scored: PaneIndicator;
  readonly detail: IndicatorDetail;
}

export type WriteWish =
  | { readonly kind: "scores" }
  | { readonly kind: "rescore"; readonly indicators: readonly CellAddress[] }
  | {
      readonly kind: "judgement";
      readonly indicator: CellAddress;
      readonly judgement: Judgement;
      /** Null leaves the note as it is. */
      readonly reason: string | null;
    }
  | { readonly kind: "reports"; readonly reports: readonly ReportKind[] }
  | { readonly kind: "evidence"; readonly indicator: CellAddress }
  | { readonly kind: "correction"; readonly finding: Finding }
  | { readonly kind: "settings"; readonly settings: Settings }
  | { readonly kind: "template" };

/** What a write is called where it can be undone later. */
export type WriteTitles = Readonly<Record<WriteWish["kind"], string>>;
