/**
 * Actions in their order, cut into round trips that stay below the limit of a request (5 MB on the web:
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins).
 */
import type { SetContents, WriteAction } from "../../../core/plan/write-plan.js";

/** The client adds object paths and headers to the contents; a fifth is left for them. */
const REQUEST_BYTES = 4_000_000;
/** What the wire adds for each action: object path, instantiation, name. */
const ACTION_BYTES = 700;

export function chunkActions(actions: readonly WriteAction[], limit = REQUEST_BYTES): readonly WriteAction[][] {
  const chunks: WriteAction[][] = [];
  let room = 0;
  for (const action of actions.flatMap((one) => smallEnough(one, limit))) {
    const bytes = bytesOf(action);
    if (chunks.length === 0 || bytes > room) {
      chunks.push([]);
      room = limit;
    }
    chunks.at(-1)?.push(action);
    room -= bytes;
  }
  return chunks;
}

/** A request is UTF-8: a Chinese character takes three bytes. */
function bytesOf(action: WriteAction): number {
  return ACTION_BYTES + new TextEncoder().encode(JSON.stringify(action)).length;
}

function smallEnough(action: WriteAction, limit: number): WriteAction[] {
  if (action.kind !== "set-contents" || action.area.rowCount === 1 || bytesOf(action) <= limit) return [action];
  const upper = Math.ceil(action.area.rowCount / 2);
  return [rowsOf(action, 0, upper), rowsOf(action, upper, action.area.rowCount)].flatMap((half) =>
    smallEnough(half, limit),
  );
}

function rowsOf(action: SetContents, first: number, end: number): SetContents {
  return {
    ...action,
    area: { ...action.area, row: action.area.row + first, rowCount: end - first },
    contents: action.contents.slice(first, end),
  };
}
