/**
 * A cell formatted as Text keeps a number or a formula as its letters, and no sum counts it: such a cell becomes General in the same
 * write, before its contents. Text into a cell formatted as Text needs nothing.
 */
import {
  numberFormatAt,
  sheetNamed,
  type Rectangle,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../grid/index.js";
import { areasOfCells, type PlacedCell } from "./coalesce.js";
import type { CellContent, SetContents, SetNumberFormat, WriteAction } from "./write-plan.js";

export const TEXT_FORMAT = "@";

export function freeTextCells(actions: readonly WriteAction[], snapshot: WorkbookSnapshot): WriteAction[] {
  const writes = actions.filter((action): action is SetContents => action.kind === "set-contents");
  const formats = [...new Set(writes.map(({ sheet }) => sheet))].flatMap((name) => {
    const sheet = sheetNamed(snapshot, name);
    const own = writes.filter((write) => write.sheet === name);
    return sheet === null ? [] : freedFormats(sheet, own);
  });
  return [...formats, ...actions];
}

function freedFormats(sheet: SheetSnapshot, writes: readonly SetContents[]): SetNumberFormat[] {
  const asText: PlacedCell[] = [];
  // Area by area as they are written, which are looked at anyway.
  const unknownAreas: Rectangle[] = [];
  for (const write of writes) {
    const unknown: PlacedCell[] = [];
    const found = { asText, unknown };
    for (let down = 0; down < write.contents.length; down++) gatherFigures(write, down, sheet, found);
    if (unknown.length > 0) unknownAreas.push(...areasOfCells(unknown));
  }
  const freed = { kind: "set-number-format", sheet: sheet.name, format: null } as const;
  return [
    ...areasOfCells(asText).map((area) => ({ ...freed, area })),
    ...unknownAreas.map((area) => ({ ...freed, area, replaces: [TEXT_FORMAT] })),
  ];
}

/** The cells of one row of what is written that get a figure, where their format is Text, or is not known. */
function gatherFigures(
  { area, contents }: SetContents,
  down: number,
  sheet: SheetSnapshot,
  found: { readonly asText: PlacedCell[]; readonly unknown: PlacedCell[] },
): void {
  const cells = contents[down] ?? [];
  const row = area.row + down;
  for (let across = 0; across < cells.length; across++) {
    const cell = cells[across];
    if (cell === undefined || !isFigure(cell)) continue;
    const column = area.column + across;
    const format = numberFormatAt(sheet, row, column);
    if (format === TEXT_FORMAT) found.asText.push({ row, column });
    else if (format === undefined) found.unknown.push({ row, column });
  }
}

/** A number, a truth value or a formula. */
function isFigure({ value, formula }: CellContent): boolean {
  return formula !== null || (value !== null && typeof value !== "string");
}
