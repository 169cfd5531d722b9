/** The view that stands before every write: the plan as old → new, and where the person came from. */
import type { WorkbookSnapshot } from "../../core/grid/index.js";
import type { PlannedWrite } from "../../core/plan/planned-write.js";
import type { WriteWish } from "../../app/pane/pane-engine.js";
import { shownSheet, type PaneState, type PreviewDetail } from "./pane-state.js";
import { presentTotal } from "./present-total.js";
import { previewOf } from "./write-preview.js";

export function previewDetail(
  planned: PlannedWrite,
  wish: WriteWish,
  snapshot: WorkbookSnapshot,
  state: PaneState,
): PreviewDetail {
  const { assessment, detail } = state;
  return {
    kind: "preview",
    wish,
    planned,
    preview: previewOf(planned, snapshot, assessment, wish.kind),
    totalBefore: presentTotal(snapshot, shownSheet(state)),
    from: detail?.kind === "preview" || detail?.kind === "fault" ? null : detail,
    writing: null,
  };
}
