/** Everything that 自评复核表 says, as the application takes it. */
import type { Finding } from "../core/model/index.js";
import type { ReviewReason } from "../core/review/index.js";
import { findingSentence } from "./finding-sentence.js";
import { reviewReasonSentence } from "./review-reason-sentence.js";
import { reviewWords } from "./review-words.js";
import type { Language } from "./sentence.js";

export function reviewTableWords(language: Language) {
  const words = reviewWords(language);
  return {
    ...words,
    title: words.sheetTitle,
    headers: words.sheetHeaders,
    finding: (finding: Finding) => findingSentence(finding, language),
    reason: (reason: ReviewReason) => reviewReasonSentence(reason, language),
  };
}
