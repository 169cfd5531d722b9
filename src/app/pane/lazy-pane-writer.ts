/** A writer that is loaded when something is to be written for the first time. */
import type { PaneWriter } from "./pane-writer.js";

export function lazyPaneWriter(load: () => Promise<PaneWriter>): Pick<PaneWriter, "apply" | "preview" | "undo"> {
  let loaded: Promise<PaneWriter> | null = null;
  const writer = () => (loaded ??= load());
  return {
    preview: async (...words) => (await writer()).preview(...words),
    apply: async (...words) => (await writer()).apply(...words),
    undo: async (...words) => (await writer()).undo(...words),
  };
}
