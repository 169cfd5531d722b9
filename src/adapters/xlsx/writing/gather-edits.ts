/** Sorts the actions on cells of one sheet into that sheet's edits. Adding and removing sheets is not among them. */
import type { AddSheet, RemoveSheet, WriteAction } from "../../../core/plan/write-plan.js";
import type { SheetEdits } from "./sheet-edits.js";

export function gatherEdit(edits: SheetEdits, action: Exclude<WriteAction, AddSheet | RemoveSheet>): void {
  switch (action.kind) {
    case "set-contents":
      edits.setContents(action.area, action.contents);
      return;
    case "set-number-format":
      edits.setStyle(action.area, { numberFormat: action.format });
      return;
    case "set-style":
      edits.setStyle(action.area, { style: action.style });
      return;
    case "set-note":
      edits.notes.set(`${action.row},${action.column}`, action);
      return;
    case "set-choices":
      edits.choices.push(action);
      return;
    case "merge":
    case "unmerge":
      edits.merges.push({ kind: action.kind, area: action.area });
      return;
    case "set-column-width":
      edits.columns.push({
        first: action.column,
        last: action.column + action.columnCount - 1,
        width: storedWidth(action.width),
      });
      return;
    case "set-row-height":
      for (let row = action.row; row < action.row + action.rowCount; row++) edits.rowHeights[row] = action.height;
      return;
    case "set-page-layout":
      edits.pageLayout = action;
      return;
    case "add-chart":
      edits.charts.push(action);
  }
}

/**
 * Excel's dialog counts characters, the file adds five pixels of padding at seven pixels a character
 * (ECMA-376 part 1, 18.3.1.13: truncated to 1/256).
 */
function storedWidth(characters: number): number {
  return Math.trunc(((characters * 7 + 5) / 7) * 256) / 256;
}
