/**
 * A fresh reading as it would be had nobody edited since the write began: what a person or another author changed meanwhile stands as
 * before, or as the plan wrote it. From there the edits are told like any other.
 */
import {
  BLANK_CELL,
  cellAt,
  sheetNamed,
  type Cell,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../core/grid/index.js";
import type { CellContent, WritePlan } from "../../core/plan/write-plan.js";
import type { WorkbookChange } from "../../ports/index.js";
import { editedCells } from "./edited-cells.js";

/** @param before the reading that the plan was made from */
export function asWritten(
  fresh: WorkbookSnapshot,
  before: WorkbookSnapshot,
  plan: WritePlan,
  edits: readonly WorkbookChange[],
): WorkbookSnapshot {
  if (edits.length === 0) return fresh;
  const sheets = fresh.sheets.map((sheet) => {
    const old = sheetNamed(before, sheet.name);
    return old === null ? sheet : withoutEdits(sheet, old, plan, edits);
  });
  return { ...fresh, sheets };
}

function withoutEdits(
  fresh: SheetSnapshot,
  old: SheetSnapshot,
  plan: WritePlan,
  edits: readonly WorkbookChange[],
): SheetSnapshot {
  const cells = editedCells(fresh, edits);
  if (cells.length === 0) return fresh;
  const written = writtenContents(fresh.name, plan);
  const rows: (Cell | undefined)[][] = fresh.rows.map((row) => [...(row ?? [])]);
  for (const { row, column } of cells) {
    const present = cellAt(fresh, row, column);
    const { value, formula } = written.get(key(row, column)) ?? cellAt(old, row, column);
    (rows[row] ??= [])[column] = { ...BLANK_CELL, ...present, value, formula };
  }
  return { ...fresh, rows };
}

/** By place; what the plan writes last stands. */
function writtenContents(sheet: string, plan: WritePlan): ReadonlyMap<string, CellContent> {
  const written = new Map<string, CellContent>();
  for (const action of plan.actions) {
    if (action.kind !== "set-contents" || action.sheet !== sheet) continue;
    action.contents.forEach((line, down) =>
      line.forEach((content, across) => written.set(key(action.area.row + down, action.area.column + across), content)),
    );
  }
  return written;
}

function key(row: number, column: number): string {
  return `${row}:${column}`;
}
