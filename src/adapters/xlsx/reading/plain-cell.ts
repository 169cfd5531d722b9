/**
 * Rows and cells as nearly every program writes them, read in one go. A pattern is machine code from the first hundred on; what walks
 * the tags one by one is interpreted until it is found worth compiling, which took a third of the time of reading a sheet of 10,000 rows.
 */
import { columnLetters } from "../../../core/grid/index.js";
import { columnOf } from "../xml/cell-reference.js";
import type { CellType } from "./cell-value.js";

/** No formula, no runs, no section of plain characters: anything else is for the scanner. */
const PLAIN_CELL =
  /<c r="([A-Z]{1,3})\d+"(?: s="(\d+)")?(?:\/>| t="inlineStr"><is><t(?: xml:space="preserve")?>([^<]*)<\/t><\/is><\/c>|(?: t="(?:n|(s|str|b|e))")?(?:><v>([^<]*)<\/v><\/c>|><\/c>|\/>))/y;

export type PlainCell = readonly [
  whole: string,
  column: string,
  style: string | undefined,
  /** This and the value with their references as they stand. */
  inlineText: string | undefined,
  type: Exclude<CellType, "inlineStr"> | undefined,
  /** Undefined too where the cell is empty. */
  value: string | undefined,
];

/** The cell that stands at this place of the text; null where there is none, or none of this kind. */
export function plainCell(xml: string, at: number): PlainCell | null {
  PLAIN_CELL.lastIndex = at;
  return PLAIN_CELL.exec(xml) as PlainCell | null;
}

/** Where the cell ends that stands at this place; below 0 where there is none, or none of this kind. */
export function plainCellEnd(xml: string, at: number): number {
  PLAIN_CELL.lastIndex = at;
  return PLAIN_CELL.test(xml) ? PLAIN_CELL.lastIndex : -1;
}

const REFERENCE = '<c r="'.length;
const STYLE = ' s="';

/** @param at where a plain cell stands */
export function plainCellColumn(xml: string, at: number): number {
  return columnOf(xml, at + REFERENCE);
}

/** The number of its style. @param at where a plain cell stands */
export function plainCellStyle(xml: string, at: number): number {
  const behind = xml.indexOf('"', at + REFERENCE) + 1;
  if (!xml.startsWith(STYLE, behind)) return 0;
  const start = behind + STYLE.length;
  return Number(xml.slice(start, xml.indexOf('"', start)));
}

/** The plain cells that stand before a column, by the column: none or more. */
const CELLS_BEFORE: RegExp[] = [];

/** Where the first cell stands, from this place on, that is not plain or not before the column. */
export function endOfPlainCellsBefore(column: number, xml: string, at: number): number {
  const cells = (CELLS_BEFORE[column] ??= cellsBefore(column));
  cells.lastIndex = at;
  return cells.test(xml) ? cells.lastIndex : at;
}

function cellsBefore(column: number): RegExp {
  const withoutGroups = PLAIN_CELL.source.replace(/(?<!\\)\((?!\?)/g, "(?:");
  return new RegExp(`(?:${withoutGroups.replace("[A-Z]{1,3}", lettersBefore(column))})*`, "y");
}

/** @example of column 27, AB, it is "[A-Z]|AA" */
function lettersBefore(column: number): string {
  // A class without characters: nothing stands before column A.
  if (column === 0) return "[]";
  const letters = columnLetters(column);
  const shorter = Array.from({ length: letters.length - 1 }, (_, index) => `[A-Z]{${index + 1}}`);
  const asLong = Array.from(letters, (letter, index) => {
    const before = String.fromCharCode(letter.charCodeAt(0) - 1);
    return letter === "A" ? [] : `${letters.slice(0, index)}[A-${before}]${"[A-Z]".repeat(letters.length - index - 1)}`;
  });
  return `(?:${[...shorter, ...asLong.flat()].join("|")})`;
}
