/** 调查问卷: a summary of answers, or the answers themselves. */
import type { Rational } from "../decimal/index.js";
import type { Reading } from "./reading.js";

export interface QuestionnaireSheet {
  readonly role: "questionnaire";
  readonly sheet: string;
  readonly headerRows: readonly number[];
  /** 有效问卷份数. */
  readonly respondents: Reading<Rational> | null;
  readonly questions: readonly Question[];
}

export interface Question {
  readonly row: number;
  readonly text: string;
  /** In a multiple-choice question the counts add up to more than the respondents: shares must not be summed. */
  readonly kind: "single" | "multiple";
  readonly options: readonly QuestionOption[];
  /** 本题有效填写人次 where it differs from the sheet's respondents. */
  readonly respondents: Reading<Rational> | null;
}

export interface QuestionOption {
  readonly row: number;
  readonly text: string;
  readonly count: Reading<Rational> | null;
  readonly statedShare: Reading<string> | null;
}

/** One row a respondent. */
export interface ResponsesSheet {
  readonly role: "responses";
  readonly sheet: string;
  readonly headerRows: readonly number[];
  /** First and last row (from 0) that hold an answer. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly questions: readonly { readonly column: number; readonly text: string }[];
}
