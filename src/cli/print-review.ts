/** A reviewed self-evaluation form for people: the scores side by side, and the two totals. */
import type { ReviewedSheetDocument } from "../app/describe-review.js";
import type { ReviewWords } from "../wording/index.js";
import { textTable } from "./text-table.js";

export function printReview(sheet: ReviewedSheetDocument, policyTitle: string, words: ReviewWords): string {
  const figure = (text: string | null): string => text ?? words.unknown;
  const table = textTable(
    [
      words.headers,
      ...(sheet.execution === null
        ? []
        : [
            [
              "",
              words.execution,
              ...scores(sheet.execution).map(figure),
              words.unknown,
              figure(sheet.execution.difference),
              "",
            ],
          ]),
      ...sheet.indicators.map((indicator) => [
        String(indicator.row),
        indicator.level3 ?? indicator.level2 ?? "",
        ...scores(indicator).map(figure),
        figure(indicator.reviewedScore),
        figure(indicator.difference),
        indicator.reason,
      ]),
      ["", words.total, "", figure(sheet.selfTotal), figure(sheet.ruleTotal), "", figure(sheet.difference), ""],
    ],
    ["right", "left", "right", "right", "right", "right", "right", "left"],
  );
  const grades = words.grades(figure(sheet.selfGrade), figure(sheet.ruleGrade));
  return [words.title(sheet.name, policyTitle), table, grades].join("\n");
}

function scores(row: Record<"fullScore" | "selfScore" | "ruleScore", string | null>): (string | null)[] {
  return [row.fullScore, row.selfScore, row.ruleScore];
}
