/** The unit of amounts: 金额（万元） in a label, 单位：万元 in a row above or at the edge of the table. */
import type { SheetGrid } from "../cells/sheet-grid.js";

const UNIT = /亿元|万元|千元|元/u;
const IN_BRACKETS = /[(][^()]*?(亿元|万元|千元|元)[^()]*[)]/u;

export function unitInLabels(labels: readonly string[]): string | null {
  return labels.map((label) => IN_BRACKETS.exec(label)?.[1]).find((unit) => unit !== undefined) ?? null;
}

export function unitInRows(grid: SheetGrid, rows: readonly number[]): string | null {
  for (const row of rows) {
    const cells = grid.cellsOf(row);
    for (const [index, cell] of cells.entries()) {
      const unit =
        /单位\)?[:：]?.*?(亿元|万元|千元|元)/u.exec(cell.label)?.[1] ??
        /[(](亿元|万元|千元|元)[)]/u.exec(cell.label)?.[1];
      if (unit !== undefined) return unit;
      if (/^(?:金额)?单位[:：]?$/u.test(cell.label)) return UNIT.exec(cells[index + 1]?.label ?? "")?.[0] ?? null;
    }
  }
  return null;
}
