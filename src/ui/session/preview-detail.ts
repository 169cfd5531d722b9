/** The view that stands before every write: the plan as old → new, and where the person came from. */
import type { WorkbookSnapshot } from "../../core/grid/index.js";
import type { Proposal, WriteWish } from "../../app/pane/pane-engine.js";
import { shownSheet, type PaneState, type PreviewDetail } from "./pane-state.js";
import { presentTotal } from "./present-total.js";

export function previewDetail(
  { planned, preview }: Proposal,
  wish: WriteWish,
  snapshot: WorkbookSnapshot,
  state: PaneState,
): PreviewDetail {
  const { detail } = state;
  return {
    kind: "preview",
    wish,
    planned,
    preview,
    totalBefore: presentTotal(snapshot, shownSheet(state)),
    from: detail?.kind === "preview" || detail?.kind === "fault" ? null : detail,
    writing: null,
  };
}
