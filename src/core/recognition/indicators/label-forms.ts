/** What the labels of a column have in common: codes in front of the names, percentages or bare numbers as weights. */
import type { SheetGrid } from "../cells/sheet-grid.js";
import type { IndicatorColumns } from "./assign-columns.js";
import { bareWeightColumns } from "./bare-weights.js";
import { beginsWithCode, type LabelForm } from "./parse-level-label.js";

export type LabelForms = (column: number | null) => LabelForm;

export function labelForms(grid: SheetGrid, rows: readonly number[], assigned: IndicatorColumns): LabelForms {
  const { level1, level2, level3 } = assigned.columns;
  const columns = [level1, level2, level3].filter((column) => column !== null);
  const hasCodes = columns.some((column) => {
    const names = rows.map((row) => grid.own(row, column)?.text ?? "").filter((text) => text !== "");
    return names.filter(beginsWithCode).length * 2 > names.length;
  });
  const bare = bareWeightColumns(grid, rows, columns);
  return (column) => ({ hasCodes, hasPercentWeights: true, hasBareWeights: column !== null && bare.has(column) });
}
