/** Cells that hold text, of every sheet that the evaluator wrote: our own sheets repeat what is checked elsewhere. */
import type { CellAddress } from "../../grid/index.js";
import { foldWidth } from "./fold-width.js";
import type { CheckingInput } from "../checking-input.js";

export interface TextCell {
  readonly address: CellAddress;
  /** As written. */
  readonly text: string;
  /** The same in half width, position for position. */
  readonly folded: string;
}

/** 评分依据, 检查结果 and 自评复核表 are written by this product; what they say comes from the other sheets. */
const OWN_SHEETS = new Set(["评分依据", "检查结果", "自评复核表", "评价设置"]);

type CheckedWorkbook = Pick<CheckingInput, "snapshot" | "evaluation">;

export function checkedSheets({ snapshot, evaluation }: CheckedWorkbook) {
  const settings = new Set(evaluation.sheets.filter((sheet) => sheet.role === "settings").map((sheet) => sheet.sheet));
  return snapshot.sheets.filter((sheet) => !OWN_SHEETS.has(sheet.name) && !settings.has(sheet.name));
}

const known = new WeakMap<CheckedWorkbook, readonly TextCell[]>();

/** Several checks read the same sentences: they are gathered once for all of them, and let go when the checks are through. */
export function textCells(input: CheckedWorkbook): readonly TextCell[] {
  const earlier = known.get(input);
  if (earlier !== undefined) return earlier;
  const cells = gather(input);
  known.set(input, cells);
  return cells;
}

function gather(input: CheckedWorkbook): TextCell[] {
  const found: TextCell[] = [];
  for (const { name, rows } of checkedSheets(input)) {
    rows.forEach((cells, row) => {
      cells?.forEach((cell, column) => {
        if (typeof cell?.value !== "string" || cell.value.trim() === "") return;
        const text = cell.value;
        found.push({ address: { sheet: name, row, column }, text, folded: foldWidth(text) });
      });
    });
  }
  return found;
}
