/**
 * Applies a rule to one indicator. The score lies between 0 and 分值 whatever the rule says; a rule that hands out more points
 * than the indicator has is not applied at all.
 */
import { compare, formatDecimal, isNegative, minimum, round, ZERO, type Rational } from "../decimal/index.js";
import type {
  Choice,
  Judgement,
  Problem,
  RuleKind,
  RulePart,
  Score,
  ScoringRule,
  Trace,
  TraceInput,
  TraceStep,
} from "../model/index.js";
import { choicesOf } from "./choices-of.js";
import { figuresOf, type Figures } from "./figures.js";
import { needsData, needsJudgement, type Outcome, type Reached, type Withheld } from "./outcome.js";
import { mostPoints } from "./points-named.js";
import { scoreComposite } from "./rules/score-composite.js";
import { scoreCount } from "./rules/score-count.js";
import { scoreElements } from "./rules/score-elements.js";
import { scoreGraded } from "./rules/score-graded.js";
import { scoreQuantity } from "./rules/score-quantity.js";
import type { ScoringInput } from "./scoring-input.js";
import { showResult } from "./written-figure.js";

const NO_PROBLEMS: readonly Problem[] = [];

export function scoreByRule(rule: ScoringRule, input: ScoringInput): Score {
  const figures = figuresOf(input);
  const outcome = exceedsFullScore(rule, input.fullScore) ?? applyRule(rule, figures);
  return outcome.is === "reached" ? scored(rule, outcome, input) : withheld(rule, outcome, input);
}

export function applyRule(rule: ScoringRule, figures: Figures): Outcome {
  switch (rule.form) {
    case "quantity":
      return scoreQuantity(rule, figures);
    case "count":
      return scoreCount(rule, figures);
    case "elements":
      return scoreElements(rule, figures);
    case "graded":
      return scoreGraded(rule, figures);
    case "composite":
      return scoreComposite(rule, figures, applyPart);
    case "external":
      return rule.kind === "ranking"
        ? needsData("rule/needs-rank", rule.words)
        : needsData("rule/decided-elsewhere", rule.words);
  }
}

function applyPart(part: RulePart, figures: Figures): Outcome {
  return applyRule(part.rule, figures);
}

/** 记2023分 where the indicator has 10: a slip of the pen, or a sentence for another row. */
function exceedsFullScore(rule: ScoringRule, fullScore: Rational | null): Withheld | null {
  if (fullScore === null) return null;
  if (isNegative(fullScore)) return needsJudgement("full-score/negative");
  const most = mostPoints(rule);
  if (compare(most, fullScore) <= 0) return null;
  const problem: Problem = { code: "standard/exceeds-full-score", words: formatDecimal(most), span: null };
  return { is: "withheld", status: "unread", problems: [problem] };
}

/** Writes down trace and choices only when somebody asks: scoring a portfolio needs the figures alone. */
class ReachedScore implements Score {
  readonly score: Rational;

  constructor(
    readonly rule: ScoringRule,
    readonly exact: Rational,
    private readonly outcome: Reached,
    private readonly input: ScoringInput,
  ) {
    this.score = round(exact, input.places);
  }

  get status(): "scored" {
    return "scored";
  }

  get kind(): RuleKind {
    return this.rule.kind;
  }

  get fullScore(): Rational | null {
    return this.input.fullScore;
  }

  get judgement(): Judgement | null {
    return this.input.judgement;
  }

  get problems(): readonly Problem[] {
    return NO_PROBLEMS;
  }

  get choices(): readonly Choice[] {
    return choicesOf(this.rule, this.fullScore);
  }

  get trace(): Trace {
    return new ReachedTrace(this.outcome, this.exact, this.score, this.input);
  }
}

function scored(rule: ScoringRule, outcome: Reached, input: ScoringInput): Score {
  return new ReachedScore(rule, bounded(outcome.value, input.fullScore), outcome, input);
}

function bounded(value: Rational, fullScore: Rational | null): Rational {
  const above = isNegative(value) ? ZERO : value;
  return fullScore === null ? above : minimum(above, fullScore);
}

/** Each part is written down anew when it is asked for: a list of the cells used needs no arithmetic. */
class ReachedTrace implements Trace {
  constructor(
    private readonly outcome: Reached,
    private readonly exact: Rational,
    private readonly score: Rational,
    private readonly input: ScoringInput,
  ) {}

  get steps(): readonly TraceStep[] {
    const { outcome, exact, score } = this;
    const steps = outcome.steps().slice();
    if (compare(exact, outcome.value) !== 0) steps.push(limitStep(outcome.value, exact));
    if (compare(exact, score) !== 0) steps.push(roundingStep(exact, score));
    return steps;
  }

  get inputs(): readonly TraceInput[] {
    return inputsOf(this.input);
  }

  get policies(): readonly string[] {
    return [...new Set(this.outcome.policies), `rounding/${this.input.places}-places`];
  }
}

function limitStep(value: Rational, exact: Rational): TraceStep {
  const code = compare(value, exact) > 0 ? "cap" : "floor";
  return {
    code,
    span: null,
    arithmetic: `${showResult(value)} → ${showResult(exact)}`,
    words: "",
  };
}

function roundingStep(exact: Rational, score: Rational): TraceStep {
  const arithmetic = `${showResult(exact)} ≈ ${showResult(score)}`;
  return { code: "rounding", span: null, arithmetic, words: "" };
}

function withheld(rule: ScoringRule, { status, problems }: Withheld, input: ScoringInput): Score {
  return {
    status,
    kind: rule.kind,
    score: null,
    exact: null,
    fullScore: input.fullScore,
    rule,
    choices: status === "needs-judgement" ? choicesOf(rule, input.fullScore) : [],
    judgement: input.judgement,
    problems,
    trace: { steps: [], inputs: inputsOf(input), policies: [] },
  };
}

export function inputsOf({ fullScore, target, actual, cells }: ScoringInput): readonly TraceInput[] {
  const inputs: TraceInput[] = [];
  if (fullScore !== null) inputs.push({ name: "full-score", text: formatDecimal(fullScore), cell: cells.fullScore });
  if (target !== null) inputs.push({ name: "target-value", text: target, cell: cells.target });
  if (actual !== null) inputs.push({ name: "actual-value", text: actual, cell: cells.actual });
  return inputs;
}
