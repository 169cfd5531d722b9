/** Cells that no longer hold what a plan was made from, and sheets that a plan would add but that are there already. */
import type { CellAddress } from "../core/grid/index.js";
import { BLANK, sameContent, sameValue } from "../core/plan/cell-content.js";
import type { AreaImage } from "../core/plan/invert-plan.js";
import type { Guard, WritePlan } from "../core/plan/write-plan.js";

/** @param found the areas of the guards first, in their order */
export function staleCells(plan: WritePlan, found: readonly AreaImage[]): CellAddress[] {
  const moved = plan.guards.flatMap((guard, index) => movedCells(guard, found[index]));
  const added = new Set(plan.actions.flatMap((action) => (action.kind === "add-sheet" ? [action.sheet] : [])));
  const taken = found
    .slice(plan.guards.length)
    .filter(({ sheet, contents }) => added.has(sheet) && contents !== null)
    .map(({ sheet }) => ({ sheet, row: 0, column: 0 }));
  return [...moved, ...taken];
}

function movedCells(guard: Guard, image: AreaImage | undefined): CellAddress[] {
  const { sheet, area } = guard;
  if (image?.contents == null) return [{ sheet, row: area.row, column: area.column }];
  const moved: CellAddress[] = [];
  guard.expected.forEach((expectedRow, down) => {
    expectedRow.forEach((expected, across) => {
      const present = image.contents?.[down]?.[across] ?? BLANK;
      const isSame =
        sameContent(expected, present) && (guard.comparesResults !== true || sameValue(expected.value, present.value));
      if (!isSame) moved.push({ sheet, row: area.row + down, column: area.column + across });
    });
  });
  return moved;
}
