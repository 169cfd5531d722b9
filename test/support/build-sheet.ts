/**
 * Draws a sheet as text: one line a row, cells between bars.
 * `^` continues the merged cell above, `<` the one to the left, `'5` is text, `0.85[0.00%]` a number with its format,
 * `=A1/A2:0.5` a formula with its stored result (also `=A1/A2:0.5[0%]`), a line that begins with `hidden` is a hidden row. A row of nothing is a blank row.
 */
import type { Cell, Merge, SheetSnapshot, WorkbookSnapshot } from "../../src/core/grid/index.js";

export interface SheetOptions {
  /** False leaves the cells under a merged label blank. */
  readonly withMerges?: boolean;
  readonly hiddenColumns?: readonly number[];
}

export function buildSheet(name: string, drawing: string, options: SheetOptions = {}): SheetSnapshot {
  const lines = drawing
    .replace(/^\n/u, "")
    .replace(/\n\s*$/u, "")
    .split("\n");
  const hiddenRows = new Set<number>();
  const tokens = lines.map((line, row) => {
    const isHidden = /^\s*hidden /u.test(line);
    if (isHidden) hiddenRows.add(row);
    const text = isHidden ? line.replace(/^\s*hidden /u, "") : line;
    return text.trim() === "" ? [] : text.split("|").map((token) => token.trim());
  });
  const rows = tokens.map((row) => row.map((token) => parseToken(token)));
  const columnCount = Math.max(0, ...tokens.map((row) => row.length));
  return {
    name,
    visibility: "visible",
    isProtected: false,
    rows,
    rowCount: rows.length,
    columnCount,
    merges: options.withMerges === false ? [] : mergesOf(tokens),
    hiddenRows,
    hiddenColumns: new Set(options.hiddenColumns ?? []),
  };
}

export function buildWorkbook(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { name: "book.xlsx", sheets, dateSystem: 1900, isReadOnly: false, isStructureProtected: false };
}

function parseToken(token: string): Cell | undefined {
  if (token === "" || token === "^" || token === "<") return undefined;
  if (token.startsWith("'")) return cell(token.slice(1));
  const formula = /^(=.+):([^:)]*)$/u.exec(token);
  if (formula !== null) {
    const stored = parseToken(formula[2] ?? "") ?? cell(null);
    return { ...stored, formula: formula[1] ?? null };
  }
  const formatted = /^(-?[\d.]+)\[([^\]]+)\]$/u.exec(token);
  if (formatted !== null) return { ...cell(Number(formatted[1])), numberFormat: formatted[2] ?? null };
  return cell(numberOr(token.replaceAll("\\n", "\n")));
}

function numberOr(text: string): string | number | null {
  if (text === "") return null;
  return /^-?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : text;
}

function cell(value: string | number | null): Cell {
  return { value, formula: null, numberFormat: null };
}

/** A merge begins at a cell that is no mark and covers the marks right of and below it. */
function mergesOf(tokens: readonly (readonly string[])[]): Merge[] {
  const merges: Merge[] = [];
  tokens.forEach((row, top) => {
    row.forEach((token, left) => {
      if (token === "^" || token === "<" || token === "") return;
      let columnCount = 1;
      while (row[left + columnCount] === "<") columnCount++;
      let rowCount = 1;
      while (tokens[top + rowCount]?.[left] === "^") rowCount++;
      if (rowCount * columnCount > 1)
        merges.push({ area: { row: top, column: left, rowCount, columnCount }, source: "file" });
    });
  });
  return merges;
}
