/**
 * Rectangles of several sheets, as blocks of whole rows. Where the cells are more than one answer may carry (5 MB on the web), they
 * are spread over further round trips; an answer that proves too large is asked for again in halves.
 */
import type { Rectangle } from "../../../core/grid/index.js";
import type { OfficeEnvironment } from "../office-environment.js";
import { isTooLarge } from "../translate-error.js";
import { queueBlocks, type Answered, type Property } from "./queue-blocks.js";
import type { ListedSheet } from "./read-sheet-list.js";

export interface Block {
  readonly sheet: ListedSheet;
  readonly area: Rectangle;
  readonly property: Property;
}

export interface LoadedBlock extends Answered {
  readonly sheetId: string;
}

/** Contents of indicator sheets take about 25 bytes a cell, results and formats half of that; the true size of each answer corrects it. */
const FIRST_CELLS: Readonly<Record<Property, number>> = { formulas: 150_000, values: 300_000, numberFormat: 300_000 };
const ANSWER_BYTES = 4_000_000;

/** Queues something more on the first trip; what it returns collects the answer after the sync. */
export type Rider = () => () => void;

export interface BlockTrips {
  readonly environment: OfficeEnvironment;
  readonly context: Excel.RequestContext;
  readonly rider?: Rider;
  readonly onProgress: (doneCells: number) => void;
}

export async function readBlocks(blocks: readonly Block[], trips: BlockTrips): Promise<readonly LoadedBlock[]> {
  const loaded: LoadedBlock[] = [];
  let waiting = blocks;
  let rider = trips.rider;
  let cellsPerTrip = FIRST_CELLS[blocks[0]?.property ?? "formulas"];
  while (waiting.length > 0 || rider !== undefined) {
    const { now, later } = takeCells(waiting, cellsPerTrip);
    try {
      const answered = await readTrip(trips, now, rider);
      loaded.push(...answered);
      waiting = later;
      rider = undefined;
      cellsPerTrip = cellsFitting(answered);
      trips.onProgress(loaded.reduce((sum, block) => sum + cellsOf(block), 0));
    } catch (error) {
      const cells = now.reduce((sum, block) => sum + cellsOf(block), 0);
      if (!isTooLarge(error) || cells <= 1) throw error;
      cellsPerTrip = Math.max(1, Math.floor(cells / 2));
    }
  }
  return loaded;
}

async function readTrip(
  { environment, context }: BlockTrips,
  blocks: readonly Block[],
  rider: Rider | undefined,
): Promise<LoadedBlock[]> {
  const collect = rider?.();
  const queued = [...groupsOf(blocks)].map(([{ sheet, property }, areas]) => ({
    sheetId: sheet.id,
    answers: queueBlocks(environment, sheet.worksheet, property, areas),
  }));
  await context.sync();
  collect?.();
  return queued.flatMap(({ sheetId, answers }) => answers().map((answered) => ({ sheetId, ...answered })));
}

/** The areas of each sheet of which the same property is asked, by the first block of that kind. */
function groupsOf(blocks: readonly Block[]): ReadonlyMap<Block, readonly Rectangle[]> {
  const first = new Map<string, Block>();
  const groups = new Map<Block, Rectangle[]>();
  for (const block of blocks) {
    const key = `${block.property} ${block.sheet.id}`;
    const leader = first.get(key) ?? block;
    first.set(key, leader);
    groups.set(leader, [...(groups.get(leader) ?? []), block.area]);
  }
  return groups;
}

const cellsOf = ({ area }: { readonly area: Rectangle }) => area.rowCount * area.columnCount;

/** Takes whole rows until the number of cells is reached, at least one row. */
function takeCells(blocks: readonly Block[], limit: number): { now: readonly Block[]; later: readonly Block[] } {
  const now: Block[] = [];
  let left = limit;
  for (const [index, block] of blocks.entries()) {
    const rows = Math.min(block.area.rowCount, Math.floor(left / block.area.columnCount));
    const taken = rows === 0 && now.length === 0 ? 1 : rows;
    if (taken > 0) now.push({ ...block, area: { ...block.area, rowCount: taken } });
    if (taken < block.area.rowCount) {
      const rest = { ...block.area, row: block.area.row + taken, rowCount: block.area.rowCount - taken };
      return { now, later: [{ ...block, area: rest }, ...blocks.slice(index + 1)] };
    }
    left -= cellsOf(block);
  }
  return { now, later: [] };
}

/** How many cells of the same kind one answer can carry: bytes as UTF-8, three to a Chinese character. */
function cellsFitting(answered: readonly LoadedBlock[]): number {
  const cells = answered.reduce((sum, block) => sum + cellsOf(block), 0);
  const bytes = new TextEncoder().encode(JSON.stringify(answered.map(({ grid }) => grid))).length;
  return Math.max(1, Math.floor((Math.max(1, cells) * ANSWER_BYTES) / Math.max(1, bytes)));
}
