/** What a survey says, whether it came as a summary or as one row a respondent. */
import type { Rational } from "../decimal/index.js";
import type { CellAddress, Rectangle } from "../grid/index.js";

export interface SurveyResult {
  readonly sheet: string;
  /** 有效问卷; null where a summary does not say. */
  readonly respondents: SurveyCount | null;
  readonly questions: readonly SurveyQuestion[];
}

export interface SurveyQuestion {
  /** 1 for the first. */
  readonly number: number;
  readonly text: string;
  readonly kind: "single" | "multiple" | "open";
  /** In the order of the sheet, or of their labels (A, B, C) where they were counted. */
  readonly options: readonly SurveyOption[];
  /** Those who answered this question. */
  readonly respondents: SurveyCount | null;
}

export interface SurveyOption {
  readonly text: string;
  readonly count: SurveyCount;
  /** Count ÷ respondents of the question; null without respondents. Shares of multiple choice do not add up to one. */
  readonly share: Rational | null;
}

/** A count with the way to it: a cell of a summary, or a COUNTIF over a column of answers. */
export interface SurveyCount {
  readonly value: Rational;
  readonly source:
    | { readonly kind: "cell"; readonly cell: CellAddress }
    | { readonly kind: "answers"; readonly sheet: string; readonly area: Rectangle; readonly answer: string | null };
}
