/** What Excel would refuse is refused here too, before anything is changed. */
import { isWithin, overlaps, rectangleToA1, type Rectangle } from "../../../core/grid/index.js";
import type { AddSheet, CellContent, RemoveSheet, WriteAction } from "../../../core/plan/write-plan.js";
import { HostFault } from "../../../ports/host-fault.js";
import type { MergedAreas } from "./merged-areas.js";

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const LONGEST_TEXT = 32_767;

export interface SheetLimits {
  /** Areas that one array formula or data table fills: written as a whole or not at all. */
  readonly arrays: readonly Rectangle[];
  readonly merges: MergedAreas;
}

/** @throws HostFault `host/refused`, `host/too-large` or `host/merged-area` */
export function checkAction(action: Exclude<WriteAction, AddSheet | RemoveSheet>, limits: SheetLimits): void {
  if (!("area" in action)) return;
  const { sheet, area } = action;
  if (!isPossible(area)) throw new HostFault("host/refused", { sheet, cells: rectangleToA1(area) });
  if (action.kind === "set-contents") checkContents(sheet, area, action.contents, limits);
  if (action.kind === "merge") {
    const inTheWay = limits.merges.overlapping(area).find((merge) => !isWithin(merge.area, area));
    if (inTheWay) throw new HostFault("host/merged-area", { sheet, cells: rectangleToA1(inTheWay.area) });
  }
}

function isPossible({ row, column, rowCount, columnCount }: Rectangle): boolean {
  const isPlace = row >= 0 && column >= 0 && rowCount > 0 && columnCount > 0;
  return isPlace && row + rowCount <= MOST_ROWS && column + columnCount <= MOST_COLUMNS;
}

function checkContents(
  sheet: string,
  area: Rectangle,
  contents: readonly (readonly CellContent[])[],
  { arrays }: SheetLimits,
): void {
  const refused = (place: Rectangle) => new HostFault("host/refused", { sheet, cells: rectangleToA1(place) });
  if (contents.length !== area.rowCount) throw refused(area);
  for (const line of contents) {
    if (line.length !== area.columnCount) throw refused(area);
    if (hasTooLongText(line)) throw new HostFault("host/too-large", { sheet, cells: rectangleToA1(area) });
  }
  const broken = arrays.find((array) => overlaps(array, area) && !isWithin(array, area));
  if (broken) throw refused(broken);
}

function hasTooLongText(line: readonly CellContent[]): boolean {
  for (let column = 0; column < line.length; column++) {
    const value = line[column]?.value;
    if (typeof value === "string" && value.length > LONGEST_TEXT) return true;
  }
  return false;
}
