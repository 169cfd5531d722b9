/**
 * One card an indicator: 指标名称, 分值, 评分标准, 得分 below each other or in pairs, each with its value to the right. Laid upright only where every label is the
 * word of a header and each card has a name and points; a word that comes again begins the next card.
 */
import type { GridCell } from "../cells/grid-cell.js";
import type { SheetGrid } from "../cells/sheet-grid.js";
import type { IndicatorMeaning } from "../headers/header-meaning.js";
import { readIndicatorHeader } from "../headers/vocabularies.js";
import { rearranged, type PlacedCell, type RearrangedSheet } from "./rearranged-sheet.js";

interface Field {
  readonly label: GridCell;
  readonly value: PlacedCell;
}

type Card = ReadonlyMap<string, Field>;

const NAMES: readonly IndicatorMeaning[] = ["level3", "level"];
const POINTS: readonly IndicatorMeaning[] = ["fullScore", "score", "selfScore", "reviewedScore"];
/** A card of fewer fields may be anything. */
const FEWEST_FIELDS = 4;
/** A sheet of text has more rows of one cell. */
const MOST_TITLES = 10;

/** @returns null where the sheet holds anything but such cards, their title, and notes of one cell */
export function indicatorCards(grid: SheetGrid): RearrangedSheet | null {
  const cards: Map<string, Field>[] = [];
  const titles: number[] = [];
  for (const row of grid.rows) {
    const fields = fieldsOf(grid, row);
    if (fields === null || titles.length > MOST_TITLES) return null;
    if (fields.length === 0 && cards.length === 0) titles.push(row);
    for (const field of fields) {
      const current = cards[cards.length - 1];
      if (current === undefined || current.has(field.label.label)) cards.push(new Map([[field.label.label, field]]));
      else current.set(field.label.label, field);
    }
  }
  if (cards.length === 0 || !cards.every(isOfIndicator)) return null;
  const found = new Map(cards.flatMap((card) => [...card].map(([text, { label }]) => [text, label] as const)));
  const labels = new Map([...found].sort(([one], [other]) => depthOf(one) - depthOf(other)));
  return rearranged(grid, [
    ...titles.map((row) => [{ row, column: grid.cellsOf(row)[0]?.column ?? 0 }]),
    [...labels.values()].map(({ row, column }) => ({ row, column })),
    ...cards.map((card) => [...labels.keys()].map((text) => card.get(text)?.value)),
  ]);
}

/** Levels from the outermost, then the name itself, then what is said of it: so an upright table has them. */
function depthOf(label: string): number {
  const meaning = meaningOf(label);
  if (meaning === "level1") return 0;
  if (meaning === "level2") return 1;
  if (meaning === "level") return /名称|^(?:评价|考核|绩效)?指标$/u.test(label) ? 4 : 2;
  return meaning === "level3" ? 3 : 5;
}

function meaningOf(label: string): IndicatorMeaning | null {
  return readIndicatorHeader(label.replace(/[:：]$/u, ""));
}

/** The labels of a row, each with the place to its right; none in a row of one cell that is no label, null where a label is no word of ours. */
function fieldsOf(grid: SheetGrid, row: number): Field[] | null {
  const cells = grid.cellsOf(row);
  const isLabel = ({ label }: GridCell): boolean => meaningOf(label) !== null;
  const [first] = cells;
  if (first === undefined || (cells.length === 1 && !isLabel(first))) return [];
  const fields: Field[] = [];
  for (let at = 0; at < cells.length; at++) {
    const label = cells[at];
    if (label === undefined || label.isNumber || !isLabel(label)) return null;
    const place = { row, column: label.column + grid.widthOf(row, label.column) };
    const value = cells[at + 1];
    // What stands where the value belongs is one, whatever it says.
    if (value?.column === place.column) {
      if (fields.length === 0 && cells.length > 2 && isLabel(value)) return null;
      at++;
    }
    fields.push({ label, value: place });
  }
  return fields;
}

function isOfIndicator(card: Card): boolean {
  const meanings = [...card.keys()].map(meaningOf);
  const has = (wanted: readonly IndicatorMeaning[]): boolean =>
    meanings.some((meaning) => meaning !== null && wanted.includes(meaning));
  return card.size >= FEWEST_FIELDS && has(NAMES) && has(POINTS);
}
