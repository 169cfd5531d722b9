/**
 * The second round trip: contents of the extents, as blocks of whole rows. Where the cells are more than one answer may carry
 * (5 MB on the web), the blocks are spread over further round trips; an answer that proves too large is asked for again in halves.
 */
import type { Rectangle } from "../../../core/grid/index.js";
import type { OfficeEnvironment } from "../office-environment.js";
import { officeErrorCode } from "../translate-error.js";
import { loadedArea, queueArea, type LoadedArea } from "./load-area.js";

export interface Block {
  readonly sheetId: string;
  readonly area: Rectangle;
}

export interface LoadedBlock extends Block {
  readonly contents: LoadedArea;
}

/** Indicator sheets take about 50 bytes a cell (value, formula and format together); the true size of each answer corrects it. */
const FIRST_CELLS = 95_000;
const ANSWER_BYTES = 4_000_000;
/** https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins */
const TOO_LARGE: ReadonlySet<string | null> = new Set(["ResponsePayloadSizeLimitExceeded", "RangeExceedsLimit"]);

/** Queues something more on the first trip; what it returns collects the answer after the sync. */
export type Rider = (context: Excel.RequestContext) => () => void;

export async function readBlocks(
  environment: OfficeEnvironment,
  blocks: readonly Block[],
  rider: Rider,
  onProgress: (doneCells: number) => void,
): Promise<readonly LoadedBlock[]> {
  const loaded: LoadedBlock[] = [];
  let waiting = blocks;
  let cellsPerTrip = FIRST_CELLS;
  while (waiting.length > 0) {
    const { now, later } = takeCells(waiting, cellsPerTrip);
    try {
      const answered = await readTrip(environment, now, loaded.length === 0 ? rider : nothingMore);
      loaded.push(...answered);
      waiting = later;
      cellsPerTrip = cellsFitting(answered);
      onProgress(loaded.reduce((sum, block) => sum + cellsOf(block), 0));
    } catch (error) {
      const cells = now.reduce((sum, block) => sum + cellsOf(block), 0);
      if (!TOO_LARGE.has(officeErrorCode(error)) || cells <= 1) throw error;
      cellsPerTrip = Math.max(1, Math.floor(cells / 2));
    }
  }
  return loaded;
}

const nothingMore: Rider = () => () => undefined;

function readTrip(environment: OfficeEnvironment, blocks: readonly Block[], rider: Rider): Promise<LoadedBlock[]> {
  return environment.run({ delayForCellEdit: true }, async (context) => {
    const collect = rider(context);
    const queued = blocks.map((block) => ({
      block,
      range: queueArea(context.workbook.worksheets.getItem(block.sheetId), block.area),
    }));
    await context.sync();
    collect();
    return queued.map(({ block, range }) => ({ ...block, contents: loadedArea(range) }));
  });
}

const cellsOf = ({ area }: Block) => area.rowCount * area.columnCount;

/** Takes whole rows until the number of cells is reached, at least one row. */
export function takeCells(blocks: readonly Block[], limit: number): { now: readonly Block[]; later: readonly Block[] } {
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
  const text = JSON.stringify(answered.map((block) => block.contents));
  const bytes = new TextEncoder().encode(text).length;
  return Math.max(1, Math.floor((cells * ANSWER_BYTES) / Math.max(1, bytes)));
}
