/**
 * 扣分原因 answer the points: lost points have a reason, and the points that the reason names (“扣2分”) are those that were
 * lost – none, where the indicator has full marks.
 */
import { equals, isNegative, isPositive, isZero, subtract, sum, type Rational } from "../../decimal/index.js";
import type { Finding, Indicator, IndicatorSheet, Reading } from "../../model/index.js";
import type { CheckingInput } from "../checking-input.js";
import { figuresIn } from "../reading/figure.js";
import { foldWidth } from "../reading/fold-width.js";
import { foundAmong } from "../reading/found-among.js";
import { indicatorName } from "../reading/indicator-name.js";
import { shown } from "../reading/printed-number.js";
import { evaluatorSheets } from "../reading/recognized-sheets.js";

export function checkDeviationReasons(input: CheckingInput): Finding[] {
  return evaluatorSheets(input).flatMap((sheet) =>
    // Indicators that lie across, or on a card each, have cells for reasons, and no column.
    sheet.columns.deviation === null && (sheet.indicators[0]?.deviationCell ?? null) === null
      ? []
      : foundAmong(sheet.indicators, (indicator) => reasonFinding(sheet, indicator)),
  );
}

function reasonFinding(sheet: IndicatorSheet, indicator: Indicator): Finding | null {
  const { fullScore, statedScore, deviation } = indicator;
  if (fullScore === null || statedScore === null || !isPositive(fullScore.value)) return null;
  const lost = subtract(fullScore.value, statedScore.value);
  if (isNegative(lost)) return null;
  const name = indicatorName(indicator);
  const data = {
    indicator: name,
    fullScore: shown(fullScore.value),
    stated: shown(statedScore.value),
    lost: shown(lost),
  };
  const found = isZero(lost) ? withoutLoss(deviation) : withLoss(deviation, lost);
  if (found === null) return null;
  return {
    code: found.code,
    severity: "warning",
    sheet: sheet.sheet,
    cell: deviation?.cell ?? indicator.deviationCell ?? statedScore.cell,
    data: { ...data, ...found.data },
    related: [statedScore.cell],
  };
}

interface Found {
  readonly code: "deviation/reason-missing" | "deviation/points-differ";
  readonly data: Readonly<Record<string, string>>;
}

const NOTHING = /^[\s—\-/\\无*]*(?:[（(]?无[)）]?)?[。.]?$/;

function withLoss(deviation: Reading<string> | null, lost: Rational): Found | null {
  if (deviation === null || NOTHING.test(deviation.value)) return { code: "deviation/reason-missing", data: {} };
  const named = pointsNamed(deviation.value);
  return named === null || equals(named, lost)
    ? null
    : { code: "deviation/points-differ", data: { named: shown(named) } };
}

function withoutLoss(deviation: Reading<string> | null): Found | null {
  if (deviation === null) return null;
  const named = pointsNamed(deviation.value);
  if (named !== null && !isZero(named)) return { code: "deviation/points-differ", data: { named: shown(named) } };
  return null;
}

const LOSS = /(?:扣除?|扣减|扣去|失)\s*(\d+(?:\.\d+)?)\s*分/g;
/** Each finding of a list with its own rate of deduction: the total is not what the sentence names. */
const RATE = /每|共扣|合计扣|累计扣|总计扣|最多|不扣|应扣|各扣/;

/** The points that a reason says were taken off; null where it names none, or not as plain losses. */
function pointsNamed(reason: string): Rational | null {
  const folded = foldWidth(reason);
  if (RATE.test(folded)) return null;
  const named = [...folded.matchAll(LOSS)].flatMap((match) => figuresIn(match[1] ?? "").map(({ value }) => value));
  return named.length === 0 ? null : sum(named);
}
