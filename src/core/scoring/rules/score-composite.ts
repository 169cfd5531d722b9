/** Several standards in one: their scores added up, or their losses taken off one full score. Every part must be known. */
import { add, isZero, maximum, subtract, ZERO, type Rational } from "../../decimal/index.js";
import { evaluateAmount } from "../../model/amount.js";
import type { CompositeRule, Judgement, RulePart, TraceStep } from "../../model/index.js";
import type { Figures } from "../figures.js";
import { needsData, needsJudgement, reached, type Outcome, type Reached, type Withheld } from "../outcome.js";
import { arithmetic } from "../trace-steps.js";
import { show } from "../written-figure.js";

export type ScorePart = (part: RulePart, figures: Figures) => Outcome;

export function scoreComposite(rule: CompositeRule, figures: Figures, scorePart: ScorePart): Outcome {
  if (measuresSeveral(rule)) return needsData("value/several-quantities");
  const perPart = rule.combine === "sum" ? judgementsForAll(rule, figures.input.judgement) : figures.input.judgement;
  if (perPart === "cannot-tell") return needsJudgement("judgement/which-part");
  const outcomes = rule.parts.map((part) =>
    scorePart(part, { ...figures, input: { ...figures.input, judgement: judgementFor(part, perPart) } }),
  );
  const withheld = outcomes.filter((outcome): outcome is Withheld => outcome.is === "withheld");
  const [first] = withheld;
  if (first !== undefined) return withheld.find(({ status }) => status === "needs-judgement") ?? first;
  const known = outcomes.filter((outcome): outcome is Reached => outcome.is === "reached");
  return rule.combine === "sum" ? sumOf(known) : lossesOf(rule, known, figures);
}

/** 甲标段合格率≥95%…；乙标段合格率≥95%…: one actual value cannot be both. */
function measuresSeveral({ parts }: CompositeRule): boolean {
  const subjects = parts.flatMap(({ rule }) => (rule.form === "quantity" ? [rule.subject] : []));
  return new Set(subjects).size > 1;
}

/** One level for several parts can only mean the best everywhere, or the worst everywhere where all have as many levels. */
function judgementsForAll(rule: CompositeRule, judgement: Judgement | null): Judgement | null | "cannot-tell" {
  if (judgement === null) return null;
  const counts = rule.parts.map(({ rule: part }) => (part.form === "graded" ? part.levels.length : 0));
  const [first = 0] = counts;
  const { level } = judgement;
  const isForAll = level !== undefined && first > 0 && counts.every((count) => count > 0);
  if (!isForAll || judgement.share !== undefined) return "cannot-tell";
  return level === 1 || (level === first && counts.every((count) => count === first)) ? judgement : "cannot-tell";
}

/** A count belongs to the part that counts; the measured part takes the figures. */
function judgementFor({ rule }: RulePart, judgement: Judgement | null): Judgement | null {
  return rule.form === "quantity" ? null : judgement;
}

function sumOf(parts: readonly Reached[]): Outcome {
  const total = parts.reduce((value, part) => add(value, part.value), ZERO);
  const steps = (): TraceStep[] => [
    ...parts.flatMap((part) => part.steps()),
    arithmetic(parts.map(({ value }) => show(value)).join(" + "), total),
  ];
  return reached(
    total,
    steps,
    parts.flatMap(({ policies }) => policies),
  );
}

function lossesOf(rule: CompositeRule, parts: readonly Reached[], { input }: Figures): Outcome {
  const full = rule.parts[0] === undefined ? null : evaluateAmount(rule.parts[0].fullScore, input.fullScore);
  if (full === null) return needsData("full-score/missing");
  const losses = parts.map((part): Rational => subtract(full, part.value));
  const total = losses.reduce((value, loss) => subtract(value, loss), full);
  const kept = losses.filter((loss) => !isZero(loss));
  const steps = (): TraceStep[] => [
    ...parts.flatMap((part) => part.steps()),
    arithmetic([full, ...kept].map(show).join(" − "), total),
  ];
  return reached(
    maximum(total, ZERO),
    steps,
    parts.flatMap(({ policies }) => policies),
  );
}
