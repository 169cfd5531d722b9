/** Splits actions into batches that a host accepts: Excel on the web refuses requests above 5 MB. */
import type { CellContent, SetContents, WriteAction } from "./write-plan.js";

/** Below 5 MB with room for the envelope of the request. */
export const MOST_BYTES = 4_500_000;

/** In order; an area too large for one batch is cut by rows. */
export function chunk(actions: readonly WriteAction[], mostBytes = MOST_BYTES): WriteAction[][] {
  const batches: WriteAction[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const part of actions.flatMap((action) => cut(action, mostBytes))) {
    const bytes = sizeOf(part);
    if (size + bytes > mostBytes) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(part);
    size += bytes;
  }
  return batches;
}

function cut(action: WriteAction, mostBytes: number): WriteAction[] {
  if (action.kind !== "set-contents" || action.area.rowCount === 1 || sizeOf(action) <= mostBytes) return [action];
  const half = Math.ceil(action.area.rowCount / 2);
  const { row, rowCount } = action.area;
  return [part(action, row, half), part(action, row + half, rowCount - half)].flatMap((piece) => cut(piece, mostBytes));
}

function part(action: SetContents, row: number, rowCount: number): SetContents {
  const start = row - action.area.row;
  return {
    ...action,
    area: { ...action.area, row, rowCount },
    contents: action.contents.slice(start, start + rowCount),
  };
}

function sizeOf(action: WriteAction): number {
  if (action.kind !== "set-contents") return 400;
  return action.contents.reduce(
    (total, row) => total + row.reduce((sum, content) => sum + contentSize(content), 0),
    200,
  );
}

/** UTF-8 needs three bytes for a Chinese character; quotes and separators come on top. */
function contentSize({ value, formula }: CellContent): number {
  if (formula !== null) return formula.length * 3 + 4;
  return typeof value === "string" ? value.length * 3 + 4 : 24;
}
