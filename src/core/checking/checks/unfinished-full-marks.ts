/** 未完成不得满分: full marks where the actual value stays below its target, unless the indicator's own standard gives them. */
import { compare, isPositive } from "../../decimal/index.js";
import type { Finding, ScoredIndicator } from "../../model/index.js";
import type { CheckingInput } from "../checking-input.js";
import { attainmentOf } from "../../text/index.js";
import { foundAmong } from "../reading/found-among.js";
import { indicatorName } from "../reading/indicator-name.js";
import { shown } from "../reading/printed-number.js";

export function checkUnfinishedFullMarks({ scored }: CheckingInput): Finding[] {
  return scored.sheets
    .filter(({ sheet }) => sheet.role === "indicators")
    .flatMap(({ indicators }) => foundAmong(indicators, fullThoughUnfinished));
}

function fullThoughUnfinished({ indicator, score }: ScoredIndicator): Finding | null {
  const { fullScore, statedScore, target, actual, standard } = indicator;
  if (fullScore === null || statedScore === null || target === null || actual === null) return null;
  // The sheet's own standard, where it was computed, has spoken: `score/differs` says where the typed score is another.
  if ((score.status === "scored" && standard !== null) || compare(statedScore.value, fullScore.value) < 0) return null;
  const name = indicatorName(indicator);
  if (!isPositive(fullScore.value) || attainmentOf(name, target.value, actual.value)?.isMet !== false) return null;
  return {
    code: "score/full-though-unfinished",
    severity: "warning",
    sheet: indicator.sheet,
    cell: statedScore.cell,
    data: { indicator: name, target: target.text, actual: actual.text, stated: shown(statedScore.value) },
    related: [target.cell, actual.cell],
  };
}
