/** 评价设置: what a person chose for one workbook. Everything not chosen is the policy's. */
import type { Rational } from "../decimal/index.js";
import type { AmountColumn, Grade, FundColumn, IndicatorColumn, SheetRole } from "../model/index.js";
import type { GradeScaleId } from "./grade-scales.js";
import type { PolicyId, StepMode } from "./policy.js";

export interface Settings {
  readonly policyId: PolicyId;
  /** Null takes the policy's scale. */
  readonly gradeScale: GradeScaleId | { readonly custom: readonly Grade[] } | null;
  readonly stepMode: StepMode | null;
  readonly places: number | null;
  readonly writes: "formulas" | "values";
  readonly executionRateDenominator: AmountColumn | null;
  /** Share of the target, such as 1.3; null points nothing out by number. */
  readonly overFulfilment: Rational | null;
  /** Columns named by a person, by sheet: they override recognition. */
  readonly columns: readonly ColumnCorrection[];
}

export interface ColumnCorrection {
  readonly sheet: string;
  /** What the sheet is, where recognition took it for something else. */
  readonly role?: SheetRole;
  /** From 0; null where recognition's own header rows stand. */
  readonly headerRows: readonly number[] | null;
  /** Indices from 0; null says that the sheet has no such column. */
  readonly columns: Partial<Readonly<Record<IndicatorColumn | FundColumn, number | null>>>;
}

export const DEFAULT_SETTINGS: Settings = {
  policyId: "caiyu-2020-10",
  gradeScale: null,
  stepMode: null,
  places: null,
  writes: "formulas",
  executionRateDenominator: null,
  overFulfilment: null,
  columns: [],
};
