/** Holds what was read back against what was planned: contents, kinds and formulas, cell by cell. */
import type { CellAddress } from "../core/grid/index.js";
import { sameContent } from "../core/plan/cell-content.js";
import type { AreaImage } from "../core/plan/invert-plan.js";
import type { SetContents, WritePlan } from "../core/plan/write-plan.js";
import type { SheetArea } from "../ports/index.js";

/** Every area that the plan writes contents into, on sheets that are there afterwards. */
export function writtenAreas(plan: WritePlan): SheetArea[] {
  return contentActions(plan).map(({ sheet, area, contents }) => ({
    sheet,
    area,
    withoutFormats: true,
    withoutResults: true,
    expected: contents,
  }));
}

/** @param found the areas of `writtenAreas`, in their order */
export function differingCells(plan: WritePlan, found: readonly AreaImage[]): CellAddress[] {
  const differing: CellAddress[] = [];
  contentActions(plan).forEach(({ sheet, area, contents }, index) => {
    contents.forEach((row, down) => {
      const presentRow = found[index]?.contents?.[down];
      row.forEach((planned, across) => {
        const present = presentRow?.[across];
        if (present !== undefined && sameContent(planned, present)) return;
        differing.push({ sheet, row: area.row + down, column: area.column + across });
      });
    });
  });
  return differing;
}

function contentActions(plan: WritePlan): SetContents[] {
  const removed = new Set(plan.actions.flatMap((action) => (action.kind === "remove-sheet" ? [action.sheet] : [])));
  return plan.actions.filter(
    (action): action is SetContents => action.kind === "set-contents" && !removed.has(action.sheet),
  );
}
