/**
 * Some rectangles of one sheet, asked for together: as the areas of one object where Excel has such, because a range of its own costs
 * 450 bytes of question and answer and an area 50; range by range otherwise.
 */
import { rectangleToA1, type Rectangle } from "../../../core/grid/index.js";
import { SET_OF } from "../office-abilities.js";
import type { OfficeEnvironment } from "../office-environment.js";
import type { Grid } from "./read-sheet-list.js";

export type Property = "formulas" | "values" | "numberFormat";

export interface Answered {
  readonly area: Rectangle;
  readonly property: Property;
  readonly grid: Grid;
}

/** Below that, ranges of their own are as short. */
const WORTH_JOINING = 3;
/** Longer addresses are refused or cut: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting */
const ADDRESS_LENGTH = 8000;

/** Queues the question; what it returns reads the answers after the sync. */
export function queueBlocks(
  environment: OfficeEnvironment,
  worksheet: Excel.Worksheet,
  property: Property,
  areas: readonly Rectangle[],
): () => readonly Answered[] {
  const isJoined = areas.length >= WORTH_JOINING && environment.supports(SET_OF.rangeAreas);
  const queued = isJoined
    ? addressesOf(areas).map((address) => queueAreas(worksheet, property, address))
    : areas.map((area) => queueArea(worksheet, property, area));
  return () => queued.flatMap((collect) => collect());
}

function queueArea(worksheet: Excel.Worksheet, property: Property, area: Rectangle): () => Answered[] {
  const { row, column, rowCount, columnCount } = area;
  const loaded = LOAD[property](worksheet.getRangeByIndexes(row, column, rowCount, columnCount));
  return () => [{ area, property, grid: loaded[property] as Grid }];
}

const LOAD: Readonly<Record<Property, (range: Excel.Range) => Excel.Range>> = {
  formulas: (range) => range.load(["formulas"]),
  values: (range) => range.load(["values"]),
  numberFormat: (range) => range.load(["numberFormat"]),
};

/** Each area tells its own place: Excel does not promise to hand them back in the order they were named in. */
function queueAreas(worksheet: Excel.Worksheet, property: Property, address: string): () => Answered[] {
  const loaded = LOAD_ITEMS[property](worksheet.getRanges(address).areas);
  return () =>
    loaded.items.map((range) => {
      const grid = range[property] as Grid;
      const { rowIndex: row, columnIndex: column } = range;
      return { area: { row, column, rowCount: grid.length, columnCount: grid[0]?.length ?? 0 }, property, grid };
    });
}

const LOAD_ITEMS: Readonly<Record<Property, (areas: Excel.RangeCollection) => Excel.RangeCollection>> = {
  formulas: (areas) => areas.load("items/rowIndex,items/columnIndex,items/formulas"),
  values: (areas) => areas.load("items/rowIndex,items/columnIndex,items/values"),
  numberFormat: (areas) => areas.load("items/rowIndex,items/columnIndex,items/numberFormat"),
};

function addressesOf(areas: readonly Rectangle[]): string[] {
  const addresses: string[] = [];
  for (const area of areas) {
    const one = rectangleToA1(area);
    const last = addresses.at(-1);
    if (last === undefined || last.length + one.length >= ADDRESS_LENGTH) addresses.push(one);
    else addresses[addresses.length - 1] = `${last},${one}`;
  }
  return addresses;
}
