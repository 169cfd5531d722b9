/** What the labels of a column have in common: codes in front of the names, percentages or bare numbers as weights. */
import type { SheetGrid } from "../cells/sheet-grid.js";
import type { IndicatorColumns } from "./assign-columns.js";
import { bareWeightColumns } from "./bare-weights.js";
import { beginsWithCode, type LabelForm } from "./parse-level-label.js";

export type LabelForms = (column: number | null) => LabelForm;

export function labelForms(grid: SheetGrid, rows: readonly number[], assigned: IndicatorColumns): LabelForms {
  const { level1, level2, level3 } = assigned.columns;
  const columns = [level1, level2, level3].filter((column) => column !== null);
  const hasCodes = columns.some((column) => areCoded(grid, rows, column));
  const bare = bareWeightColumns(grid, rows, columns, assigned.columns.fullScore);
  return (column) => ({ hasCodes, hasPercentWeights: true, hasBareWeights: column !== null && bare.has(column) });
}

/** More than half of the names begin with a code. */
function areCoded(grid: SheetGrid, rows: readonly number[], column: number): boolean {
  let [names, coded] = [0, 0];
  for (const row of rows) {
    const text = grid.own(row, column)?.text ?? "";
    if (text === "") continue;
    names++;
    if (beginsWithCode(text)) coded++;
  }
  return coded * 2 > names;
}
