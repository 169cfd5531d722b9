/**
 * 评分规则: what a scoring standard says, as data. `kind` is the contract's name for it; `form` says how it is built:
 * over a measured quantity, over a count of findings, over numbered points, over graded levels, or of several such parts.
 */
import type { Rational } from "../decimal/index.js";
import type { Span } from "../text/span.js";

export type RuleKind =
  | "proportional"
  | "threshold"
  | "tiered"
  | "deduction"
  | "addition"
  | "elements"
  | "graded"
  | "formula"
  | "discretionary"
  | "ranking"
  | "external"
  | "composite";

export type ScoringRule = QuantityRule | CountRule | ElementsRule | GradedRule | ExternalRule | CompositeRule;

/** A score as share × 分值 + points: 满分 is 1 and 0, 得8分 is 0 and 8, 扣2分 is 1 and -2, 分值的5% is 5/100 and 0. */
export interface Amount {
  readonly share: Rational;
  readonly points: Rational;
}

/** A piecewise function of one measured quantity: the first case that holds decides. */
export interface QuantityRule {
  readonly form: "quantity";
  readonly kind: "proportional" | "threshold" | "tiered" | "deduction" | "addition" | "formula" | "ranking";
  /** The words for the quantity (满意度, 预算执行率); "" where the sentence leaves it to the indicator. */
  readonly subject: string;
  /** Which way the sentence wants the quantity; null where it leaves that to the target (≥95%, ≤30天). */
  readonly better: "higher" | "lower" | "closer" | null;
  readonly cases: readonly QuantityCase[];
  /** 较上年下降5%以上: the figures say how far the quantity moved this way; a move the other way is negative. */
  readonly change?: Change;
  /** ±5%以内: the cases are about the size of the quantity, whatever its sign. */
  readonly isMagnitude?: true;
}

export interface Change {
  readonly direction: "up" | "down";
  /** What it is held against, as worded (较上年, 同比); "" where the sentence does not say. */
  readonly since: string;
}

export interface QuantityCase {
  readonly when: Condition;
  readonly award: Award;
  readonly words: string;
  readonly span: Span;
}

export type Condition =
  | { readonly on: "interval"; readonly lower: Bound | null; readonly upper: Bound | null }
  /** 达到目标值, 未完成: which side of the target is meant follows the target's own comparator. */
  | { readonly on: "target"; readonly met: boolean }
  | { readonly on: "otherwise" };

export interface Bound {
  readonly reference: Reference;
  readonly inclusive: boolean;
}

/** What the quantity is held against. */
export type Reference =
  /** A figure of the sentence: 90% is 9/10 with unit "%", 3天 is 3 with unit "天". */
  /** `spread`: "公里" of 4万元/公里; absent without. */
  | { readonly to: "figure"; readonly value: Rational; readonly unit: string; readonly spread?: string }
  /** A share of the indicator's target; `words` as the sentence calls it (目标值, 要求, 全省平均值, 上年). */
  | { readonly to: "target"; readonly share: Rational; readonly words: string };

export type Award =
  | { readonly gives: "amount"; readonly amount: Amount }
  /** A person names the figure between the two. */
  | { readonly gives: "range"; readonly lowest: Amount; readonly highest: Amount }
  /**
   * Rate of completion × `of`, never above `of`. `ceiling` says what a passed upper target (≤30天) gives: target ÷ actual,
   * 1 − excess ÷ target, or nothing that the sentence decides (`open`).
   */
  | {
      readonly gives: "proportion";
      readonly of: Amount;
      readonly ceiling: "open" | "target-over-actual" | "less-excess";
    }
  | StepsAward
  /** The straight line between two points. */
  | { readonly gives: "line"; readonly from: LineEnd; readonly to: LineEnd }
  | { readonly gives: "formula"; readonly formula: Expression }
  /** The sentence does not say, or needs what stands elsewhere. */
  | { readonly gives: "unstated"; readonly needs: "rank" | "judgement" | "data" };

