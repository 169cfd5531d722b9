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
  const areas: ColumnArea[] = [];
  let count = 0;
  const { members } = level;
  for (let at = 0; at < members.length; at++) {
    const member = members[at] ?? -1;
    if (scored.indicators[member]?.score.status === "not-applicable") continue;
    const cell = scoreCells[member] ?? null;
    if (cell === null) return null;
    addCell(areas, cell);
    count++;
  }
  return count === 0 || areas.length > MOST_AREAS ? null : wholeSum(areas.map(areaText).join(","), count);
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

/** Neighbouring rows of one column. */
interface ColumnArea {
  readonly sheet: string;
  readonly column: number;
  readonly first: number;
  last: number;
}

function addCell(areas: ColumnArea[], { sheet, row, column }: CellAddress): void {
  const area = areas[areas.length - 1];
  if (area?.sheet === sheet && area.column === column && area.last + 1 === row) area.last = row;
  else areas.push({ sheet, column, first: row, last: row });
}

function areaText({ sheet, column, first, last }: ColumnArea): string {
  return `${quoteSheetName(sheet)}!${rectangleToA1({ row: first, column, rowCount: last - first + 1, columnCount: 1 })}`;
}
