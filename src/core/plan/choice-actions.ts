/** Drop-down lists as actions: one for each area of neighbouring cells with the same words, and only words that Excel can keep in a list. */
import { areasOfCells, type PlacedCell } from "./coalesce.js";
import type { SetChoices } from "./write-plan.js";

export interface CellWithChoices extends PlacedCell {
  readonly choices: readonly string[];
}

/** A text inside a formula, and a typed list is one: https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const LONGEST_SOURCE = 255;
/** Each costs Excel a kilobyte of request; a sheet that wants more gets none, the pane offers the cases all the same. */
const MOST_LISTS = 100;

export function choiceActions(sheet: string, cells: readonly CellWithChoices[]): SetChoices[] {
  const bySource = new Map<string, CellWithChoices[]>();
  for (const cell of cells.filter(({ choices }) => fitsAList(choices))) {
    const source = cell.choices.join(",");
    const same = bySource.get(source);
    if (same === undefined) bySource.set(source, [cell]);
    else same.push(cell);
  }
  const actions = [...bySource.values()].flatMap((same) =>
    areasOfCells(same).map((area): SetChoices => ({
      kind: "set-choices",
      sheet,
      area,
      choices: same[0]?.choices ?? [],
    })),
  );
  return actions.length > MOST_LISTS ? [] : actions;
}

/** Words are separated by commas, blanks round them are lost, and a leading "=" makes a reference of the whole. */
export function fitsAList(choices: readonly string[]): boolean {
  const isKept = (word: string) => word !== "" && word === word.trim() && !/[,\r\n\t]|^=/.test(word);
  return choices.length > 1 && choices.every(isKept) && choices.join(",").length <= LONGEST_SOURCE;
}
