/** The indicators before and after one, in the sheet's order: Alt+↑ and Alt+↓ go there, and the grid goes along. */
import { rowKey } from "../../core/grid/index.js";
import { useCallback, useEffect } from "react";
import type { Indicator } from "../../core/model/index.js";
import { usePane, usePaneState } from "../pane-context.js";
import { indicatorPlace } from "../session/indicator-place.js";
import { shownSheet } from "../session/pane-state.js";

export function useNeighbours(indicator: Indicator) {
  const { session } = usePane();
  const state = usePaneState();
  const all =
    state.assessment?.scored.sheets.find((table) =>
      table.indicators.some((one) => rowKey(one.indicator) === rowKey(indicator)),
    )?.indicators ??
    shownSheet(state)?.indicators ??
    [];
  const index = all.findIndex((one) => rowKey(one.indicator) === rowKey(indicator));
  const goTo = useCallback(
    (step: 1 | -1) => {
      const target = all[index + step];
      if (target === undefined) return;
      const place = indicatorPlace(target.indicator);
      session.openIndicator(place, target.score.status === "needs-judgement" ? "judgement" : "why");
      void session.select(place);
    },
    [all, index, session],
  );
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
      event.preventDefault();
      goTo(event.key === "ArrowDown" ? 1 : -1);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [goTo]);
  return { goTo, hasPrevious: index > 0, hasNext: index >= 0 && index < all.length - 1 };
}
