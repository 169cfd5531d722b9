/** 资金到位及使用情况: amounts by source of funds. */
import type { Rational } from "../decimal/index.js";
import type { Reading } from "./reading.js";

export type FundColumn = "source" | "budgeted" | "received" | "allocated" | "paid" | "rate";
export type AmountColumn = "budgeted" | "received" | "allocated" | "paid";

export interface FundSheet {
  readonly role: "funds";
  readonly sheet: string;
  readonly headerRows: readonly number[];
  readonly columns: Readonly<Record<FundColumn, number | null>>;
  /** 元, 万元, 亿元; null where the sheet does not say, or says it column by column. */
  readonly unit: string | null;
  /** Where the columns differ: amounts stand as printed, each in its column's unit. */
  readonly columnUnits?: Readonly<Record<AmountColumn, string>>;
  readonly lines: readonly FundLine[];
  readonly total: FundTotal | null;
}

export interface FundAmounts {
  readonly row: number;
  readonly budgeted: Reading<Rational> | null;
  readonly received: Reading<Rational> | null;
  readonly allocated: Reading<Rational> | null;
  readonly paid: Reading<Rational> | null;
  /** 支出率 / 执行率 as printed. */
  readonly statedRate: Reading<string> | null;
}

export interface FundLine extends FundAmounts {
  readonly source: Reading<string>;
  /** Rows (from 0) below this one that share its merged amounts: the amount belongs to all of them together. */
  readonly mergedWith: readonly number[];
}

export type FundTotal = FundAmounts;
