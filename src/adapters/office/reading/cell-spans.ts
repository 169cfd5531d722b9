/** Rectangles that cover the wanted cells of an extent: few rather than exact, because each costs as much as several cells. */
import type { Rectangle } from "../../../core/grid/index.js";

/** A rectangle among others takes about 50 bytes of question and answer, the number format of a cell about 12. */
const WORTH_COVERING = 4;

/** @param isWanted asked with rows and columns counted from the extent's first cell */
export function cellSpans(extent: Rectangle, isWanted: (row: number, column: number) => boolean): Rectangle[] {
  const spans: Rectangle[] = [];
  let left: Rectangle[] = [];
  for (let column = 0; column < extent.columnCount; column++) {
    const runs = runsOf(extent.rowCount, (row) => isWanted(row, column));
    const here = runs.map(({ first, count }): Rectangle => ({
      row: extent.row + first,
      column: extent.column + column,
      rowCount: count,
      columnCount: 1,
    }));
    const widened = here.map((span) => widen(left, span));
    spans.push(...left.filter((span) => !widened.some((one) => one.row === span.row && one.column === span.column)));
    left = widened;
  }
  return [...spans, ...left];
}

/** A run as high as the one to its left becomes part of it. */
function widen(left: readonly Rectangle[], span: Rectangle): Rectangle {
  const same = left.find((one) => one.row === span.row && one.rowCount === span.rowCount);
  return same === undefined ? span : { ...same, columnCount: same.columnCount + 1 };
}

function runsOf(length: number, isWanted: (index: number) => boolean): { first: number; count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (let index = 0; index < length; index++) {
    if (!isWanted(index)) continue;
    const last = runs.at(-1);
    const gap = last === undefined ? Infinity : index - (last.first + last.count);
    if (last !== undefined && gap <= WORTH_COVERING) last.count = index - last.first + 1;
    else runs.push({ first: index, count: 1 });
  }
  return runs;
}
