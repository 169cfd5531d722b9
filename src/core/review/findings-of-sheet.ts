/** What a reviewer finds in one self-evaluation form: its totals and funds first, then indicator by indicator. */
import type { Finding } from "../model/index.js";
import type { Policy } from "../policy/index.js";
import { fundFindings } from "./fund-findings.js";
import { goalFindings } from "./goal-findings.js";
import { indicatorFindings } from "./indicator-findings.js";
import { measurabilityFindings } from "./measurability-findings.js";
import { reviewedFindings } from "./reviewed-findings.js";
import { remarkFindings } from "./remark-findings.js";
import type { ReviewedSheet } from "./review.js";
import type { SurveyedSatisfaction } from "./surveyed-satisfaction.js";
import { totalFindings } from "./total-findings.js";

export function findingsOfSheet(
  reviewed: ReviewedSheet,
  policy: Policy,
  satisfaction: SurveyedSatisfaction | null,
): Finding[] {
  return [
    ...totalFindings(reviewed),
    ...fundFindings(reviewed),
    ...goalFindings(reviewed),
    ...reviewed.indicators.flatMap((indicator) => [
      ...indicatorFindings(indicator, policy),
      ...remarkFindings(indicator),
      ...measurabilityFindings(indicator),
      ...reviewedFindings(indicator, satisfaction),
    ]),
  ];
}
