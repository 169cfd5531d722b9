/** The words of recognition in English. */
import type { RecognitionWords } from "../recognition-words.js";

export const recognition: RecognitionWords = {
  roles: {
    indicators: "indicator sheet",
    "self-evaluation": "self-evaluation form",
    funds: "funds",
    questionnaire: "questionnaire summary",
    responses: "questionnaire responses",
    "site-findings": "findings on site",
    summary: "summary that exists already",
    settings: "settings",
    other: "other",
  },
  columns: {
    level1: "level 1",
    level2: "level 2",
    level3: "level 3",
    fullScore: "full score",
    target: "target",
    actual: "actual",
    description: "description",
    standard: "standard",
    score: "score",
    deviation: "reason",
    judgement: "judgement",
  },
  row: "row",
  noIndicators: "no indicator filled in",
  headerRows: (rows) => `header in row ${rows.join(", ")}`,
  fundLines: (count, unit) => `${count} sources of funds${unit === null ? "" : `, in ${unit}`}`,
  questions: (count) => `${count} questions`,
  responses: (respondents, questions) => `${respondents} responses to ${questions} questions`,
};
