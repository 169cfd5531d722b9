/** 未完成不得满分: full marks where the actual value stays below its target, unless the indicator's own standard gives them. */
import { compare, isPositive } from "../../decimal/index.js";
import type { Finding } from "../../model/index.js";
import type { CheckingInput } from "../checking-input.js";
import { attainmentOf } from "../../text/index.js";
import { indicatorName } from "../reading/indicator-name.js";
import { shown } from "../reading/printed-number.js";

export function checkUnfinishedFullMarks({ scored }: CheckingInput): Finding[] {
  return scored.sheets
    .filter(({ sheet }) => sheet.role === "indicators")
    .flatMap(({ indicators }) =>
      indicators.flatMap(({ indicator, score }): Finding[] => {
        const { fullScore, statedScore, target, actual, standard } = indicator;
        // The sheet's own standard, where it was computed, has spoken: `score/differs` says where the typed score is another.
        if ((score.status === "scored" && standard !== null) || fullScore === null || statedScore === null) return [];
        if (target === null || actual === null || compare(statedScore.value, fullScore.value) < 0) return [];
        if (
          !isPositive(fullScore.value) ||
          attainmentOf(indicatorName(indicator), target.value, actual.value)?.isMet !== false
        )
          return [];
        return [
          {
            code: "score/full-though-unfinished",
            severity: "warning",
            sheet: indicator.sheet,
            cell: statedScore.cell,
            data: {
              indicator: indicatorName(indicator),
              target: target.text,
              actual: actual.text,
              stated: shown(statedScore.value),
            },
            related: [target.cell, actual.cell],
          },
        ];
      }),
    );
}
