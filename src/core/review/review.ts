/** 自评复核: a unit's self-evaluation held against the official rule and against the evaluators' own scores. */
import type { Rational } from "../decimal/index.js";
import type { Finding, Grade, Indicator, IndicatorSheet, Score } from "../model/index.js";
import type { Attainment } from "../text/index.js";

export interface Review {
  /** The rule that the scores were held against: 财预〔2020〕10号. */
  readonly policyTitle: string;
  readonly sheets: readonly ReviewedSheet[];
  /** In the order of the cells. */
  readonly findings: readonly Finding[];
}

export interface ReviewedSheet {
  readonly sheet: IndicatorSheet;
  readonly indicators: readonly ReviewedIndicator[];
  /** 预算执行率 of the form's fund block; null where the form has none. */
  readonly execution: ReviewedExecution | null;
  /** As the form states it, else the sum of its scores; null where one is missing. */
  readonly selfTotal: Rational | null;
  /** Null where any part needs a person. */
  readonly ruleTotal: Rational | null;
  readonly selfGrade: Grade | null;
  readonly ruleGrade: Grade | null;
}

export interface ReviewedIndicator {
  readonly indicator: Indicator;
  readonly selfScore: Rational | null;
  /** By the official rule; null where it needs a person. */
  readonly ruleScore: Rational | null;
  readonly score: Score;
  /** The evaluators' score, where the workbook has an indicator sheet with the same indicator. */
  readonly reviewed: { readonly indicator: Indicator; readonly score: Rational | null } | null;
  /** How far it got by its own figures; null where they cannot be compared. */
  readonly attainment: Attainment | null;
  /** Self score − rule score; null where either is unknown. */
  readonly difference: Rational | null;
}

/** Why the rule gives what it gives, as data; the sentence lives in `wording`. */
export interface ReviewReason {
  readonly code: "met" | "below" | "state" | "judgement" | "no-figures";
  readonly data: Readonly<Record<string, string>>;
}

export interface ReviewedExecution {
  /** 执行数 ÷ 预算数; null where either is missing or the budget is zero. */
  readonly rate: Rational | null;
  readonly fullScore: Rational | null;
  readonly selfScore: Rational | null;
  readonly ruleScore: Rational | null;
  readonly difference: Rational | null;
}
