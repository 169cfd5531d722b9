/**
 * What a person confirms is what is applied: a rule whose description does not read back as the same rule is withheld, and the
 * words that make the difference are named.
 */
import type { ScoringRule } from "../model/index.js";
import type { Span } from "../text/index.js";
import { describeRule } from "./describing/describe-rule.js";
import { isSameRule } from "./same-rule.js";
import type { StandardReading } from "./standard-reading.js";

/** @param read the reader itself, for the same row */
export function confirmReading(reading: StandardReading, read: (text: string) => StandardReading): StandardReading {
  const { rule, text } = reading;
  if (rule === null) return reading;
  const description = describeRule(rule);
  // A sentence that is its own description reads back as what it was read as.
  if (description === text) return reading;
  const again = read(description).rule;
  if (isSameRule(rule, again)) return reading;
  const problems = differingSpans(rule, again).map(({ start, end }) => ({
    code: "standard/not-confirmed",
    words: text.slice(start, end),
    span: { start, end },
  }));
  const whole = { code: "standard/not-confirmed", words: text, span: { start: 0, end: text.length } };
  return { text, rule: null, problems: problems.length === 0 ? [whole] : problems, provisos: [] };
}

/** Where the parts stand that were read otherwise the second time; none where the difference lies in the whole. */
function differingSpans(rule: ScoringRule, again: ScoringRule | null): readonly Span[] {
  const others = again?.form === rule.form ? partsOf(again) : [];
  return partsOf(rule).flatMap((part, at) => (isSameRule(part, others[at]) ? [] : [part.span]));
}

function partsOf(rule: ScoringRule): readonly { readonly span: Span }[] {
  switch (rule.form) {
    case "quantity":
      return rule.cases;
    case "count":
      return [...rule.counters, ...rule.voids];
    case "elements":
      return [...rule.elements, ...rule.voids];
    case "graded":
      return rule.levels;
    case "composite":
      return rule.parts.flatMap((part) => partsOf(part.rule));
    case "external":
      return [];
  }
}
