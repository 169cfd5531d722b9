/** Scores in words: the door that the other folders use. */
export type * from "./explanation.js";
export { explainScore, explainWorking, standardText } from "./explain-score.js";
export { obstacleSentence } from "./obstacle-sentence.js";
export { deviationNote } from "./deviation-note.js";
export { completionNote } from "./completion-note.js";
export { actualQuotient, type ActualQuotient } from "./actual-quotient.js";
