/** A writer that is loaded when something is written for the first time. */
import type { PaneWriter } from "./pane-writer.js";

export function lazyPaneWriter(load: () => Promise<PaneWriter>): Pick<PaneWriter, "apply" | "undo"> {
  let loaded: Promise<PaneWriter> | null = null;
  const writer = () => (loaded ??= load());
  return {
    apply: async (...words) => (await writer()).apply(...words),
    undo: async (...words) => (await writer()).undo(...words),
  };
}
