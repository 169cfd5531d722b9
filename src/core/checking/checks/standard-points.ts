/**
 * The points that a standard gives away are the indicator's 分值: its numbered points add up to it, its best case reaches it,
 * and shares of it (“各占1/4”) add up to one.
 */
import { equals, ONE, type Rational } from "../../decimal/index.js";
import type { Finding, Indicator, ScoringRule } from "../../model/index.js";
import type { CheckingInput } from "../checking-input.js";
import { foundAmong } from "../reading/found-among.js";
import { indicatorName } from "../reading/indicator-name.js";
import { gainedPoints, numberedPoints } from "../reading/points-in-text.js";
import { pointsOfRule, type PointsFound } from "../reading/points-of-rule.js";
import { shown } from "../reading/printed-number.js";
import { isOneAsPrinted, sharesInText } from "../reading/shares-in-text.js";

export function checkStandardPoints({ scored }: CheckingInput): Finding[] {
  // Where 分值 were brought to another scale, the sentences still speak of the old one.
  const sheets = scored.sheets.filter(({ sheet }) => sheet.hasNestedWeights !== true);
  const known: Known = new Map();
  return sheets.flatMap(({ indicators }) =>
    foundAmong(indicators, ({ indicator, score }) => standardFinding(indicator, score.rule, known)),
  );
}

/** What was found of a standard: most indicators repeat one of a few sentences, with the same rule and points. */
type Known = Map<string, Answer>;

interface Answer {
  readonly rule: ScoringRule | null;
  readonly full: Rational;
  readonly found: PointsFound | null;
}

function standardFinding(indicator: Indicator, rule: ScoringRule | null, known: Known): Finding | null {
  const { fullScore, standard } = indicator;
  if (fullScore === null || standard === null) return null;
  const found = answerFor(standard.value, rule, fullScore.value, known).found;
  if (found === null) return null;
  return {
    code: found.code,
    severity: found.code === "standard/shares-not-one" ? "warning" : "error",
    sheet: indicator.sheet,
    cell: standard.cell,
    data: { indicator: indicatorName(indicator), stated: found.stated, fullScore: found.expected },
    related: [fullScore.cell],
  };
}

function answerFor(standard: string, rule: ScoringRule | null, full: Rational, known: Known): Answer {
  const earlier = known.get(standard);
  if (earlier !== undefined && earlier.rule === rule && equals(earlier.full, full)) return earlier;
  const byText = sharesOfText(standard) ?? pointsInText(standard, full, rule);
  const found = byText === undefined && rule !== null ? pointsOfRule(rule, full) : byText;
  const answer = { rule, full, found: found ?? null };
  known.set(standard, answer);
  return answer;
}

/** Said by the sentence itself: a standard whose shares contradict each other is read as no rule. */
function sharesOfText(standard: string): PointsFound | null {
  const found = sharesInText(standard);
  return found === null || isOneAsPrinted(found.sum, found.count)
    ? null
    : { code: "standard/shares-not-one", stated: shown(found.sum), expected: shown(ONE) };
}

/** Undefined where the sentence numbers no points: then its rule says. */
function pointsInText(standard: string, full: Rational, rule: ScoringRule | null): PointsFound | null | undefined {
  // A standard that is read says itself what it gives.
  const points = numberedPoints(standard) ?? (rule === null ? gainedPoints(standard, full) : null);
  if (points === null) return undefined;
  return equals(points, full) ? null : { code: "standard/points-differ", stated: shown(points), expected: shown(full) };
}
