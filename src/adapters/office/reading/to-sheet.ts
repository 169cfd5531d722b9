/** One sheet of the snapshot out of what the two round trips brought. */
import type { Cell, SheetSnapshot } from "../../../core/grid/index.js";
import { NO_HIDDEN_LINES } from "./hidden-lines.js";
import { mayBeFormula, type Details } from "./read-details.js";
import type { Grid, ListedSheet } from "./read-sheet-list.js";
import { spread } from "./spread.js";
import { toContent, toNumberFormat } from "./to-cell.js";

export function toSheet(sheet: ListedSheet, contents: Grid, { blocks, bySheet }: Details): SheetSnapshot {
  const { id, name, visibility, isProtected, used } = sheet;
  const { row = 0, column = 0, rowCount = 0, columnCount = 0 } = used?.extent ?? {};
  const ofSheet = blocks.filter(({ sheetId }) => sheetId === id);
  const results = spread(ofSheet.filter(({ property }) => property === "values"));
  const formats = spread(ofSheet.filter(({ property }) => property === "numberFormat"));
  const rows: (Cell | undefined)[][] = [];
  for (const [i, line] of contents.entries()) {
    const cells: (Cell | undefined)[] = [];
    for (const [j, content] of line.entries()) {
      const result = results[row + i]?.[column + j];
      const isOwnResult = mayBeFormula(content) || (content === "" && result !== undefined);
      const cell = toCell(isOwnResult ? result : content, content, formats[row + i]?.[column + j]);
      if (cell !== null) cells[column + j] = cell;
    }
    if (cells.length > 0) rows[row + i] = cells;
  }
  const { hidden, merges } = bySheet.get(id) ?? { hidden: NO_HIDDEN_LINES, merges: [] };
  return {
    name,
    visibility,
    isProtected,
    rows,
    numberFormatsOf: "figures",
    rowCount: row + rowCount,
    columnCount: column + columnCount,
    merges,
    hiddenRows: hidden.rows,
    hiddenColumns: hidden.columns,
  };
}

/**
 * Only figures and formulas have a format: what else a span covers is left without, whichever cells it happens to cover.
 * @param formula as `formulas` gives it: the constant itself where the cell has none
 */
function toCell(value: unknown, formula: unknown, format: unknown): Cell | null {
  const content = toContent(value, formula);
  if (content.value === null && content.formula === null) return null;
  const hasFormat = content.formula !== null || typeof content.value === "number";
  return { ...content, numberFormat: hasFormat ? toNumberFormat(format) : null };
}
