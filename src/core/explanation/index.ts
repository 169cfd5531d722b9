/** Scores in words: the door that the other folders use. */
export type * from "./explanation.js";
export { explainScore } from "./explain-score.js";
export { basisWords, type BasisWords } from "./basis-words.js";
export { obstacleSentence } from "./obstacle-sentence.js";
export { deviationNote } from "./deviation-note.js";
export { completionNote } from "./completion-note.js";
export { actualQuotient, type ActualQuotient } from "./actual-quotient.js";
