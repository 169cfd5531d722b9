/** Receipts, made from what is known; everything not said is empty. */
import { BLANK, sameContent, sameValue } from "../core/plan/cell-content.js";
import { imagesByArea, keyOf, type AreaImage } from "../core/plan/invert-plan.js";
import type { CellChange } from "../core/plan/planned-write.js";
import type { WritePlan } from "../core/plan/write-plan.js";
import type { Receipt } from "./receipt.js";

export function receiptOf(known: Partial<Receipt> & Pick<Receipt, "at" | "roundTrips">): Receipt {
  return {
    applied: false,
    stale: [],
    rolledBack: false,
    isInDoubt: false,
    differing: [],
    fault: null,
    changes: [],
    sheetsAdded: [],
    checkpoint: null,
    ...known,
  };
}

/** Old → new of every cell of an existing sheet that changed. */
export function changesOf(plan: WritePlan, before: readonly AreaImage[]): CellChange[] {
  const images = imagesByArea(before);
  const changes: CellChange[] = [];
  for (const action of plan.actions) {
    const present = action.kind === "set-contents" ? images.get(keyOf(action))?.contents : null;
    if (action.kind !== "set-contents" || present == null) continue;
    action.contents.forEach((row, down) => {
      row.forEach((after, across) => {
        const old = present[down]?.[across] ?? BLANK;
        if (sameContent(old, after) && sameValue(old.value, after.value)) return;
        const cell = { sheet: action.sheet, row: action.area.row + down, column: action.area.column + across };
        changes.push({ cell, before: old, after, purpose: action.purpose ?? null });
      });
    });
  }
  return changes;
}
