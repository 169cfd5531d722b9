/** Writes the one certain correction of a finding, as the kind of content that stands there: a number stays a number. */
import {
  cellAt,
  divide,
  HUNDRED,
  parseDecimal,
  sheetNamed,
  toExcelNumber,
  type Finding,
  type PlannedWrite,
  type SetContents,
  type WorkbookSnapshot,
} from "../../core/index.js";
import { freeTextCells } from "../../core/plan/free-text-cells.js";
import { presentGuards } from "../../core/plan/plan-guards.js";

/** @returns a plan without actions where the finding knows no certain correction. */
export function planCorrection(snapshot: WorkbookSnapshot, finding: Finding, title: string): PlannedWrite {
  const { correction } = finding;
  if (correction === undefined) return { plan: { title, guards: [], actions: [] }, kept: [], sheets: [] };
  const { sheet, row, column } = correction.cell;
  const found = sheetNamed(snapshot, sheet);
  const isNumber = found !== null && typeof cellAt(found, row, column).value === "number";
  const action: SetContents = {
    kind: "set-contents",
    sheet,
    area: { row, column, rowCount: 1, columnCount: 1 },
    contents: [[{ value: isNumber ? numberOf(correction.text) : correction.text, formula: null }]],
  };
  const actions = freeTextCells([action], snapshot);
  return { plan: { title, guards: presentGuards(actions, snapshot), actions }, kept: [], sheets: [] };
}

/** "26.69%" is 0.2669 in a cell that shows percents; "30,878.14" is a number. */
function numberOf(text: string): number | string {
  const plain = text.replaceAll(",", "");
  const isPercent = plain.endsWith("%");
  const value = parseDecimal(isPercent ? plain.slice(0, -1) : plain);
  if (value === null) return text;
  return toExcelNumber(isPercent ? divide(value, HUNDRED) : value);
}
