/** Everything the pane shows at one moment, as plain data: the views are functions of it. */
import type { CellAddress, WorkbookSnapshot } from "../../core/grid/index.js";
import type { HostFault, KeptWrite } from "../../ports/index.js";
import type { PlannedWrite } from "../../core/plan/planned-write.js";
import type { WritePreview, PaneAssessment, PaneSheet, SettingChoices, WriteWish } from "../../app/pane/pane-engine.js";
import { scoredTables } from "./scored-tables.js";

export type Tab = "overview" | "indicators" | "findings" | "reports" | "settings";

export type Stage = "first-run" | "reading" | "not-found" | "ready";

export interface PaneState {
  readonly stage: Stage;
  /** The workbook that lies open; null where none does. */
  readonly book: OpenBook | null;
  readonly progress: Progress | null;
  readonly snapshot: WorkbookSnapshot | null;
  readonly assessment: PaneAssessment | null;
  /** The key of the scored table that is shown. */
  readonly sheet: string | null;
  readonly tab: Tab;
  /** A view that stands in place of the tabs; Esc leaves it. */
  readonly detail: Detail | null;
  /** `rowKey` of the indicator whose view was open last: the focus goes back to its row. */
  readonly lastIndicator: string | null;
  readonly stale: Stale | null;
  readonly receipt: Receipt | null;
  /** The newest write that can be taken back. */
  readonly undoable: KeptWrite | null;
  readonly choices: SettingChoices | null;
  readonly rescoresItself: boolean;
  readonly isBusy: boolean;
  /** False from the end of a write until the workbook is read again: the totals of before are no longer shown. */
  readonly isReadBack: boolean;
}

export interface OpenBook {
  readonly name: string;
  readonly sheetCount: number | null;
  readonly activeSheet: string | null;
}

export interface Progress {
  readonly sheet: string | null;
  readonly done: number;
  readonly total: number;
  readonly isScoring: boolean;
}

export type Detail =
  | { readonly kind: "why"; readonly indicator: CellAddress }
  | { readonly kind: "judgement"; readonly indicator: CellAddress }
  | PreviewDetail
  | FaultDetail;

export interface PreviewDetail {
  readonly kind: "preview";
  readonly wish: WriteWish;
  readonly planned: PlannedWrite;
  readonly preview: WritePreview;
  /** The total as the sheet has it now, where scores change; null where nothing is there yet. */
  readonly totalBefore: string | null;
  /** The person's detail view to go back to. */
  readonly from: Detail | null;
  readonly writing: { readonly done: number; readonly total: number } | null;
}

export interface FaultDetail {
  readonly kind: "fault";
  readonly fault: HostFault;
  /** What was being done, and what is left of it. */
  readonly during: "read" | "write" | "undo";
  readonly outcome: "nothing-written" | "taken-back" | "broken";
  /** The write that waits to be tried again. */
  readonly waiting: PreviewDetail | null;
}

/** Edits since the last reading, and what they would change. */
export interface Stale {
  readonly cells: readonly CellAddress[];
  /** What stands in the first of them now. */
  readonly text: string;
  readonly changes: readonly StaleScore[];
  /** The evaluation as it would be. */
  readonly next: { readonly snapshot: WorkbookSnapshot; readonly assessment: PaneAssessment };
}

export interface StaleScore {
  readonly indicator: CellAddress;
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

export interface Receipt {
  readonly kind: "written" | "undone";
  readonly preview: WritePreview;
  readonly at: string;
  /** The total as the sheet had it before, where scores were written; null where none stood there. */
  readonly totalBefore: string | null;
  /** Cells that a person changed since the write; asked for before they are overwritten. */
  readonly changedSince: readonly CellAddress[];
}

/** The scored table that the overview and the tree show. */
export function shownSheet({ assessment, sheet }: PaneState): PaneSheet | null {
  const tables = scoredTables(assessment);
  return (tables.find(({ key }) => key === sheet) ?? tables[0])?.table ?? null;
}
