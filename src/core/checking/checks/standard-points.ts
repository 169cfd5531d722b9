/**
 * The points that a standard gives away are the indicator's 分值: its numbered points add up to it, its best case reaches it,
 * and shares of it (“各占1/4”) add up to one.
 */
import { equals, ONE, type Rational } from "../../decimal/index.js";
import type { Finding, Indicator, ScoringRule } from "../../model/index.js";
import type { CheckingInput } from "../checking-input.js";
import { foundAmong } from "../reading/found-among.js";
import { indicatorName } from "../reading/indicator-name.js";
import { gainedPoints, pointsInText, type PointsInText } from "../reading/points-in-text.js";
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

/** Most indicators repeat one of a few sentences. */
type Known = Map<string, Sentence>;

/** What a standard says of points, whatever its indicator's 分值. */
interface Sentence {
  /** Shares that do not add up to one: said by the sentence itself, a standard whose shares contradict each other is read as no rule. */
  readonly shares: PointsFound | null;
  readonly points: PointsInText;
  /** What was found last: most often it is asked for the same 分值 again. */
  answer: Answer | null;
}

interface Answer {
  readonly rule: ScoringRule | null;
  readonly full: Rational;
  readonly found: PointsFound | null;
}

function standardFinding(indicator: Indicator, rule: ScoringRule | null, known: Known): Finding | null {
  const { fullScore, standard } = indicator;
  if (fullScore === null || standard === null) return null;
  const found = answerFor(sentenceOf(standard.value, known), rule, fullScore.value).found;
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

function sentenceOf(standard: string, known: Known): Sentence {
  const earlier = known.get(standard);
  if (earlier !== undefined) return earlier;
  const sentence = { shares: sharesOfText(standard), points: pointsInText(standard), answer: null };
  known.set(standard, sentence);
  return sentence;
}

function answerFor(sentence: Sentence, rule: ScoringRule | null, full: Rational): Answer {
  const earlier = sentence.answer;
  if (earlier !== null && earlier.rule === rule && equals(earlier.full, full)) return earlier;
  return (sentence.answer = { rule, full, found: differing(sentence, rule, full) });
}

function sharesOfText(standard: string): PointsFound | null {
  const found = sharesInText(standard);
  return found === null || isOneAsPrinted(found.sum, found.count)
    ? null
    : { code: "standard/shares-not-one", stated: shown(found.sum), expected: shown(ONE) };
}

/** Where the sentence numbers no points its rule says; a standard that is read says itself what its parts without brackets give. */
function differing({ shares, points }: Sentence, rule: ScoringRule | null, full: Rational): PointsFound | null {
  if (shares !== null) return shares;
  const said = points.numbered ?? (rule === null ? gainedPoints(points, full) : null);
  if (said === null) return rule === null ? null : pointsOfRule(rule, full);
  return equals(said, full) ? null : { code: "standard/points-differ", stated: shown(said), expected: shown(full) };
}
