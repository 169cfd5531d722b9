/** Blocks laid out by the rows and columns of the sheet. */
import type { Answered } from "./queue-blocks.js";

export function spread(blocks: readonly Answered[]): unknown[][] {
  const cells: unknown[][] = [];
  for (const { area, grid } of blocks) {
    for (const [i, line] of grid.entries()) {
      const row = (cells[area.row + i] ??= []);
      for (const [j, value] of line.entries()) row[area.column + j] = value;
    }
  }
  return cells;
}
