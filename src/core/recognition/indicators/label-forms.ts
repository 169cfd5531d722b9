/** What the labels of a column have in common: codes in front of the names, percentages or bare numbers as weights. */
import { wordsAt } from "../cells/read-place.js";
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

/** More than half of the names begin with a code; counted until it is certain. */
function areCoded(grid: SheetGrid, rows: readonly number[], column: number): boolean {
  let names = 0;
  let coded = 0;
  for (let at = 0; at < rows.length; at++) {
    const text = wordsAt(grid, rows[at] ?? 0, column);
    if (text === "") continue;
    names++;
    if (beginsWithCode(text)) coded++;
    const left = rows.length - 1 - at;
    if (coded * 2 > names + left) return true;
    if ((coded + left) * 2 <= names + left) return false;
  }
  return coded * 2 > names;
}
