/**
 * A cell formatted as Text keeps a number or a formula as its letters, and no sum counts it: such a cell becomes General in the same
 * write, before its contents. Text into a cell formatted as Text needs nothing.
 */
import { cellAt, sheetNamed, type WorkbookSnapshot } from "../grid/index.js";
import { areasOfCells, type PlacedCell } from "./coalesce.js";
import type { SetContents, SetNumberFormat, WriteAction } from "./write-plan.js";

export const TEXT_FORMAT = "@";

export function freeTextCells(actions: readonly WriteAction[], snapshot: WorkbookSnapshot): WriteAction[] {
  const contents = actions.filter((action): action is SetContents => action.kind === "set-contents");
  const formats = [...new Set(contents.map(({ sheet }) => sheet))].flatMap((sheet) => {
    const cells = contents.filter((action) => action.sheet === sheet).flatMap((action) => textCells(action, snapshot));
    return areasOfCells(cells).map((area): SetNumberFormat => ({
      kind: "set-number-format",
      sheet,
      area,
      format: null,
    }));
  });
  return [...formats, ...actions];
}

function textCells({ sheet, area, contents }: SetContents, snapshot: WorkbookSnapshot): PlacedCell[] {
  const found = sheetNamed(snapshot, sheet);
  if (found === null) return [];
  return contents.flatMap((cells, down) =>
    cells.flatMap(({ value, formula }, across): PlacedCell[] => {
      const place = { row: area.row + down, column: area.column + across };
      const isText = formula === null && (value === null || typeof value === "string");
      return isText || cellAt(found, place.row, place.column).numberFormat !== TEXT_FORMAT ? [] : [place];
    }),
  );
}
