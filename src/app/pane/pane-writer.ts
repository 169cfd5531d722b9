/** Guarded writing and its undo for the pane: every refusal of the host becomes an outcome that a view can show. */
import { HostFault, type CheckpointStore, type Clock, type KeptWrite, type WorkbookPort } from "../../ports/index.js";
import { toA1, type CellAddress, type WritePlan } from "../../core/index.js";
import type { WriteOptions } from "../../ports/index.js";
import { applyPlan } from "../apply-plan.js";
import type { Receipt } from "../receipt.js";
import { undoLastWrite } from "../undo-last-write.js";
import { lookAtFormats } from "./look-at-formats.js";
import type { Proposal } from "./pane-engine.js";

export type WriteResult =
  | { readonly outcome: "applied"; readonly at: string }
  /** Cells that no longer hold what the plan was made from: nothing was written. */
  | { readonly outcome: "stale"; readonly cells: readonly CellAddress[] }
  | {
      readonly outcome: "refused";
      readonly fault: HostFault;
      readonly left: "nothing-written" | "taken-back" | "broken";
    };

/** What becomes of cells that a person changed after the write. */
export type UndoAnswer =
  { readonly kind: "ask" } | { readonly kind: "keep" | "overwrite"; readonly cells: readonly CellAddress[] };

export class PaneWriter {
  constructor(
    private readonly store: CheckpointStore,
    private readonly clock: Clock,
  ) {}

  /** A proposal as it is shown: with the cells that will lose the format Text, where only the host knows them. */
  preview(port: WorkbookPort | null, proposal: Proposal): Promise<Proposal> {
    return lookAtFormats(port, proposal);
  }

  apply(port: WorkbookPort, plan: WritePlan, workbook: string, options: WriteOptions): Promise<WriteResult> {
    return outcomeOf(() => applyPlan(port, this.store, this.clock, plan, { ...options, workbook }));
  }

  undo(port: WorkbookPort, { workbook }: KeptWrite, answer: UndoAnswer): Promise<WriteResult> {
    const options = answer.kind === "ask" ? { workbook } : { workbook, [answer.kind]: answer.cells };
    return outcomeOf(() => undoLastWrite(port, this.store, this.clock, options));
  }
}

async function outcomeOf(write: () => Promise<Receipt | null>): Promise<WriteResult> {
  try {
    const receipt = await write();
    if (receipt === null) return { outcome: "stale", cells: [] };
    const { applied, at, stale, fault, differing, isInDoubt } = receipt;
    if (applied) return { outcome: "applied", at };
    if (stale.length > 0) return { outcome: "stale", cells: stale };
    const left = isInDoubt ? "broken" : "taken-back";
    return { outcome: "refused", fault: fault ?? differingFault(differing), left };
  } catch (fault) {
    if (!(fault instanceof HostFault)) throw fault;
    return { outcome: "refused", fault, left: "nothing-written" };
  }
}

/** The host said yes and holds something else. */
function differingFault(cells: readonly CellAddress[]): HostFault {
  const [first] = cells;
  return new HostFault("host/refused", first === undefined ? {} : { detail: `${first.sheet}!${toA1(first)}` });
}
