/**
 * Two tables side by side, as offices draw them to save paper: a header that says the same words twice or more. Each is read by itself,
 * with what stands above them; read as one, names of the left would meet points of the right.
 */
import type { SheetSnapshot, SparseRows } from "../grid/index.js";
import type { HeaderBlock, HeaderColumn } from "./headers/header-block.js";

/** Shorter runs, such as 得分 and 分值 in turn, are columns of one table. */
const FEWEST_COLUMNS = 3;

/** @returns the sheet once for each table, the other tables' columns left out; null where the tables stand below each other */
export function tablesBeside(sheet: SheetSnapshot, headers: readonly HeaderBlock[]): SheetSnapshot[] | null {
  for (const { kind, columns, rows } of headers) {
    const starts = kind === "responses" ? [] : startsOfRuns(columns);
    if (starts.length < 2) continue;
    const [from = 0] = rows;
    return starts.map((start, index) => ({
      ...sheet,
      rows: between(sheet.rows, from, index === 0 ? 0 : start, starts[index + 1] ?? Number.POSITIVE_INFINITY),
    }));
  }
  return null;
}

/** Where each run of the same labels begins; nothing where the header is not made of such runs alone. */
function startsOfRuns(columns: readonly HeaderColumn[]): number[] {
  const says = ({ label, groups }: HeaderColumn): string => [label, ...groups].join("\n");
  for (let length = FEWEST_COLUMNS; length * 2 <= columns.length; length++) {
    if (columns.length % length !== 0) continue;
    const isRepeated = columns.every((column, index) => {
      const first = columns[index % length];
      return first !== undefined && says(first) === says(column);
    });
    if (isRepeated) return columns.filter((_, index) => index % length === 0).map(({ column }) => column);
  }
  return [];
}

function between(rows: SparseRows, fromRow: number, first: number, end: number): SparseRows {
  const kept: (SparseRows[number] | undefined)[] = [];
  // forEach and filter by place: the rows and their cells are sparse.
  rows.forEach((cells, row) => {
    if (row < fromRow) kept[row] = cells;
    else kept[row] = cells?.map((cell, column) => (column >= first && column < end ? cell : undefined));
  });
  return kept;
}
