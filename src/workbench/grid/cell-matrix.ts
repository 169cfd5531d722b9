/** Many actions on the cells of one sheet as one matrix: one command of the grid instead of hundreds. */
import type { ICellData, IStyleData } from "@univerjs/core";
import type { SetContents, SetNumberFormat, SetStyle, WriteAction } from "../../core/plan/write-plan.js";
import { toCellData } from "./cell-data.js";
import { toGridStyle } from "./grid-style.js";

export type CellMatrix = Record<number, Record<number, ICellData>>;

type CellAction = SetContents | SetNumberFormat | SetStyle;

export function isCellAction(action: WriteAction): action is CellAction {
  return action.kind === "set-contents" || action.kind === "set-number-format" || action.kind === "set-style";
}

/** In the order of the actions: a later content takes the place of an earlier one, looks add up. */
export function toCellMatrix(actions: readonly CellAction[]): CellMatrix {
  const matrix: CellMatrix = {};
  for (const action of actions) {
    const style = styleOf(action);
    const { row, column, rowCount, columnCount } = action.area;
    for (let down = 0; down < rowCount; down++) {
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
