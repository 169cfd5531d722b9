/** 得分 lies between 0 and 分值; an indicator that only takes points off (倒扣, a negative 分值) lies between 分值 and 0. */
import { compare, maximum, minimum, ZERO } from "../../decimal/index.js";
import type { Finding, Indicator } from "../../model/index.js";
import type { CheckingInput } from "../checking-input.js";
import { foundAmong } from "../reading/found-among.js";
import { indicatorName } from "../reading/indicator-name.js";
import { shown } from "../reading/printed-number.js";
import { indicatorSheets } from "../reading/recognized-sheets.js";

export function checkScoreRange(input: CheckingInput): Finding[] {
  return indicatorSheets(input).flatMap(({ indicators }) => foundAmong(indicators, rangeFinding));
}

function rangeFinding(indicator: Indicator): Finding | null {
  const { fullScore: full, statedScore: stated } = indicator;
  if (full === null || stated === null) return null;
  const isAbove = compare(stated.value, maximum(full.value, ZERO)) > 0;
  const isBelow = compare(stated.value, minimum(full.value, ZERO)) < 0;
  if (!isAbove && !isBelow) return null;
  return {
    code: isAbove ? "score/above-full" : "score/below-zero",
    severity: "error",
    sheet: indicator.sheet,
    cell: stated.cell,
    data: { indicator: indicatorName(indicator), stated: shown(stated.value), fullScore: shown(full.value) },
    related: [full.cell],
  };
}
