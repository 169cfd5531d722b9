/**
 * Carries out a plan by the write protocol: look, keep what is there, write, read back. Where the workbook has moved on
 * nothing is written; where the host refuses or holds something else afterwards, everything is taken back at once.
 */
import { invertPlan, touchedAreas, type AreaImage } from "../core/plan/invert-plan.js";
import type { WritePlan } from "../core/plan/write-plan.js";
import { HostFault, type CheckpointStore, type Clock, type WorkbookPort, type WriteOptions } from "../ports/index.js";
import { differingCells, writtenAreas } from "./compare-written.js";
import { changesOf, receiptOf } from "./make-receipt.js";
import type { Receipt } from "./receipt.js";
import { staleCells } from "./stale-cells.js";
import { stillToTakeBack } from "./still-to-take-back.js";

export interface ApplyOptions extends WriteOptions {
  /** Which workbook the before-image belongs to. */
  readonly workbook: string;
  /** False keeps no before-image: for the command line, whose input file is untouched anyway. */
  readonly keepsCheckpoint?: boolean;
}

/** @throws HostFault where the workbook cannot even be read, or the before-image cannot be kept: nothing was written then */
export async function applyPlan(
  port: WorkbookPort,
  store: CheckpointStore,
  clock: Clock,
  plan: WritePlan,
  options: ApplyOptions,
): Promise<Receipt> {
  const at = clock.now();
  const sheetsAdded = plan.actions.flatMap((action) => (action.kind === "add-sheet" ? [action.sheet] : []));
  const found = await port.readAreas([
    ...plan.guards.map(({ sheet, area }) => ({ sheet, area, withoutFormats: true })),
    ...touchedAreas(plan),
    ...sheetsAdded.map(firstCellOf),
  ]);
  const stale = staleCells(plan, found);
  if (stale.length > 0) return receiptOf({ at, stale, roundTrips: 1 });

  const before = found.slice(plan.guards.length);
  const checkpoint = options.keepsCheckpoint === false ? null : checkpointId(at, plan);
  const keep = async (after: readonly AreaImage[]): Promise<void> => {
    if (checkpoint === null) return;
    const inverse = invertPlan(plan, before, after);
    await store.save({ id: checkpoint, workbook: options.workbook, at, title: plan.title, inverse });
  };
  await keep([]);

  let roundTrips = 1;
  try {
    const outcome = await port.write(plan.actions, options);
    roundTrips += outcome.roundTrips;
    const written = await port.readAreas(writtenAreas(plan));
    roundTrips += 1;
    const differing = differingCells(plan, written);
    if (differing.length === 0) {
      await keep(written);
      const changes = changesOf(plan, before);
      return receiptOf({ at, applied: true, changes, sheetsAdded, roundTrips, checkpoint });
    }
    return receiptOf({ at, differing, roundTrips, ...(await takeBack(port, store, plan, before, checkpoint)) });
  } catch (fault) {
    if (!(fault instanceof HostFault)) throw fault;
    return receiptOf({ at, fault, roundTrips, ...(await takeBack(port, store, plan, before, checkpoint)) });
  }
}

function firstCellOf(sheet: string): { sheet: string; area: { row: 0; column: 0; rowCount: 1; columnCount: 1 } } {
  return { sheet, area: { row: 0, column: 0, rowCount: 1, columnCount: 1 } };
}

function checkpointId(at: string, plan: WritePlan): string {
  return `${at} ${plan.title}`;
}

/** After a failure: the inverse, as far as it is still needed. */
async function takeBack(
  port: WorkbookPort,
  store: CheckpointStore,
  plan: WritePlan,
  before: readonly AreaImage[],
  checkpoint: string | null,
): Promise<Pick<Receipt, "rolledBack" | "isInDoubt" | "checkpoint">> {
  try {
    const needed = await stillToTakeBack(port, invertPlan(plan, before).actions);
    if (needed.length > 0) await port.write(needed);
    if (checkpoint !== null) await store.remove(checkpoint);
    return { rolledBack: true, isInDoubt: false, checkpoint: null };
  } catch (fault) {
    if (!(fault instanceof HostFault)) throw fault;
    // The before-image stays: it is the way back once the host answers again.
    return { rolledBack: false, isInDoubt: true, checkpoint };
  }
}
