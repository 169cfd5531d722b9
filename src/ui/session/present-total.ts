/** The total as the sheet's score column has it before a write: what a person sees there now. */
import { add, formatDecimal, fromExcelNumber, whole } from "../../core/decimal/index.js";
import { contentAt, type WorkbookSnapshot } from "../../core/grid/index.js";
import type { PaneSheet } from "../../app/pane/pane-engine.js";

/** @returns null where no score stands there yet. */
export function presentTotal(snapshot: WorkbookSnapshot, sheet: PaneSheet | null): string | null {
  const values = (sheet?.indicators ?? []).flatMap(({ indicator: { scoreCell } }) => {
    const value = scoreCell === null ? null : contentAt(snapshot, scoreCell).value;
    return typeof value === "number" ? [fromExcelNumber(value)] : [];
  });
  return values.length === 0 ? null : formatDecimal(values.reduce(add, whole(0)));
}
