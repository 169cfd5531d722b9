/** Divides a sheet into tables: a header, the rows below it, and the title rows above it. A header repeated at a page break opens no new table. */
import type { SheetGrid } from "../cells/sheet-grid.js";
import type { HeaderBlock, TableKind } from "./header-block.js";
import { isContinuedLabel, isTotalLabel } from "./row-labels.js";

export interface Table {
  readonly kind: TableKind;
  readonly header: HeaderBlock;
  /** Headers repeated inside the table. */
  readonly repeats: readonly HeaderBlock[];
  /** Rows above the header that belong to it: title, 项目名称, 单位. */
  readonly titleRows: readonly number[];
  /** Rows that hold something below the header, without repeated headers. */
  readonly bodyRows: readonly number[];
}

export function findTables(grid: SheetGrid, headers: readonly HeaderBlock[]): Table[] {
  const tables: { header: HeaderBlock; repeats: HeaderBlock[]; start: number; end: number }[] = [];
  for (const header of headers) {
    const current = tables[tables.length - 1];
    if (current !== undefined && isRepeat(grid, current.header, lastHeader(current), header)) {
      current.repeats.push(header);
      continue;
    }
    if (current !== undefined) current.end = header.rows[0] ?? current.end;
    tables.push({ header, repeats: [], start: lastRow(header), end: Number.POSITIVE_INFINITY });
  }
  let previousEnd = -1;
  return tables.map(({ header, repeats, start, end }) => {
    const headerRows = new Set(repeats.flatMap((each) => each.rows));
    const body = grid.rowsFrom(start + 1, end).filter((row) => !headerRows.has(row));
    const titleRows = grid.rowsFrom(previousEnd + 1, header.rows[0] ?? 0);
    previousEnd = lastBodyRow(body, start, Number.isFinite(end) ? titleStart(grid, body) : null);
    return { kind: header.kind, header, repeats, titleRows, bodyRows: body };
  });
}

function lastBodyRow(body: readonly number[], start: number, titleStart: number | null): number {
  const last = titleStart === null ? body[body.length - 1] : [...body].reverse().find((row) => row < titleStart);
  return last ?? start;
}

/** Where the title of the next table begins: the last rows of the body that hold one cell, or names of the form's fields. */
function titleStart(grid: SheetGrid, body: readonly number[]): number | null {
  let start: number | null = null;
  for (const row of [...body].reverse()) {
    const cells = grid.cellsOf(row);
    const isTitle =
      cells.length === 1 || /^(?:项目名称|主管部门|实施单位|单位名称|部门名称|预算单位)/u.test(cells[0]?.label ?? "");
    if (!isTitle || isTotalLabel(cells[0]?.label ?? "")) break;
    start = row;
  }
  return start;
}

function lastHeader(table: { header: HeaderBlock; repeats: readonly HeaderBlock[] }): HeaderBlock {
  return table.repeats[table.repeats.length - 1] ?? table.header;
}

function lastRow(header: HeaderBlock): number {
  return header.rows[header.rows.length - 1] ?? 0;
}

function isRepeat(grid: SheetGrid, first: HeaderBlock, last: HeaderBlock, next: HeaderBlock): boolean {
  if (first.kind !== next.kind || first.kind === "questionnaire" || first.kind === "responses") return false;
  if (!isSameHeader(first, next)) return false;
  return !hasEnded(grid, lastRow(last), next.rows[0] ?? 0);
}

/** Most labels of the repeated header stand where they stood; a page break may drop a sub-header. */
export function isSameHeader(first: HeaderBlock, next: HeaderBlock): boolean {
  const labels = new Map(first.columns.map((column) => [column.column, column.label]));
  const same = next.columns.filter((column) => labels.get(column.column) === column.label).length;
  return same * 10 >= Math.max(next.columns.length, first.columns.length) * 7;
}

/** A total, or the fields of another project, close a table: what comes after is the next one. */
function hasEnded(grid: SheetGrid, from: number, to: number): boolean {
  let isAfterTotal = false;
  for (const row of grid.rowsFrom(from + 1, to)) {
    const cells = grid.cellsOf(row);
    const first = cells[0]?.label ?? "";
    if (isContinuedLabel(first)) continue;
    if (cells.some((cell) => isTotalLabel(cell.label))) isAfterTotal = true;
    else if (/^(?:项目名称|单位名称|部门名称)/u.test(first)) return true;
    else if (cells.length >= 3) isAfterTotal = false;
  }
  return isAfterTotal;
}
