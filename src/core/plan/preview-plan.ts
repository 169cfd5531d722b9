/** Old → new by cell, in the plan's order: what a person sees before anything is written. */
import { BLANK_CELL, cellAt, sheetNamed, type WorkbookSnapshot } from "../grid/index.js";
import { contentOf, sameContent, sameValue } from "./cell-content.js";
import type { CellChange } from "./planned-write.js";
import type { WritePlan } from "./write-plan.js";

/** Cells that already hold what would be written are left out; a formula whose result alone changes is shown. */
export function previewPlan(plan: WritePlan, snapshot: WorkbookSnapshot): CellChange[] {
  return plan.actions.flatMap((action) => {
    if (action.kind !== "set-contents") return [];
    const sheet = sheetNamed(snapshot, action.sheet);
    return action.contents.flatMap((contents, down) =>
      contents.flatMap((after, across) => {
        const [row, column] = [action.area.row + down, action.area.column + across];
        const present = sheet === null ? BLANK_CELL : cellAt(sheet, row, column);
        if (sameContent(present, after) && sameValue(present.value, after.value)) return [];
        const cell = { sheet: action.sheet, row, column };
        return [{ cell, before: contentOf(present), after, purpose: action.purpose ?? null }];
      }),
    );
  });
}
