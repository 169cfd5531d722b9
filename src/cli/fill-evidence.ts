/** --fill-evidence: what other sheets certainly give goes into blank actual values before anything is scored; old → new is told. */
import type { XlsxWorkbook } from "../adapters/xlsx/index.js";
import type { Assessment } from "../app/assess.js";
import { planCertainEvidence } from "../app/plan-certain-evidence.js";
import { formatPercent, fromExcelNumber, previewPlan, toA1, type CellChange, type WritePlan } from "../core/index.js";

export interface FilledEvidence {
  readonly plan: WritePlan;
  readonly filled: readonly FilledCell[];
}

/** One cell of the JSON document. */
export interface FilledCell {
  readonly sheet: string;
  readonly cell: string;
  /** Null where it was blank, else a sign that nothing is there, such as “—”. */
  readonly before: string | null;
  /** The formula with its leading "="; null where only the value is certain. */
  readonly formula: string | null;
  readonly value: string;
}

export function fillEvidence(workbook: XlsxWorkbook, assessment: Assessment, title: string): FilledEvidence {
  const { plan } = planCertainEvidence(assessment, title);
  const filled = previewPlan(plan, assessment.snapshot).map(filledCell);
  workbook.apply(plan.actions);
  return { plan, filled };
}

function filledCell({ cell, before, after }: CellChange): FilledCell {
  const value = typeof after.value === "number" ? formatPercent(fromExcelNumber(after.value)) : "";
  const stood = typeof before.value === "string" ? before.value : null;
  return { sheet: cell.sheet, cell: toA1(cell), before: stood, formula: after.formula, value };
}
