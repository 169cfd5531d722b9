/** 满意度 as the workbook's own survey gives it. */
import type { Rational } from "../decimal/index.js";

export interface SurveyedSatisfaction {
  /** Every figure that the survey supports: by plain share, and weighted where its scale allows. */
  readonly values: readonly Rational[];
  /** As printed: 37.22%. */
  readonly text: string;
  /** Where: 《问卷》第4题. */
  readonly place: string;
}
