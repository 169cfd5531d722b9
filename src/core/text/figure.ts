/** What a person can have written in a cell for a target or an actual value. */
import type { Rational } from "../decimal/index.js";
import type { CalendarDate } from "./calendar-date.js";
import type { ChangeDirection } from "./change-words.js";

export type Comparator = "≥" | ">" | "≤" | "<" | "=";

export type Figure =
  | QuantityFigure
  | DateFigure
  | StateFigure
  | RankFigure
  | ChangeFigure
  | { readonly is: "words"; readonly text: string }
  /** Several figures in one cell: which of them is meant cannot be told. */
  | { readonly is: "several"; readonly text: string }
  | { readonly is: "error"; readonly text: string }
  /** Empty, —, /, 无, 见附件: unknown, never zero. */
  | { readonly is: "blank"; readonly text: string };

export interface QuantityFigure {
  readonly is: "quantity";
  readonly comparator: Comparator | null;
  /** In base units: 1,234.5万元 is 12345000 元, 95% is 19/20 with unit "%". */
  readonly value: Rational;
  readonly unit: string;
  /** How many base units the unit as written holds: 10000 of 万元, 1 of 元 and of a bare number. */
  readonly factor: Rational;
  /** What the amount is spread over: "年" of 次/年; "" without. */
  readonly spread: string;
  /** 约, 左右, 近. */
  readonly isApproximate: boolean;
  /** 79/296: what was divided. */
  readonly quotient: { readonly numerator: Rational; readonly denominator: Rational } | null;
  /** 平均水平, 上年: what the person calls the figure; null without. */
  readonly name: string | null;
}

export interface DateFigure {
  readonly is: "date";
  readonly date: CalendarDate;
}

/** 完成, 部分完成, 未完成 and their kin. */
export interface StateFigure {
  readonly is: "state";
  readonly state: "done" | "partly" | "not-done";
  readonly text: string;
}

/** 第3名. */
export interface RankFigure {
  readonly is: "rank";
  readonly rank: Rational;
}

/** 上升3个百分点, 较上年下降2%以上, 持平. */
export interface ChangeFigure {
  readonly is: "change";
  readonly comparator: Comparator | null;
  readonly direction: ChangeDirection;
  readonly value: Rational;
  readonly unit: string;
}
