/** 计分办法: everything a scoring standard may leave open, decided once, with the article that decides it. */
import type { Rational } from "../decimal/index.js";
import type { AmountColumn } from "../model/index.js";
import type { GradeScale } from "./grade-scale.js";

export type PolicyId = "caiyu-2020-10" | "caiyu-2021-101" | "caiyu-2021-61" | "none";

/** How an incomplete step of “每低1个百分点扣0.5分” counts. */
export type StepMode = "continuous" | "floor" | "ceil" | "round";

export interface Policy {
  readonly id: PolicyId;
  /** The document's number, as people cite it: 财预〔2020〕10号. */
  readonly title: string;
  /** The document's own title. */
  readonly document: string;
  readonly clauses: readonly Clause[];
  /** Standards for indicators that have none of their own; null leaves them to the evaluator. */
  readonly standards: PolicyStandards;
  /** 预算执行率 = 支出 ÷ this amount. */
  readonly executionRateDenominator: AmountColumn;
  /** 资金支出率 of a fund table = 支付 ÷ the first of these amounts that the table has. */
  readonly expenditureRateDenominators: readonly AmountColumn[];
  readonly gradeScale: GradeScale;
  readonly stepMode: StepMode;
  /** Decimal places that each indicator's score is rounded to, 四舍五入. */
  readonly places: number;
  /** Share of the target from which on over-fulfilment is pointed out; null where no number is set. */
  readonly overFulfilment: Rational | null;
  /** Least weight of output and benefit indicators together, in points of 100; null where none is set. */
  readonly outputBenefitMinimum: Rational | null;
  readonly workedExamples: readonly WorkedExample[];
}

/** Sentences in the grammar of `core/standards`: a policy is read, shown and explained exactly as a standard is. */
export interface PolicyStandards {
  /** 定量指标, higher is better (≥, =, or a bare number). */
  readonly quantitative: string | null;
  /** 定量指标, lower is better (≤). */
  readonly quantitativeLower: string | null;
  /** 预算执行率. */
  readonly executionRate: string | null;
  /** 定性指标: 三档. */
  readonly qualitative: string | null;
  /** 满意度. */
  readonly satisfaction: string | null;
}

export interface Clause {
  readonly document: string;
  readonly article: string;
  readonly topic: ClauseTopic;
  readonly text: string;
}

export type ClauseTopic =
  "weights" | "quantitative" | "qualitative" | "execution-rate" | "satisfaction" | "grades" | "output-and-benefit";

/** A case worked by hand: shown in the settings, and run as a test. */
export interface WorkedExample {
  readonly topic: ClauseTopic;
  readonly fullScore: string;
  readonly target: string;
  readonly actual: string;
  /** The arithmetic as it would be written on paper. */
  readonly working: string;
  readonly score: string;
}
