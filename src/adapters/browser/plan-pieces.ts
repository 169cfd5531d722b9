/**
 * A plan cut into pieces so small that copying one of them holds nobody up: large areas are cut by rows. Together, in order, they do
 * what the plan does.
 */
import type { Guard, SetContents, WriteAction, WritePlan } from "../../core/plan/write-plan.js";

export type PlanPiece = Pick<WritePlan, "guards" | "actions">;

/** Copying as many takes one or two milliseconds. */
const CELLS_A_PIECE = 2000;

export function planPieces({ guards, actions }: PlanPiece, cellsAPiece = CELLS_A_PIECE): PlanPiece[] {
  return [
    ...gathered(
      guards.flatMap((guard) => cutGuard(guard, cellsAPiece)),
      cellsAPiece,
    ).map((some) => ({ guards: some, actions: [] })),
    ...gathered(
      actions.flatMap((action) => cutAction(action, cellsAPiece)),
      cellsAPiece,
    ).map((some) => ({ guards: [], actions: some })),
  ];
}

export function joinedPieces(pieces: readonly PlanPiece[]): PlanPiece {
  return {
    guards: pieces.flatMap(({ guards }) => guards),
    actions: pieces.flatMap(({ actions }) => actions),
  };
}

/** As many together as make up a piece, in their order. */
function gathered<Item extends Guard | WriteAction>(items: readonly Item[], cellsAPiece: number): Item[][] {
  const pieces: Item[][] = [];
  let room = 0;
  for (const item of items) {
    const cells = "area" in item ? item.area.rowCount * item.area.columnCount : 1;
    if (room < cells) {
      pieces.push([]);
      room = cellsAPiece;
    }
    pieces.at(-1)?.push(item);
    room -= cells;
  }
  return pieces;
}

function cutGuard(guard: Guard, cellsAPiece: number): Guard[] {
  return bands(guard, cellsAPiece).map(({ area, from, until }) => ({
    ...guard,
    area,
    expected: guard.expected.slice(from, until),
  }));
}

function cutAction(action: WriteAction, cellsAPiece: number): WriteAction[] {
  if (action.kind !== "set-contents") return [action];
  return bands(action, cellsAPiece).map(({ area, from, until }) => ({
    ...action,
    area,
    contents: action.contents.slice(from, until),
  }));
}

function bands({ area }: Pick<SetContents, "area">, cellsAPiece: number) {
  const height = Math.max(1, Math.floor(cellsAPiece / area.columnCount));
  return Array.from({ length: Math.ceil(area.rowCount / height) }, (_none, index) => {
    const [from, until] = [index * height, Math.min((index + 1) * height, area.rowCount)];
    return { area: { ...area, row: area.row + from, rowCount: until - from }, from, until };
  });
}
