/**
 * A cell formatted as Text keeps a number or a formula as its letters, and no sum counts it: such a cell becomes General in the same
 * write, before its contents. Text into a cell formatted as Text needs nothing.
 */
import { numberFormatAt, sheetNamed, type WorkbookSnapshot } from "../grid/index.js";
import { areasOfCells, type PlacedCell } from "./coalesce.js";
import type { SetContents, SetNumberFormat, WriteAction } from "./write-plan.js";

export const TEXT_FORMAT = "@";

interface FoundCell extends PlacedCell {
  /** Undefined where it is not known. */
  readonly format: string | null | undefined;
}

export function freeTextCells(actions: readonly WriteAction[], snapshot: WorkbookSnapshot): WriteAction[] {
  const contents = actions.filter((action): action is SetContents => action.kind === "set-contents");
  const formats = [...new Set(contents.map(({ sheet }) => sheet))].flatMap((sheet) => {
    const found = contents.filter((action) => action.sheet === sheet).map((action) => figureCells(action, snapshot));
    const areas = (cells: readonly FoundCell[], ofFormat: FoundCell["format"]) =>
      areasOfCells(cells.filter(({ format }) => format === ofFormat));
    const freed = { kind: "set-number-format", sheet, format: null } as const;
    return [
      ...areas(found.flat(), TEXT_FORMAT).map((area): SetNumberFormat => ({ ...freed, area })),
      // Area by area as they are written, which are looked at anyway.
      ...found
        .flatMap((cells) => areas(cells, undefined))
        .map((area): SetNumberFormat => ({ ...freed, area, replaces: [TEXT_FORMAT] })),
    ];
  });
  return [...formats, ...actions];
}

/** Cells that get a number, a truth value or a formula. */
function figureCells({ sheet, area, contents }: SetContents, snapshot: WorkbookSnapshot): FoundCell[] {
  const found = sheetNamed(snapshot, sheet);
  if (found === null) return [];
  return contents.flatMap((cells, down) =>
    cells.flatMap(({ value, formula }, across): FoundCell[] => {
      const [row, column] = [area.row + down, area.column + across];
      const isText = formula === null && (value === null || typeof value === "string");
      return isText ? [] : [{ row, column, format: numberFormatAt(found, row, column) }];
    }),
  );
}
