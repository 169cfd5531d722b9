/** The formula or constant of every used cell: as it came with the list of sheets, or in parts where it was too much for one answer. */
import { readBlocks, type Block, type BlockTrips } from "./read-blocks.js";
import type { Grid, ListedSheet } from "./read-sheet-list.js";

export type ContentsBySheet = ReadonlyMap<string, Grid>;

export async function readContents(sheets: readonly ListedSheet[], trips: BlockTrips): Promise<ContentsBySheet> {
  const contents = new Map<string, Grid>();
  const left: Block[] = [];
  for (const sheet of sheets) {
    const { id, used } = sheet;
    if (used === null) continue;
    if (used.contents === null) left.push({ sheet, area: used.extent, property: "formulas" });
    else contents.set(id, used.contents);
  }
  // Blocks of one sheet come back from the top to the bottom.
  for (const { sheetId, grid } of await readBlocks(left, trips)) {
    contents.set(sheetId, [...(contents.get(sheetId) ?? []), ...grid]);
  }
  return contents;
}
