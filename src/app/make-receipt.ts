/** Receipts, made from what is known; everything not said is empty. */
import { sameContent, sameValue } from "../core/plan/cell-content.js";
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
  return plan.actions.flatMap((action) => {
    if (action.kind !== "set-contents") return [];
    const image = images.get(keyOf(action));
    if (image?.contents == null) return [];
    return action.contents.flatMap((row, down) =>
      row.flatMap((after, across) => {
        const old = image.contents?.[down]?.[across] ?? { value: null, formula: null };
        if (sameContent(old, after) && sameValue(old.value, after.value)) return [];
        const cell = { sheet: action.sheet, row: action.area.row + down, column: action.area.column + across };
        return [{ cell, before: old, after, purpose: action.purpose ?? null }];
      }),
    );
  });
}
