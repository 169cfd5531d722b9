/** Surveys as counts and shares: the door that the other folders of the core use. */
export type * from "./survey-result.js";
export { asksFor, SURVEY_TOPICS, type SurveyTopic } from "./asks-for.js";
export type { FavourableShare } from "./favourable-share.js";
export { exactCountFormula } from "./exact-count-formula.js";
export { favourableShares } from "./favourable-share.js";
export { degreeOf, isFavourable, type ScaleDegree } from "./scale-degree.js";
export { readQuestionnaire } from "./read-questionnaire.js";
export { surveyResults, tallies } from "./survey-results.js";
export { tallyResponses } from "./tally-responses.js";
