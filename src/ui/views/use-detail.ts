/** Why an indicator has its score, asked of the engine when a view opens; a late answer to an earlier question is dropped. */
import { useEffect, useState } from "react";
import { usePane, usePaneState } from "../pane-context.js";
import { indicatorPlace } from "../session/indicator-place.js";
import type { IndicatorDetail, PaneIndicator } from "../../app/pane/pane-engine.js";

/** @returns null until the answer is there. */
export function useDetail({ indicator }: PaneIndicator): IndicatorDetail | null {
  const { session } = usePane();
  const { assessment } = usePaneState();
  const [answer, setAnswer] = useState<{ readonly of: unknown; readonly detail: IndicatorDetail | null } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void session.explain(indicatorPlace(indicator)).then((detail) => {
      if (isCurrent) setAnswer({ of: indicator, detail });
    });
    return () => {
      isCurrent = false;
    };
  }, [session, indicator, assessment]);
  return answer?.of === indicator ? answer.detail : null;
}
