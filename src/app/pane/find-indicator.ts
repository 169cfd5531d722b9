/** An indicator of an assessment by the cell that it is known by. */
import type { CellAddress, ScoredIndicator, ScoredSheet } from "../../core/index.js";
import type { Assessment } from "../assess.js";

export interface FoundIndicator {
  readonly sheet: ScoredSheet;
  readonly scored: ScoredIndicator;
  /** In the sheet's list of indicators. */
  readonly position: number;
}

/** @returns null where the workbook has no such indicator. */
export function findIndicator({ scored }: Assessment, place: CellAddress): FoundIndicator | null {
  for (const sheet of scored.sheets) {
    const position = sheet.indicators.findIndex(
      ({ indicator }) => indicator.sheet === place.sheet && indicator.row === place.row,
    );
    const found = sheet.indicators[position];
    if (found !== undefined) return { sheet, scored: found, position };
  }
  return null;
}
