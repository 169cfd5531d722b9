/**
 * Actions in their order, cut into round trips that stay below the limit of a request (5 MB on the web:
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins).
 */
import type { SetContents, WriteAction } from "../../../core/plan/write-plan.js";
import { jsonBytes, packRows } from "../pack-rows.js";
import { toAssignedValue } from "./to-assigned-value.js";

/** The client adds object paths and headers to the contents: room is left for them, because a request that is too large writes nothing. */
const REQUEST_BYTES = 4_500_000;
/** What the wire adds for each action: object path, instantiation, name. */
const ACTION_BYTES = 700;

export function chunkActions(actions: readonly WriteAction[], limit = REQUEST_BYTES): readonly WriteAction[][] {
  return packRows(actions, rowBytes, limit).map((trip) =>
    trip.map(({ block, firstRow, rowCount }) =>
      block.kind === "set-contents" ? rowsOf(block, firstRow, rowCount) : block,
    ),
  );
}

function rowBytes(action: WriteAction): number[] {
  if (action.kind !== "set-contents") return [ACTION_BYTES + jsonBytes(action)];
  return action.contents.map((row, index) => (index === 0 ? ACTION_BYTES : 0) + jsonBytes(row.map(toAssignedValue)));
}

function rowsOf(action: SetContents, first: number, rowCount: number): SetContents {
  if (rowCount === action.area.rowCount) return action;
  return {
    ...action,
    area: { ...action.area, row: action.area.row + first, rowCount },
    contents: action.contents.slice(first, first + rowCount),
  };
}
