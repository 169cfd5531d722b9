/** The view that says why a write or its undo was not done, and what is left of it. */
import { toA1 } from "../../core/grid/index.js";
import { HostFault } from "../../ports/index.js";
import type { WriteResult } from "./pane-services.js";
import type { FaultDetail, PreviewDetail } from "./pane-state.js";

/** More are not read by anybody: the workbook is read anew in any case. */
const MOST_PLACES = 8;

/** @param waiting the write that can be tried again */
export function refusalDetail(
  result: Exclude<WriteResult, { outcome: "applied" }>,
  during: "write" | "undo",
  waiting: PreviewDetail | null,
): FaultDetail {
  if (result.outcome === "refused") {
    return { kind: "fault", fault: result.fault, during, outcome: result.left, waiting };
  }
  const shown = result.cells.slice(0, MOST_PLACES).map((cell) => `${cell.sheet}!${toA1(cell)}`);
  const stale = shown.join("、") + (result.cells.length > MOST_PLACES ? "……" : "");
  return {
    kind: "fault",
    fault: new HostFault("host/refused", { stale }),
    during,
    outcome: "nothing-written",
    waiting,
  };
}

/** @throws what is no refusal of the host */
export function hostFaultOf(fault: unknown): HostFault {
  if (fault instanceof HostFault) return fault;
  throw fault;
}
