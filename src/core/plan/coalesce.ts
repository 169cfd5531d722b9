/** Many small writes become few large ones: neighbouring cells that carry the same become one area. */
import type { Rectangle } from "../grid/index.js";
import { BLANK } from "./cell-content.js";
import type { CellContent, SetContents, WriteAction } from "./write-plan.js";

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
}

/** Areas that cover exactly the given cells: runs of a row, joined downwards where they are equally wide. */
export function areasOfCells(cells: readonly PlacedCell[]): Rectangle[] {
  const sorted = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  const runs: RowRun[] = [];
  for (const { row, column } of sorted) {
    const run = runs.at(-1);
    if (run?.row === row && run.column + run.columnCount === column) run.columnCount++;
    else runs.push({ row, column, columnCount: 1, rowCount: 1 });
  }
  return joinedDownwards(runs);
}

/** Neighbouring cells of one row, and of as many rows below as are equally long. */
export interface RowRun extends PlacedCell {
  columnCount: number;
  rowCount: number;
}

/** @param runs from the top, each as long as it can be; those that another reaches down over are taken into it */
function joinedDownwards(runs: readonly RowRun[]): RowRun[] {
  const open = new Map<string, (typeof runs)[number]>();
  return runs.filter((run) => {
    const key = `${run.column}:${run.columnCount}`;
    const above = open.get(key);
    if (above !== undefined && above.row + above.rowCount === run.row) {
      above.rowCount++;
      return false;
    }
    open.set(key, run);
    return true;
  });
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
  const byPlace = new Map(cells.map(({ row, column, content }) => [placeKey(row, column), content]));
  return areasOfCells(cells).map((area) => ({
    kind: "set-contents",
    sheet,
    area,
    purpose,
    contents: rowsOf(area, (row, column) => byPlace.get(placeKey(row, column)) ?? BLANK),
  }));
}

/** No sheet is wider than 16,384 columns. */
function placeKey(row: number, column: number): number {
  return row * 16_384 + column;
}

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
