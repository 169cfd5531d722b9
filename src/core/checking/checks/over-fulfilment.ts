/**
 * 完成值高于指标值较多 is to be explained (财预〔2020〕10号 第十六条). The article names no number: without one in the policy, 130% is
 * pointed out, the figure that provinces' own notices use (广西: B ≥ 130%A).
 */
import { compare, decimal, formatPercent, type Rational } from "../../decimal/index.js";
import type { Finding, Indicator } from "../../model/index.js";
import type { CheckingInput } from "../checking-input.js";
import { attainmentOf } from "../../text/index.js";
import { foundAmong } from "../reading/found-among.js";
import { indicatorName } from "../reading/indicator-name.js";
import { evaluatorSheets } from "../reading/recognized-sheets.js";

const USUAL_THRESHOLD = decimal("1.3");

export function checkOverFulfilment(input: CheckingInput): Finding[] {
  const threshold = input.policy.overFulfilment ?? USUAL_THRESHOLD;
  return evaluatorSheets(input).flatMap(({ indicators }) =>
    foundAmong(indicators, (indicator) => overFinding(indicator, threshold)),
  );
}

function overFinding(indicator: Indicator, threshold: Rational): Finding | null {
  const { target, actual } = indicator;
  if (target === null || actual === null || (indicator.deviation?.value.trim() ?? "") !== "") return null;
  const rate = attainmentOf(indicatorName(indicator), target.value, actual.value)?.rate ?? null;
  if (rate === null || compare(rate, threshold) < 0) return null;
  return {
    code: "over/fulfilled",
    severity: "info",
    sheet: indicator.sheet,
    cell: actual.cell,
    data: {
      indicator: indicatorName(indicator),
      target: target.text,
      actual: actual.text,
      rate: formatPercent(rate),
      threshold: formatPercent(threshold),
    },
    related: [target.cell],
  };
}
