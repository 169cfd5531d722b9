/**
 * Carries out a plan by the write protocol: look, keep what is there, write, read back. Where the workbook has moved on
 * nothing is written; where the host refuses or holds something else afterwards, everything is taken back at once (or finished, where
 * a sheet is gone that nothing brings back).
 */
import { invertPlan, isRemoval, keyOf, touchedAreas, type AreaImage } from "../core/plan/invert-plan.js";
import type { Guard, WritePlan } from "../core/plan/write-plan.js";
import { withoutKeptFormats } from "./without-kept-formats.js";
import { withoutKeptLists } from "./without-kept-lists.js";
import {
  HostFault,
  type CheckpointStore,
  type Clock,
  type SheetArea,
  type WorkbookPort,
  type WriteOptions,
} from "../ports/index.js";
import { differingCells, writtenAreas } from "./compare-written.js";
import { changesOf, receiptOf } from "./make-receipt.js";
import type { Receipt } from "./receipt.js";
import { settle } from "./settle.js";
import { staleCells } from "./stale-cells.js";

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
  asked: WritePlan,
  options: ApplyOptions,
): Promise<Receipt> {
  const at = clock.now();
  const sheetsAdded = asked.actions.flatMap((action) => (action.kind === "add-sheet" ? [action.sheet] : []));
  const removals = asked.actions.filter(isRemoval);
  const guards = asked.guards.map(({ sheet, area, expected }) => ({ sheet, area, expected, withoutFormats: true }));
  const first = [...removals.map(({ sheet }) => sheet), ...sheetsAdded].map(firstCellOf);
  const found = await port.readAreas([...guards, ...expecting(touchedAreas(asked), asked.guards), ...first]);
  const stale = staleCells(asked, found);
  if (stale.length > 0) return receiptOf({ at, stale, roundTrips: 1 });

  const present = found.slice(asked.guards.length);
  const { plan, before } = withoutKeptFormats(withoutKeptLists(withoutGoneSheets(asked, found), present), present);
  const checkpoint = options.keepsCheckpoint === false ? null : checkpointId(at, plan);
  const keep = async (after: readonly AreaImage[]): Promise<void> => {
    if (checkpoint === null) return;
    const inverse = invertPlan(plan, before, after);
    await store.save({ id: checkpoint, workbook: options.workbook, at, title: plan.title, inverse });
  };
  await keep([]);

  let roundTrips = 1;
  const applied = async (written: readonly AreaImage[]): Promise<Receipt> => {
    await keep(written);
    return receiptOf({ at, applied: true, changes: changesOf(plan, before), sheetsAdded, roundTrips, checkpoint });
  };
  let failure: Pick<Receipt, "fault"> | Pick<Receipt, "differing">;
  try {
    const outcome = await port.write(plan.actions, options);
    roundTrips += outcome.roundTrips;
    const written = await port.readAreas(writtenAreas(plan));
    roundTrips += 1;
    const differing = differingCells(plan, written);
    if (differing.length === 0) return await applied(written);
    failure = { differing };
  } catch (fault) {
    if (!(fault instanceof HostFault)) throw fault;
    failure = { fault };
  }

  const settled = await settle(port, plan, before);
  if (settled.end === "finished") return applied(settled.written);
  const rolledBack = settled.end === "taken-back";
  if (rolledBack && checkpoint !== null) await store.remove(checkpoint);
  // In doubt the before-image stays: it is the way back once the host answers again.
  const kept = rolledBack ? null : checkpoint;
  return receiptOf({ at, ...failure, roundTrips, rolledBack, isInDoubt: !rolledBack, checkpoint: kept });
}

/** The cells that a plan overwrites are guarded: what is expected there is known. */
function expecting(areas: readonly SheetArea[], guards: readonly Guard[]): SheetArea[] {
  const expected = new Map(guards.map((guard) => [keyOf(guard), guard.expected]));
  return areas.map((area) => {
    const known = expected.get(keyOf(area));
    return known === undefined ? area : { ...area, expected: known };
  });
}

function firstCellOf(sheet: string): SheetArea {
  return { sheet, area: { row: 0, column: 0, rowCount: 1, columnCount: 1 } };
}

function checkpointId(at: string, plan: WritePlan): string {
  return `${at} ${plan.title}`;
}

/** A sheet of ours that a person deleted meanwhile needs no taking away. */
function withoutGoneSheets(plan: WritePlan, found: readonly AreaImage[]): WritePlan {
  const gone = new Set(found.filter(({ contents }) => contents === null).map(({ sheet }) => sheet));
  return { ...plan, actions: plan.actions.filter((action) => !isRemoval(action) || !gone.has(action.sheet)) };
}
