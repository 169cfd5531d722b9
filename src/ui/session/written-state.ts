/** What the pane shows right after a write, or after one was taken back: the receipt, and nothing that is stale. */
import type { WritePreview } from "../../app/pane/pane-engine.js";
import type { Detail, PaneState, PreviewDetail, Receipt } from "./pane-state.js";

/** @param next the detail view that follows by itself, such as the next judgement */
export function writtenState(
  { tab }: PaneState,
  { preview, totalBefore }: Pick<PreviewDetail, "preview" | "totalBefore">,
  at: string,
  next: Detail | null,
): Partial<PaneState> {
  return {
    detail: next,
    stale: null,
    isReadBack: false,
    tab: next === null ? "overview" : tab,
    receipt: { ...writtenReceipt(preview, at), totalBefore: hasScores(preview) ? totalBefore : null },
  };
}

export function undoneState(preview: WritePreview, at: string): Partial<PaneState> {
  return {
    detail: null,
    stale: null,
    isReadBack: false,
    tab: "overview",
    receipt: { kind: "undone", preview, at, totalBefore: null, changedSince: [] },
  };
}

export function writtenReceipt(preview: WritePreview, at: string): Receipt {
  return { kind: "written", preview, at, totalBefore: null, changedSince: [] };
}

function hasScores({ changes }: WritePreview): boolean {
  return changes.some(({ group }) => group === "score");
}
