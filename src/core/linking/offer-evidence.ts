/** What other sheets of the workbook offer for the actual values of its indicators. An offer is never taken by itself. */
import type { WorkbookSnapshot } from "../grid/index.js";
import type { Evaluation, Indicator, IndicatorSheet } from "../model/index.js";
import type { Policy } from "../policy/index.js";
import { surveyResults } from "../survey/index.js";
import type { Evidence } from "./evidence.js";
import { evidenceKind } from "./evidence-kind.js";
import { fundEvidence } from "./fund-evidence.js";
import { surveyEvidence } from "./survey-evidence.js";

export function offerEvidence(evaluation: Evaluation, snapshot: WorkbookSnapshot, policy: Policy): Evidence[] {
  const surveys = surveyResults(evaluation, snapshot);
  const offersFor = (indicator: Indicator): Evidence[] => {
    const kind = evidenceKind(indicator);
    if (kind === null) return [];
    return kind === "execution-rate" || kind === "availability-rate"
      ? fundEvidence(indicator, kind, evaluation, policy)
      : surveyEvidence(indicator, kind, surveys, snapshot);
  };
  return evaluation.sheets
    .filter((sheet): sheet is IndicatorSheet => sheet.role === "indicators")
    .flatMap(({ indicators }) => indicators.flatMap((indicator) => offersFor(indicator)));
}
