/** The live formulas of 表2, in functions that Excel 2007 and WPS know, free of the residues of adding doubles. */
import { equals, formatDecimal, HUNDRED, type Rational } from "../decimal/index.js";
import { quoteSheetName, rectangleToA1, type CellAddress } from "../grid/index.js";
import type { LevelScore, ScoredSheet } from "../model/index.js";
import type { GradeScale } from "../policy/index.js";
import { UNKNOWN } from "./summary-vocabulary.js";

/** Excel takes 255 arguments; a level that is scattered wider is written as a value. */
const MOST_AREAS = 200;
/** Residues of adding doubles lie far below this, and scores far above. */
const RESIDUE_PLACES = 6;

/**
 * The sum of a level's score cells.
 * @returns null where one of them does not hold its score as a number: a value is honest, a sum that misses one is not.
 */
export function sumFormula(
  level: LevelScore,
  scored: ScoredSheet,
  scoreCells: readonly (CellAddress | null)[],
): string | null {
  const applicable = level.members.filter((member) => scored.indicators[member]?.score.status !== "not-applicable");
  const cells = applicable.flatMap((member) => scoreCells[member] ?? []);
  if (cells.length < applicable.length || cells.length === 0) return null;
  const areas = areasOf(cells);
  if (areas.length > MOST_AREAS) return null;
  return wholeSum(areas.join(","), cells.length);
}

/** A sum that is unknown while any of its cells is: unknown is not zero. */
export function wholeSum(areas: string, count: number): string {
  return `=IF(COUNT(${areas})<${count},"${UNKNOWN}",ROUND(SUM(${areas}),${RESIDUE_PLACES}))`;
}

export function rateFormula(score: string, fullScore: string, places: number): string {
  return `=IF(ISNUMBER(${score}),ROUND(${score}/${fullScore},${places}),"${UNKNOWN}")`;
}

/** @example gradeFormula(scale, "C7", "B7", 100) is =IF(ISNUMBER(C7),IF(C7>=90,"优",IF(C7>=80,"良",IF(C7>=60,"中","差"))),"—") */
export function gradeFormula(scale: GradeScale, score: string, fullScore: string, outOf: Rational): string | null {
  const last = scale.grades.at(-1);
  if (last === undefined) return null;
  const points = equals(outOf, HUNDRED) ? score : `ROUND(${score}/${fullScore}*100,${RESIDUE_PLACES})`;
  const text = (name: string): string => `"${name.replaceAll('"', '""')}"`;
  const nested = scale.grades
    .slice(0, -1)
    .reduceRight(
      (otherwise, grade) => `IF(${points}>=${formatDecimal(grade.from)},${text(grade.name)},${otherwise})`,
      text(last.name),
    );
  return `=IF(ISNUMBER(${score}),${nested},"${UNKNOWN}")`;
}

/** Neighbouring rows of one column become one area. */
function areasOf(cells: readonly CellAddress[]): string[] {
  const runs: { sheet: string; column: number; first: number; last: number }[] = [];
  for (const { sheet, row, column } of cells) {
    const run = runs.at(-1);
    if (run?.sheet === sheet && run.column === column && run.last + 1 === row) run.last = row;
    else runs.push({ sheet, column, first: row, last: row });
  }
  return runs.map(
    ({ sheet, column, first, last }) =>
      `${quoteSheetName(sheet)}!${rectangleToA1({ row: first, column, rowCount: last - first + 1, columnCount: 1 })}`,
  );
}
