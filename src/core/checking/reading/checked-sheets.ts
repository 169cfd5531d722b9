/** The sheets that the evaluator wrote: our own repeat what is checked elsewhere. */
import type { SheetSnapshot } from "../../grid/index.js";
import type { CheckingInput } from "../checking-input.js";

/** 评分依据, 检查结果 and 自评复核表 are written by this product; what they say comes from the other sheets. */
const OWN_SHEETS = new Set(["评分依据", "检查结果", "自评复核表", "评价设置"]);

export type CheckedWorkbook = Pick<CheckingInput, "snapshot" | "evaluation">;

export function checkedSheets({ snapshot, evaluation }: CheckedWorkbook): SheetSnapshot[] {
  const settings = new Set(evaluation.sheets.filter((sheet) => sheet.role === "settings").map((sheet) => sheet.sheet));
  return snapshot.sheets.filter((sheet) => !OWN_SHEETS.has(sheet.name) && !settings.has(sheet.name));
}
