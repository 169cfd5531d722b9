/** Which sheets can be made from a workbook, under which names, and whether a person changed those that are there. */
import type { PlannedSheet, PlannedWrite, SummaryKind } from "../../core/index.js";
import type { ReportState } from "./pane-assessment.js";

export const REPORTS: readonly SummaryKind[] = ["funds", "scores", "completion", "survey", "site-findings", "findings"];
const SHOWN: readonly SummaryKind[] = [
  "funds",
  "scores",
  "completion",
  "survey",
  "site-findings",
  "score-basis",
  "findings",
];
/** Most workbooks have no answers and no site findings to gather: an option that cannot be taken would only stand in the way. */
const SHOWN_WHERE_POSSIBLE: ReadonlySet<SummaryKind> = new Set(["survey", "site-findings"]);
const NAMES: Readonly<Record<SummaryKind, string>> = {
  funds: "表1",
  scores: "表2",
  completion: "表3",
  survey: "调查问卷情况汇总表",
  "site-findings": "抽样点发现问题汇总表",
  "score-basis": "评分依据",
  findings: "检查结果",
  settings: "评价设置",
};

/** @param planned a plan for all of them */
export function reportStates(planned: PlannedWrite): ReportState[] {
  return SHOWN.map((kind) => reportState(kind, planned)).filter(
    ({ kind, isPossible }) => isPossible || !SHOWN_WHERE_POSSIBLE.has(kind),
  );
}

function isLocked({ state }: PlannedSheet): boolean {
  return state === "structure-protected" || state === "sheet-protected";
}

function reportState(kind: SummaryKind, planned: PlannedWrite): ReportState {
  const sheet = planned.sheets.find((one) => one.kind === kind);
  const [editedCell = null] = sheet?.editedCells ?? [];
  return {
    kind,
    sheet: sheet?.sheet ?? NAMES[kind],
    state: sheet === undefined ? "new" : sheet.state === "update" && editedCell !== null ? "edited" : sheet.state,
    editedCell,
    isPossible: sheet !== undefined && !isLocked(sheet),
  };
}
