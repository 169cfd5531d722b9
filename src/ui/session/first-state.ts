/** The pane before anything was opened or read. */
import type { PaneState } from "./pane-state.js";

export const FIRST_STATE: PaneState = {
  stage: "first-run",
  book: null,
  progress: null,
  snapshot: null,
  assessment: null,
  sheet: null,
  tab: "overview",
  detail: null,
  stale: null,
  lastIndicator: null,
  receipt: null,
  undoable: null,
  choices: null,
  rescoresItself: false,
  isBusy: false,
  isReadBack: true,
};
