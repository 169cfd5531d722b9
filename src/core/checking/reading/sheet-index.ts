/**
 * What the cells of the checked sheets hold, noted in one walk for all checks: the different texts of each column, a page at a time, and the few
 * cells that hold neither text nor number. A pattern looks through a page at once; nearly all pages hold nothing of what a check looks for.
 */
import type { Cell, SheetSnapshot } from "../../grid/index.js";
import { checkedSheets, type CheckedWorkbook } from "./checked-sheets.js";
import { foldWidth } from "./fold-width.js";
import type { TextSign } from "./text-sign.js";

export interface SheetIndex {
  readonly sheet: SheetSnapshot;
  readonly pages: readonly TextPage[];
  /** Errors, formulas without a stored result, truth values. */
  readonly oddCells: readonly PlacedCell[];
}

/** Some of the different texts of a column. */
export interface TextPage {
  readonly column: number;
  readonly texts: readonly string[];
  /** The same in half width, position for position. */
  readonly folded: readonly string[];
  /** Those on lines below each other: what a pattern finds here stands in one of them, or in none. */
  readonly page: string;
}

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/**
 * Characters. Where one text of a page holds something all of its texts are looked at one by one; below a thousand, patterns are interpreted the
 * first fifty times.
 */
const LENGTH_OF_PAGE = 2_000;

const known = new WeakMap<CheckedWorkbook, readonly SheetIndex[]>();

/** Let go when the checks are through. */
export function sheetIndexes(input: CheckedWorkbook): readonly SheetIndex[] {
  const earlier = known.get(input);
  if (earlier !== undefined) return earlier;
  const indexes = checkedSheets(input).map(indexOf);
  known.set(input, indexes);
  return indexes;
}

/** Whether a text of the column may hold what the pattern looks for. */
export function columnMayHold(input: CheckedWorkbook, sheet: string, column: number, sign: TextSign): boolean {
  return sheetIndexes(input).some(
    (index) => index.sheet.name === sheet && index.pages.some((page) => page.column === column && sign(page.page)),
  );
}

function indexOf(sheet: SheetSnapshot): SheetIndex {
  const columns: Set<string>[] = [];
  const oddCells: PlacedCell[] = [];
  const above: (Cell | undefined)[] = [];
  sheet.rows.forEach((cells, row) => {
    for (let column = 0; cells !== undefined && column < cells.length; column++) {
      const cell = cells[column];
      if (cell === undefined || typeof cell.value === "number") continue;
      if (typeof cell.value !== "string") {
        if (cell.value !== null || cell.formula !== null) oddCells.push({ row, column, cell });
      } else if (cell !== above[column]) {
        // Cells of a column that hold the same are one object where a file was read.
        above[column] = cell;
        (columns[column] ??= new Set()).add(cell.value);
      }
    }
  });
  return { sheet, pages: columns.flatMap(pagesOf), oddCells };
}

function pagesOf(distinct: ReadonlySet<string>, column: number): TextPage[] {
  const pages: TextPage[] = [];
  let texts: string[] = [];
  let folded: string[] = [];
  let length = 0;
  for (const text of distinct) {
    if (length >= LENGTH_OF_PAGE) {
      pages.push({ column, texts, folded, page: folded.join("\n") });
      texts = [];
      folded = [];
      length = 0;
    }
    texts.push(text);
    folded.push(foldWidth(text));
    length += text.length;
  }
  if (texts.length > 0) pages.push({ column, texts, folded, page: folded.join("\n") });
  return pages;
}
