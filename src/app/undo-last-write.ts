/** Takes the last write back, also after the pane was closed and reopened; cells that changed since are asked about, never overwritten unasked. */
import { contains, type CellAddress } from "../core/grid/index.js";
import type { CellContent, Guard, SetContents, WriteAction, WritePlan } from "../core/plan/write-plan.js";
import type { CheckpointStore, Clock, WorkbookPort } from "../ports/index.js";
import { applyPlan } from "./apply-plan.js";
import type { Receipt } from "./receipt.js";

export interface UndoOptions {
  readonly workbook: string;
  /** Cells that changed since and shall stay as they are now: the answer to a receipt with `stale` cells. */
  readonly keep?: readonly CellAddress[];
  /** Cells that changed since and shall be taken back all the same. */
  readonly overwrite?: readonly CellAddress[];
}

/** @returns null where nothing is left to take back. A receipt with `stale` cells wrote nothing: ask, then pass them in `keep` or `overwrite`. */
export async function undoLastWrite(
  port: WorkbookPort,
  store: CheckpointStore,
  clock: Clock,
  options: UndoOptions,
): Promise<Receipt | null> {
  const [last] = await store.list(options.workbook);
  if (last === undefined) return null;
  const answered = [...(options.keep ?? []), ...(options.overwrite ?? [])];
  const inverse = await store.inverseOf(last.id);
  const plan: WritePlan = {
    ...inverse,
    guards: inverse.guards.flatMap((guard) => withoutCells(guard, answered)),
    actions: inverse.actions.flatMap((action) => sparing(action, options.keep ?? [])),
  };
  const receipt = await applyPlan(port, store, clock, plan, { workbook: options.workbook, keepsCheckpoint: false });
  if (receipt.applied) await store.remove(last.id);
  return receipt;
}

/** The guard without the cells that a person has answered for. */
function withoutCells(guard: Guard, answered: readonly CellAddress[]): Guard[] {
  return cut(guard.sheet, guard.area, guard.expected, answered).map(({ area, rows }) => ({
    ...guard,
    area,
    expected: rows,
  }));
}

function sparing(action: WriteAction, kept: readonly CellAddress[]): WriteAction[] {
  if (action.kind !== "set-contents") return [action];
  return cut(action.sheet, action.area, action.contents, kept).map(({ area, rows }): SetContents => ({
    ...action,
    area,
    contents: rows,
  }));
}

/** Rows that hold a spared cell are cut into single cells; the others stay whole. */
function cut(
  sheet: string,
  area: SetContents["area"],
  contents: readonly (readonly CellContent[])[],
  spared: readonly CellAddress[],
): { readonly area: SetContents["area"]; readonly rows: readonly (readonly CellContent[])[] }[] {
  const within = spared.filter((cell) => cell.sheet === sheet && contains(area, cell.row, cell.column));
  if (within.length === 0) return [{ area, rows: contents }];
  return contents.flatMap((cells, down) => {
    const row = area.row + down;
    const inRow = within.filter((cell) => cell.row === row);
    if (inRow.length === 0) return [{ area: { ...area, row, rowCount: 1 }, rows: [cells] }];
    return cells.flatMap((content, across) => {
      const column = area.column + across;
      if (inRow.some((cell) => cell.column === column)) return [];
      return [{ area: { row, column, rowCount: 1, columnCount: 1 }, rows: [[content]] }];
    });
  });
}