/** 每低于90% 1个百分点扣0.5分: `start` and for every `size` of distance from `from` another `per`. */
export interface StepsAward {
  readonly gives: "steps";
  readonly start: Amount;
  /** Signed: a deduction is negative. */
  readonly per: Amount;
  readonly size: Rational;
  /** "%" for percentage points of a rate and per cent of a quantity; otherwise the unit counted. */
  readonly unit: string;
  readonly from: Reference;
  /** 在95%-105%之间得满分，每偏离1个百分点…: the upper end of a band that begins at `from`; between the two nothing is counted. */
  readonly upTo?: Reference;
  /** `either` takes the distance on both sides; `signed` turns the sign of `per` below `from`. */
  readonly side: "below" | "above" | "either" | "signed";
  /** The most that the steps can change together; null where only 0 and 分值 bound the score. */
  readonly most: Amount | null;
  /** 不足1个百分点的不扣分: the sentence itself says how a broken step counts. */
  readonly wholeSteps?: WholeSteps;
  /** 每超过1%扣1分，超过5%不得分: how far from `from` nothing is left. */
  readonly nothingBeyond?: { readonly distance: Rational; readonly inclusive: boolean };
}

/** A broken step counts as none, as a whole one, or as the nearer of the two. */
export type WholeSteps = "floor" | "ceil" | "round";

export interface LineEnd {
  readonly at: Reference;
  readonly amount: Amount;
}

/** 得分=…: an expression over the figures of the indicator. */
export type Expression =
  | { readonly op: "number"; readonly value: Rational }
  | { readonly op: "variable"; readonly role: VariableRole; readonly words: string }
  | { readonly op: "+" | "-" | "×" | "÷"; readonly left: Expression; readonly right: Expression }
  | { readonly op: "negative"; readonly of: Expression };

/** `rate` is the completion rate or the rate that the indicator itself is; `other` is known only by name. */
export type VariableRole = "full-score" | "actual" | "target" | "rate" | "other";

/** Findings are counted: 每发现一处扣1分. */
export interface CountRule {
  readonly form: "count";
  readonly kind: "deduction" | "addition";
  readonly start: Amount;
  /** With more than one, a bare count cannot be attributed. */
  readonly counters: readonly Counter[];
  /** 准确率100%得5分，每发现1处错误扣0.5分: the rate that says the same as “nothing found”. */
  readonly premise?: { readonly subject: string; readonly when: Condition };
  /** 延迟超过10天不得分 beside 每延迟一天扣0.1分: from where on the same count leaves nothing. */
  readonly limit?: CountLimit;
  /** Events that decide the whole indicator: 发生重大事故的不得分. */
  readonly voids: readonly Level[];
}

export interface CountLimit {
  readonly words: string;
  readonly from: Rational;
  /** Whether `from` itself already leaves nothing. */
  readonly inclusive: boolean;
}

export interface Counter {
  readonly words: string;
  /** Signed: a deduction is negative. */
  readonly per: Amount;
  readonly size: Rational;
  readonly unit: string;
  /** 最多扣6分; null without. Always positive. */
  readonly most: Amount | null;
  /** Where the count is the difference of actual and target (每超目标1个): on which side it is taken. */
  readonly against: "above" | "below" | null;
  readonly span: Span;
}

/** Numbered points (要点①②③), each with its weight. */
export interface ElementsRule {
  readonly form: "elements";
  readonly kind: "elements";
  readonly elements: readonly Element[];
  readonly voids: readonly Level[];
}

export interface Element {
  readonly number: number;
  readonly words: string;
  readonly weight: Amount;
  /** What the point gives when it is not met: nothing, or something only a person or further data can say. */
  readonly unmet: "nothing" | "judged";
  readonly span: Span;
}

/** Levels of which a person says which holds, the best first. */
export interface GradedRule {
  readonly form: "graded";
  /** `threshold` where there are only yes and no. */
  readonly kind: "graded" | "threshold" | "discretionary";
  readonly levels: readonly Level[];
}

export interface Level {
  readonly words: string;
  readonly award: Extract<Award, { gives: "amount" | "range" | "unstated" }>;
  readonly span: Span;
}

/** Decided outside the sheet: by other marks, by a rank among others, by a document. */
export interface ExternalRule {
  readonly form: "external";
  readonly kind: "external" | "ranking";
  readonly words: string;
}

export interface CompositeRule {
  readonly form: "composite";
  readonly kind: "composite";
  /** `sum` adds the parts' scores; `losses` takes every part's loss off one full score. */
  readonly combine: "sum" | "losses";
  readonly parts: readonly RulePart[];
}

export interface RulePart {
  readonly words: string;
  readonly rule: ScoringRule;
  /** What the part's 满分 is. */
  readonly fullScore: Amount;
}
