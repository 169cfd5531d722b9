/** A person selected a cell in the sheet: its indicator is marked in the tree, and a view that says why goes along. */
import { rowKey, type CellAddress } from "../../core/grid/index.js";
import { indicatorPlace } from "./indicator-place.js";
import { shownSheet, type PaneState } from "./pane-state.js";

/**
 * A judgement that is not written yet, a preview and a receipt stay where they are; so does the view of another sheet.
 * @returns null where nothing follows
 */
export function followedSelection(state: PaneState, cell: CellAddress): Partial<PaneState> | null {
  const { assessment, detail, lastIndicator } = state;
  const isWhy = detail?.kind === "why";
  if (assessment === null || (detail !== null && !isWhy)) return null;
  if (isWhy && detail.indicator.sheet !== cell.sheet) return null;
  const shown = isWhy ? assessment.scored.sheets : [shownSheet(state)];
  const found = shown
    .flatMap((table) => table?.indicators ?? [])
    .find(
      ({ indicator: { sheet, row, rowCount } }) => sheet === cell.sheet && cell.row >= row && cell.row < row + rowCount,
    );
  if (found === undefined) return null;
  const key = rowKey(found.indicator);
  if (key === lastIndicator) return null;
  return {
    lastIndicator: key,
    ...(isWhy && { detail: { kind: "why", indicator: indicatorPlace(found.indicator) } }),
  };
}
