/** The cases of a rule that a person may choose from, each with the score it gives. */
import { add, ONE, type Rational } from "../decimal/index.js";
import { evaluateAmount } from "../model/amount.js";
import type { Choice, Counter, Judgement, Level, ScoringRule } from "../model/index.js";

export function choicesOf(rule: ScoringRule, fullScore: Rational | null): readonly Choice[] {
  switch (rule.form) {
    case "graded":
      return rule.levels.map((level, at) => levelChoice(level, { level: at + 1 }, fullScore));
    case "elements":
      return rule.elements.map(({ number, words, weight, span }) =>
        fixedChoice({ met: [number] }, words, span, evaluateAmount(weight, fullScore)),
      );
    case "count":
      return [
        fixedChoice({ count: 0 }, "", rule.counters[0]?.span ?? null, evaluateAmount(rule.start, fullScore)),
        ...(rule.counters.length === 1
          ? rule.counters.map((counter) => onceChoice(counter, rule.start, fullScore))
          : []),
      ];
    case "quantity":
      return rule.cases.flatMap(({ award, words, span }) =>
        award.gives === "range" ? [levelChoice({ words, award, span }, {}, fullScore)] : [],
      );
    case "composite":
      return rule.parts.flatMap(({ rule: part }) => choicesOf(part, fullScore));
    case "external":
      return [];
  }
}

function onceChoice(
  { words, per, span }: Counter,
  start: Parameters<typeof evaluateAmount>[0],
  fullScore: Rational | null,
): Choice {
  const [before, change] = [evaluateAmount(start, fullScore), evaluateAmount(per, fullScore)];
  return fixedChoice({ count: 1 }, words, span, before === null || change === null ? null : add(before, change));
}

function levelChoice({ words, award, span }: Level, judgement: Judgement, fullScore: Rational | null): Choice {
  if (award.gives === "amount") return fixedChoice(judgement, words, span, evaluateAmount(award.amount, fullScore));
  if (award.gives === "unstated") return { judgement, words, span, score: null, lowest: null, highest: null };
  const [lowest, highest] = [evaluateAmount(award.lowest, fullScore), evaluateAmount(award.highest, fullScore)];
  return { judgement: { ...judgement, share: ONE }, words, span, score: null, lowest, highest };
}

function fixedChoice(judgement: Judgement, words: string, span: Choice["span"], score: Rational | null): Choice {
  return { judgement, words, span, score, lowest: null, highest: null };
}
