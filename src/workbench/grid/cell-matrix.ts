/** Many actions on the cells of one sheet as one matrix: one command of the grid instead of hundreds. */
import type { ICellData, IStyleData } from "@univerjs/core";
import type { SetContents, SetNumberFormat, SetStyle, WriteAction } from "../../core/plan/write-plan.js";
import { toCellData } from "./cell-data.js";
import { toGridStyle } from "./grid-style.js";
import type { RowBand } from "./pace.js";

export type CellMatrix = Record<number, Record<number, ICellData>>;

type CellAction = SetContents | SetNumberFormat | SetStyle;

export function isCellAction(action: WriteAction): action is CellAction {
  return action.kind === "set-contents" || action.kind === "set-number-format" || action.kind === "set-style";
}

export const ALL_ROWS: RowBand = { from: 0, until: Infinity };

/**
 * In the order of the actions: a later content takes the place of an earlier one, looks add up.
 * @param rows of the sheet that are asked for
 */
export function toCellMatrix(actions: readonly CellAction[], rows = ALL_ROWS): CellMatrix {
  const matrix: CellMatrix = {};
  for (const action of actions) {
    const { row, column, rowCount, columnCount } = action.area;
    const [first, end] = [Math.max(rows.from - row, 0), Math.min(rows.until - row, rowCount)];
    if (first >= end) continue;
    const style = styleOf(action);
    for (let down = first; down < end; down++) {
      const line = (matrix[row + down] ??= {});
      for (let across = 0; across < columnCount; across++) {
        const cell = line[column + across] ?? {};
        line[column + across] =
          action.kind === "set-contents"
            ? { ...cell, ...toCellData(action.contents[down]?.[across] ?? { value: null, formula: null }) }
            : { ...cell, s: { ...asStyle(cell.s), ...style } };
      }
    }
  }
  return matrix;
}

function styleOf(action: CellAction): IStyleData {
  if (action.kind === "set-number-format") return { n: { pattern: action.format ?? "General" } };
  return action.kind === "set-style" ? (toGridStyle(action.style, null) ?? {}) : {};
}

function asStyle(style: ICellData["s"]): IStyleData {
  return typeof style === "object" && style !== null ? style : {};
}
