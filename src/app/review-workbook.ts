/** 自评复核 of a workbook: its self-evaluation forms held against the policy, the evaluators' sheets and its own survey. */
import {
  favourableShares,
  formatPercent,
  reviewSelfEvaluation,
  surveyResults,
  type Evaluation,
  type Policy,
  type Review,
  type ScoredEvaluation,
  type SurveyedSatisfaction,
  type WorkbookSnapshot,
} from "../core/index.js";

export function reviewWorkbook(
  snapshot: WorkbookSnapshot,
  evaluation: Evaluation,
  scored: ScoredEvaluation,
  policy: Policy,
): Review {
  return reviewSelfEvaluation({ scored, policy, satisfaction: satisfactionOf(evaluation, snapshot) });
}

/** Only where one question alone asks for 满意度 is it certain what the survey says. */
function satisfactionOf(evaluation: Evaluation, snapshot: WorkbookSnapshot): SurveyedSatisfaction | null {
  const asked = surveyResults(evaluation, snapshot).flatMap(({ sheet, questions }) =>
    questions.filter(({ text }) => /满意/.test(text)).map((question) => ({ sheet, question })),
  );
  const [only, ...others] = asked;
  const shares = only === undefined ? [] : favourableShares(only.question);
  const [first] = shares;
  if (only === undefined || others.length > 0 || first === undefined) return null;
  return {
    values: shares.map(({ value }) => value),
    text: formatPercent(first.value),
    place: `《${only.sheet}》第${String(only.question.number)}题`,
  };
}
