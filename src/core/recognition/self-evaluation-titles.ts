/** What the titles of a form say: a unit's own 自评, or the reviewers' 复核 of it. */
import type { SheetGrid } from "./cells/sheet-grid.js";
import type { Table } from "./headers/find-tables.js";
import { columnMeaning } from "./indicators/column-meaning.js";

/** 自评与财政评价对照表, 自评审核表 with a column of the reviewers' scores: theirs count. */
export function isHeldAgainstReview(grid: SheetGrid, table: Table): boolean {
  const titles = [grid.name, ...table.titleRows.flatMap((row) => grid.cellsOf(row).map(({ label }) => label))];
  return (
    titles.some((title) => /审核|核查|对照|财政评价|重点评价/u.test(title)) &&
    table.header.columns.some((column) => columnMeaning(column).meaning === "reviewedScore")
  );
}

/** 自评 in the title or the sheet's name, unless the title is about checking self-evaluations. */
export function isSelfEvaluationTitle(grid: SheetGrid, titleRows: readonly number[]): boolean {
  const titles = titleRows.flatMap((row) =>
    grid
      .cellsOf(row)
      .slice(0, 1)
      .map((cell) => cell.label),
  );
  const text = [grid.name, ...titles].join(" ");
  return /自评|自我评价|自查/u.test(text) && !/复核|再评价|抽查|评审/u.test(text);
}
