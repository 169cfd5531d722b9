/**
 * One property of many rectangles, as blocks of whole rows. Where the cells are more than one answer may carry (5 MB on the web),
 * the blocks are spread over further round trips; an answer that proves too large is asked for again in halves.
 */
import type { Rectangle } from "../../../core/grid/index.js";
import type { OfficeEnvironment } from "../office-environment.js";
import { isTooLarge } from "../translate-error.js";
import type { Grid } from "./read-sheet-list.js";

export interface Block {
  readonly sheetId: string;
  readonly area: Rectangle;
  readonly property: "values" | "formulas" | "numberFormat";
}

export interface LoadedBlock extends Block {
  readonly grid: Grid;
}

/** Contents of indicator sheets take about 25 bytes a cell, results and formats half of that; the true size of each answer corrects it. */
const FIRST_CELLS = { formulas: 150_000, values: 300_000, numberFormat: 300_000 } as const;
const ANSWER_BYTES = 4_000_000;

/** A sheet by its id: one proxy for all that is asked of it in one trip. */
export type SheetById = (id: string) => Excel.Worksheet;

const LOAD: Readonly<Record<Block["property"], (range: Excel.Range) => unknown>> = {
  values: (range) => range.load(["values"]),
  formulas: (range) => range.load(["formulas"]),
  numberFormat: (range) => range.load(["numberFormat"]),
};

/** Queues something more on the first trip; what it returns collects the answer after the sync. */
export type Rider = (sheetById: SheetById) => () => void;

export async function readBlocks(
  environment: OfficeEnvironment,
  blocks: readonly Block[],
  rider: Rider | null,
  onProgress: (doneCells: number) => void,
): Promise<readonly LoadedBlock[]> {
  const loaded: LoadedBlock[] = [];
  let waiting = blocks;
  let waitingRider = rider;
  let cellsPerTrip: number = FIRST_CELLS[blocks[0]?.property ?? "formulas"];
  while (waiting.length > 0 || waitingRider !== null) {
    const { now, later } = takeCells(waiting, cellsPerTrip);
    try {
      const answered = await readTrip(environment, now, waitingRider);
      loaded.push(...answered);
      waiting = later;
      waitingRider = null;
      cellsPerTrip = cellsFitting(answered);
      onProgress(loaded.reduce((sum, block) => sum + cellsOf(block), 0));
    } catch (error) {
      const cells = now.reduce((sum, block) => sum + cellsOf(block), 0);
      if (!isTooLarge(error) || cells <= 1) throw error;
      cellsPerTrip = Math.max(1, Math.floor(cells / 2));
    }
  }
  return loaded;
}

function readTrip(
  environment: OfficeEnvironment,
  blocks: readonly Block[],
  rider: Rider | null,
): Promise<LoadedBlock[]> {
  return environment.run({ delayForCellEdit: true }, async (context) => {
    const sheetById = proxiesOf(context);
    const collect = rider?.(sheetById);
    const queued = blocks.map((block) => ({ block, range: queueBlock(sheetById(block.sheetId), block) }));
    await context.sync();
    collect?.();
    return queued.map(({ block, range }) => ({ ...block, grid: range[block.property] as Grid }));
  });
}

function proxiesOf({ workbook }: Excel.RequestContext): SheetById {
  const proxies = new Map<string, Excel.Worksheet>();
  return (id) => {
    const proxy = proxies.get(id) ?? workbook.worksheets.getItem(id);
    proxies.set(id, proxy);
    return proxy;
  };
}

/** Untracked, so that Excel keeps no reference and `Excel.run` needs no second round trip to let go of it. */
function queueBlock(worksheet: Excel.Worksheet, { area, property }: Block): Excel.Range {
  const range = worksheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
  range.untrack();
  LOAD[property](range);
  return range;
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
  const bytes = new TextEncoder().encode(JSON.stringify(answered.map(({ grid }) => grid))).length;
  return Math.max(1, Math.floor((Math.max(1, cells) * ANSWER_BYTES) / Math.max(1, bytes)));
}
