/** A summary of answers as a survey result: the counts as they stand, with shares where the respondents are known. */
import { divide, isPositive, type Rational } from "../decimal/index.js";
import type { Question, QuestionnaireSheet, Reading } from "../model/index.js";
import type { SurveyCount, SurveyQuestion, SurveyResult } from "./survey-result.js";

export function readQuestionnaire(sheet: QuestionnaireSheet): SurveyResult {
  return {
    sheet: sheet.sheet,
    respondents: countOf(sheet.respondents),
    questions: sheet.questions.map((question, index) => questionOf(question, index + 1, sheet)),
  };
}

function questionOf(question: Question, number: number, sheet: QuestionnaireSheet): SurveyQuestion {
  const respondents = question.respondents ?? sheet.respondents;
  const base = respondents !== null && isPositive(respondents.value) ? respondents.value : null;
  return {
    number,
    text: question.text,
    kind: question.kind,
    respondents: countOf(respondents),
    options: question.options.flatMap(({ text, count }) => {
      const counted = countOf(count);
      if (counted === null) return [];
      return [{ text, count: counted, share: base === null ? null : divide(counted.value, base) }];
    }),
  };
}

function countOf(reading: Reading<Rational> | null): SurveyCount | null {
  return reading === null ? null : { value: reading.value, source: { kind: "cell", cell: reading.cell } };
}
