/** Which sheets can be made from a workbook, under which names, and whether a person changed those that are there. */
import type { PlannedSheet, PlannedWrite } from "../../core/index.js";
import type { ReportKind, ReportState } from "./pane-assessment.js";

export const REPORTS: readonly ReportKind[] = [
  "funds",
  "scores",
  "completion",
  "survey",
  "site-findings",
  "findings",
  "self-review",
];
const SHOWN: readonly ReportKind[] = [
  "funds",
  "scores",
  "completion",
  "survey",
  "site-findings",
  "self-review",
  "score-basis",
  "findings",
];
/** Most workbooks have no answers, site findings or self-evaluation forms: an option that cannot be taken would only stand in the way. */
const SHOWN_WHERE_POSSIBLE: ReadonlySet<ReportKind> = new Set(["survey", "site-findings", "self-review"]);
const NAMES: Readonly<Record<ReportKind, string>> = {
  funds: "表1",
  scores: "表2",
  completion: "表3",
  survey: "调查问卷情况汇总表",
  "site-findings": "抽样点发现问题汇总表",
  "self-review": "自评复核表",
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

function reportState(kind: ReportKind, planned: PlannedWrite): ReportState {
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
