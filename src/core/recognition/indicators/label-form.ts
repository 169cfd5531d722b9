/** What the labels of a table have in common: codes in front of the names, percentages as weights. */
import type { SheetGrid } from "../cells/sheet-grid.js";
import type { IndicatorColumns } from "./assign-columns.js";
import { beginsWithCode, type LabelForm } from "./parse-level-label.js";

export function labelForm(grid: SheetGrid, rows: readonly number[], assigned: IndicatorColumns): LabelForm {
  const { level1, level2, level3 } = assigned.columns;
  const columns = [level1, level2, level3].filter((column) => column !== null);
  const hasCodes = columns.some((column) => {
    const names = rows.map((row) => grid.own(row, column)?.text ?? "").filter((text) => text !== "");
    return names.filter(beginsWithCode).length * 2 > names.length;
  });
  return { hasCodes, hasPercentWeights: true };
}
