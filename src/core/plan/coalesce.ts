/** Many small writes become few large ones: neighbouring cells that carry the same become one area. */
import type { Rectangle } from "../grid/index.js";
import type { CellContent, SetContents, WriteAction } from "./write-plan.js";

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
}

/** Areas that cover exactly the given cells: runs of a row, joined downwards where they are equally wide. */
export function areasOfCells(cells: readonly PlacedCell[]): Rectangle[] {
  return blocksOf(cells, () => null).map(areaOf);
}

export interface PlacedContent extends PlacedCell {
  readonly content: CellContent;
}

/** One action per area of neighbouring cells. */
export function contentActions(
  sheet: string,
  cells: readonly PlacedContent[],
  purpose: NonNullable<SetContents["purpose"]>,
): SetContents[] {
  return blocksOf(cells, ({ content }) => content).map((block) => ({
    kind: "set-contents",
    sheet,
    area: areaOf(block),
    purpose,
    contents: block.rows,
  }));
}

/** What the cells of an area say: a run of neighbours in its first row, and the rows below that continue it. */
interface Block<Value> {
  readonly row: number;
  readonly column: number;
  readonly columnCount: number;
  readonly rows: Value[][];
}

function areaOf({ row, column, columnCount, rows }: Block<unknown>): Rectangle {
  return { row, column, columnCount, rowCount: rows.length };
}

/** From the top, each as wide and then as high as it can be. Of a cell that is named twice the later one counts. */
function blocksOf<Cell extends PlacedCell, Value>(
  cells: readonly Cell[],
  valueOf: (cell: Cell) => Value,
): Block<Value>[] {
  const sorted = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  const blocks: Block<Value>[] = [];
  /** By column and width: the blocks that a row below may continue. */
  const open = new Map<number, Block<Value>>();
  let at = 0;
  for (let first = sorted[at]; first !== undefined; first = sorted[at]) {
    const { row, column } = first;
    const run = [valueOf(first)];
    for (let cell = sorted[++at]; cell?.row === row && cell.column <= column + run.length; cell = sorted[++at]) {
      run[cell.column - column] = valueOf(cell);
    }
    const key = column * MOST_COLUMNS + run.length;
    const above = open.get(key);
    if (above !== undefined && above.row + above.rows.length === row) {
      above.rows.push(run);
      continue;
    }
    const block: Block<Value> = { row, column, columnCount: run.length, rows: [run] };
    open.set(key, block);
    blocks.push(block);
  }
  return blocks;
}

const MOST_COLUMNS = 16_384;

/** A grid of what `at` says of each cell of the area. */
export function rowsOf<Value>(area: Rectangle, at: (row: number, column: number) => Value): Value[][] {
  return Array.from({ length: area.rowCount }, (_, down) =>
    Array.from({ length: area.columnCount }, (__, across) => at(area.row + down, area.column + across)),
  );
}

/** Joins neighbouring `set-contents` of one column or row that stand beside each other in the plan. */
export function coalesce(actions: readonly WriteAction[]): WriteAction[] {
  const result: WriteAction[] = [];
  for (const action of actions) {
    const last = result.at(-1);
    const joined =
      last?.kind === "set-contents" && action.kind === "set-contents" ? joinedContents(last, action) : null;
    if (joined === null) result.push(action);
    else result[result.length - 1] = joined;
  }
  return result;
}

function joinedContents(above: SetContents, below: SetContents): SetContents | null {
  const [first, second] = [above.area, below.area];
  const continues =
    above.sheet === below.sheet &&
    above.purpose === below.purpose &&
    first.column === second.column &&
    first.columnCount === second.columnCount &&
    first.row + first.rowCount === second.row;
  if (!continues) return null;
  return {
    ...above,
    area: { ...first, rowCount: first.rowCount + second.rowCount },
    contents: [...above.contents, ...below.contents],
  };
}
