/** An engine that is loaded when it is first asked: the page is there at once, and nobody waits for rules before reading. */
import type { PaneEngine } from "./pane-engine.js";

export function lazyPaneEngine(load: () => Promise<PaneEngine>): PaneEngine {
  let loaded: Promise<PaneEngine> | null = null;
  const engine = () => (loaded ??= load());
  return {
    assess: async (...words) => (await engine()).assess(...words),
    explain: async (...words) => (await engine()).explain(...words),
    judge: async (...words) => (await engine()).judge(...words),
    plan: async (...words) => (await engine()).plan(...words),
    preview: async (...words) => (await engine()).preview(...words),
    choices: async () => (await engine()).choices(),
  };
}
