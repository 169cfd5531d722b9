/** 自评总分 is the sum of the indicators' scores and of the points for budget execution. */
import { agreesAsPrinted, decimalPlaces, formatDecimal, sum } from "../decimal/index.js";
import type { Finding } from "../model/index.js";
import type { ReviewedSheet } from "./review.js";

/** A total is never rounded to whole points: 99 for 98.6 is a mistake. */
const LEAST_PLACES = 1;

export function totalFindings({ sheet, indicators, execution }: ReviewedSheet): Finding[] {
  const stated = sheet.total?.statedScore ?? null;
  const scores = indicators.map(({ selfScore }) => selfScore);
  if (stated === null || scores.length === 0 || !scores.every((score) => score !== null)) return [];
  // A form with a fund block whose points are not given leaves the sum open.
  if (execution !== null && execution.selfScore === null) return [];
  const own = sum(scores);
  const computed = execution?.selfScore == null ? own : sum([own, execution.selfScore]);
  if (agreesAsPrinted(computed, stated.value, Math.max(LEAST_PLACES, decimalPlaces(stated.value)))) return [];
  const parts =
    execution?.selfScore == null ? formatDecimal(own) : `${formatDecimal(execution.selfScore)}+${formatDecimal(own)}`;
  return [
    {
      code: "self/total-differs",
      severity: "error",
      sheet: sheet.sheet,
      cell: stated.cell,
      data: { stated: formatDecimal(stated.value), computed: formatDecimal(computed), parts },
    },
  ];
}
