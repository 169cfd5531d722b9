/** The view that says why a write or its undo was not done, and what is left of it. */
import { rowKey } from "../../core/grid/index.js";
import { HostFault } from "../../ports/index.js";
import type { WriteResult } from "./pane-services.js";
import type { FaultDetail, PreviewDetail } from "./pane-state.js";

/** @param waiting the write that can be tried again */
export function refusalDetail(
  result: Exclude<WriteResult, { outcome: "applied" }>,
  during: "write" | "undo",
  waiting: PreviewDetail | null,
): FaultDetail {
  if (result.outcome === "refused") {
    return { kind: "fault", fault: result.fault, during, outcome: result.left, waiting };
  }
  const stale = result.cells.map((cell) => rowKey(cell)).join("、");
  return {
    kind: "fault",
    fault: new HostFault("host/refused", { stale }),
    during,
    outcome: "nothing-written",
    waiting,
  };
}
