/** 填报与核查: what the unit reports against what the evaluators found for the same indicator, and against the workbook's own survey. */
import { agreesAsPrinted, type Rational } from "../decimal/index.js";
import { toA1 } from "../grid/index.js";
import type { Finding, Indicator } from "../model/index.js";
import { levelCategory } from "../policy/index.js";
import { parseQuantity, sameUnit, type QuantityFigure } from "../text/index.js";
import { printedPercent } from "./printed-percent.js";
import type { ReviewedIndicator } from "./review.js";
import type { SurveyedSatisfaction } from "./surveyed-satisfaction.js";

export function reviewedFindings(
  { indicator, reviewed }: ReviewedIndicator,
  satisfaction: SurveyedSatisfaction | null,
): Finding[] {
  if (indicator.actual === null) return [];
  const other = reviewed?.indicator.actual ?? null;
  const own = indicator.actual;
  if (other !== null && reviewed !== null) {
    if (!areDifferent(own.value, other.value)) return [];
    return [
      {
        code: "self/actual-differs",
        severity: "warning",
        sheet: indicator.sheet,
        cell: own.cell,
        data: {
          indicator: indicator.level3 ?? "",
          actual: own.text,
          reviewed: other.text,
          place: `《${reviewed.indicator.sheet}》${toA1(other.cell)}`,
        },
        related: [other.cell],
      },
    ];
  }
  return satisfaction === null || !isSatisfaction(indicator)
    ? []
    : satisfactionFindings(indicator, own.value, satisfaction);
}

function satisfactionFindings(indicator: Indicator, actual: string, surveyed: SurveyedSatisfaction): Finding[] {
  const stated = printedPercent(actual);
  if (stated === null || indicator.actual === null) return [];
  if (surveyed.values.some((value) => agreesAsPrinted(value, stated.value, stated.places))) return [];
  return [
    {
      code: "self/satisfaction-differs",
      severity: "warning",
      sheet: indicator.sheet,
      cell: indicator.actual.cell,
      data: {
        indicator: indicator.level3 ?? "",
        actual: indicator.actual.text,
        surveyed: surveyed.text,
        place: surveyed.place,
      },
    },
  ];
}

function isSatisfaction({ level3, level2, level1 }: Indicator): boolean {
  return [level3, level2, level1].some((name) => name !== null && levelCategory(name) === "satisfaction");
}

/** Different at the precision of the coarser of the two. */
function areDifferent(one: string, other: string): boolean {
  const [left, right] = [parseQuantity(one), parseQuantity(other)];
  if (
    left === null ||
    right === null ||
    !sameUnit(left.unit, right.unit) ||
    (left.unit === "%") !== (right.unit === "%")
  )
    return false;
  return !roundsTo(left, right, one) && !roundsTo(right, left, other);
}

function roundsTo(printed: QuantityFigure, exact: { readonly value: Rational }, text: string): boolean {
  const places = (/\.(\d+)/.exec(text)?.[1]?.length ?? 0) + (printed.unit === "%" ? 2 : 0);
  return agreesAsPrinted(exact.value, printed.value, places);
}
