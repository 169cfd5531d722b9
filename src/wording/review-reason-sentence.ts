/** Why the official rule gives an indicator of a self-evaluation what it gives. */
import type { ReviewReason } from "../core/review/index.js";
import { reviewReasons as englishReasons } from "./en/review-reasons.js";
import type { Language } from "./sentence.js";
import { reviewReasons as chineseReasons } from "./zh-CN/review-reasons.js";

/** @example 完成80个，为指标值296个的27.03%，按比例得2.7分 */
export function reviewReasonSentence({ code, data }: ReviewReason, language: Language): string {
  return (language === "en" ? englishReasons : chineseReasons)[code](data);
}
