/**
 * 总体目标完成情况 answers the goal that was set: not blank, and where the goal names amounts of work it says how many were done.
 * “工程进度完成60%” says nothing of what was built and what came of it.
 */
import type { Finding } from "../model/index.js";
import type { ReviewedSheet } from "./review.js";

/** 296个, 330.74万平方米; a year, a date and a percentage are no amount of work. */
const AMOUNT = /\d[\d,，.]*\s*[万亿]?\s*(?![年月日时%％\d])[\u4e00-\u9fa5㎡]/gu;
const MOST_NAMED = 3;

export function goalFindings({ sheet }: ReviewedSheet): Finding[] {
  const goal = sheet.overallGoal ?? null;
  if (goal?.expected == null) return [];
  const amounts = amountsIn(goal.expected.value);
  if (goal.achieved === null) {
    return [
      {
        code: "self/goal-result-missing",
        severity: "warning",
        sheet: sheet.sheet,
        cell: goal.achievedCell,
        data: { expected: goal.expected.text },
      },
    ];
  }
  if (amounts.length === 0 || amountsIn(goal.achieved.value).length > 0) return [];
  return [
    {
      code: "self/goal-result-unspecific",
      severity: "warning",
      sheet: sheet.sheet,
      cell: goal.achieved.cell,
      data: { found: goal.achieved.text, amounts: amounts.slice(0, MOST_NAMED).join("、") },
    },
  ];
}

function amountsIn(text: string): string[] {
  return [...text.matchAll(AMOUNT)].map(([amount]) => amount);
}
