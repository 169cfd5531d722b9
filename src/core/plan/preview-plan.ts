/** Old → new by cell, in the plan's order: what a person sees before anything is written. */
import { BLANK_CELL, cellAt, sheetNamed, type WorkbookSnapshot } from "../grid/index.js";
import { contentOf, sameContent, sameValue } from "./cell-content.js";
import type { CellChange } from "./planned-write.js";
import type { WritePlan } from "./write-plan.js";

/** Cells that already hold what would be written are left out; a formula whose result alone changes is shown. */
export function previewPlan(plan: WritePlan, snapshot: WorkbookSnapshot): CellChange[] {
  const changes: CellChange[] = [];
  for (const action of plan.actions) {
    if (action.kind !== "set-contents") continue;
    const { sheet: name, area, purpose = null } = action;
    const sheet = sheetNamed(snapshot, name);
    action.contents.forEach((contents, down) => {
      contents.forEach((after, across) => {
        const cell = { sheet: name, row: area.row + down, column: area.column + across };
        const present = sheet === null ? BLANK_CELL : cellAt(sheet, cell.row, cell.column);
        if (sameContent(present, after) && sameValue(present.value, after.value)) return;
        changes.push({ cell, before: contentOf(present), after, purpose });
      });
    });
  }
  return changes;
}
