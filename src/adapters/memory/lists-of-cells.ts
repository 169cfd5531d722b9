/** The drop-down lists of a workbook held in memory: a snapshot has no place for them, because no stage reads them. */
import type { Rectangle } from "../../core/grid/index.js";
import type { CellChoices, WriteAction } from "../../core/plan/write-plan.js";

export class ListsOfCells {
  /** By sheet, then by place. */
  private readonly sheets = new Map<string, Map<string, readonly string[]>>();

  /** Keeps to what the action says; any other action but the removal of a sheet changes no list. */
  apply(action: WriteAction): void {
    if (action.kind === "remove-sheet") this.sheets.delete(action.sheet);
    if (action.kind !== "set-choices") return;
    const lists = this.sheets.get(action.sheet) ?? new Map<string, readonly string[]>();
    for (const place of placesOf(action.area)) {
      if (action.choices === null) lists.delete(place);
      else lists.set(place, action.choices);
    }
    this.sheets.set(action.sheet, lists);
  }

  in(sheet: string, area: Rectangle): CellChoices {
    const lists = this.sheets.get(sheet);
    const found = placesOf(area).map((place) => lists?.get(place) ?? null);
    const [first = null] = found;
    return found.every((list) => JSON.stringify(list) === JSON.stringify(first)) ? first : "other";
  }
}

function placesOf({ row, column, rowCount, columnCount }: Rectangle): string[] {
  return Array.from(
    { length: rowCount * columnCount },
    (_, index) => `${row + Math.floor(index / columnCount)}:${column + (index % columnCount)}`,
  );
}
