/** Which sheets can be made from a workbook, under which names, and whether a person changed those that are there. */
import type { PlannedWrite, SummaryKind } from "../../core/index.js";
import type { ReportState } from "./pane-engine.js";

export const REPORTS: readonly SummaryKind[] = ["funds", "scores", "completion", "findings"];
const SHOWN: readonly SummaryKind[] = ["funds", "scores", "completion", "score-basis", "findings"];
const NAMES: Readonly<Record<SummaryKind, string>> = {
  funds: "表1",
  scores: "表2",
  completion: "表3",
  "score-basis": "评分依据",
  findings: "检查结果",
  settings: "评价设置",
};

/** @param planned a plan for all of them */
export function reportStates(planned: PlannedWrite): ReportState[] {
  return SHOWN.map((kind) => {
    const sheet = planned.sheets.find((one) => one.kind === kind);
    const [editedCell = null] = sheet?.editedCells ?? [];
    return {
      kind,
      sheet: sheet?.sheet ?? NAMES[kind],
      state: sheet === undefined || sheet.state === "new" ? "new" : editedCell === null ? "update" : "edited",
      editedCell,
      isPossible: sheet !== undefined,
    };
  });
}
