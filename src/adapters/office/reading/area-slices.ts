/** Areas cut by rows and put together into trips of which each is answered in less than 5 MB, and their answers joined again. */
import type { AreaContents, SheetArea } from "../../../ports/index.js";
import { jsonBytes, packRows } from "../pack-rows.js";

/** https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins */
const ANSWER_BYTES = 5_000_000;
/** Where nothing is known of the cells: formula and result of ordinary contents. */
const CELL_BYTES = 60;
const FORMAT_BYTES = 12;

export interface AreaSlice {
  readonly asked: SheetArea;
  /** The part of `asked` that is read. */
  readonly part: SheetArea;
}

export function tripsOf(areas: readonly SheetArea[], limit = ANSWER_BYTES): readonly (readonly AreaSlice[])[] {
  return packRows(areas, rowBytes, limit).map((trip) =>
    trip.map(({ block, firstRow, rowCount }) => ({ asked: block, part: rowsOfArea(block, firstRow, rowCount) })),
  );
}

function rowBytes({ area, expected, withoutFormats }: SheetArea): number[] {
  const formats = withoutFormats === true ? 0 : FORMAT_BYTES * area.columnCount;
  return Array.from({ length: area.rowCount }, (_, row) => {
    const cells = expected?.[row];
    if (cells === undefined) return CELL_BYTES * area.columnCount + formats;
    return jsonBytes(cells.map(({ formula, value }) => formula ?? value ?? "")) + formats;
  });
}

export function rowsOfArea(asked: SheetArea, first: number, rowCount: number): SheetArea {
  if (rowCount === asked.area.rowCount) return asked;
  const { area, expected } = asked;
  return {
    ...asked,
    area: { ...area, row: area.row + first, rowCount },
    ...(expected != null && { expected: expected.slice(first, first + rowCount) }),
  };
}

/** @param parts answers to all slices, in their order */
export function joinSlices(
  areas: readonly SheetArea[],
  slices: readonly AreaSlice[],
  parts: readonly AreaContents[],
): readonly AreaContents[] {
  const byArea = new Map<SheetArea, AreaContents[]>();
  for (const [index, { asked }] of slices.entries()) {
    const part = parts[index];
    if (part !== undefined) byArea.set(asked, [...(byArea.get(asked) ?? []), part]);
  }
  return areas.map((asked) => joined(asked, byArea.get(asked) ?? []));
}

function joined(asked: SheetArea, parts: readonly AreaContents[]): AreaContents {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const { sheet, area } = asked;
  const isMissing = parts.some(({ contents }) => contents === null);
  if (isMissing) return { sheet, area, contents: null, numberFormats: null };
  const contents = parts.flatMap((part) => part.contents ?? []);
  const numberFormats = asked.withoutFormats === true ? null : parts.flatMap((part) => part.numberFormats ?? []);
  const [choices, ...others] = parts.map((part) => part.choices);
  if (choices === undefined) return { sheet, area, contents, numberFormats };
  const isOne = others.every((one) => JSON.stringify(one) === JSON.stringify(choices));
  return { sheet, area, contents, numberFormats, choices: isOne ? choices : "other" };
}
