/** The words of the pages' later views beside those of the first script: Chinese at once, English with the other English words. */
import type { Finding } from "../core/model/index.js";
import type { ReviewReason } from "../core/review/index.js";
import { findingInWords } from "./finding-in-words.js";
import { englishWords } from "./pages.js";
import type { Language } from "./sentence.js";
import { findings as chineseFindings } from "./zh-CN/findings.js";
import { reviewReasons as chineseReasons } from "./zh-CN/review-reasons.js";

export function findingSentence(finding: Finding, language: Language): string {
  const english = englishWords(language);
  return english === null
    ? findingInWords(finding, "zh-CN", chineseFindings)
    : findingInWords(finding, "en", english.findings);
}

/** Why the official rule gives an indicator of a self-evaluation what it gives. */
export function reviewReasonSentence({ code, data }: ReviewReason, language: Language): string {
  return (englishWords(language)?.reviewReasons ?? chineseReasons)[code](data);
}
