/** The sentence of a finding, in either language at once. */
import type { Finding } from "../core/model/index.js";
import { findings as englishFindings } from "./en/findings.js";
import { findingInWords } from "./finding-in-words.js";
import type { Language } from "./sentence.js";
import { findings as chineseFindings } from "./zh-CN/findings.js";

/** @example 《表3》F6：按所列分子、分母（79/296）计算应为 26.69%，表中写的是 25.68%。请核对分子、分母或改正百分比。 */
export function findingSentence(finding: Finding, language: Language): string {
  return findingInWords(finding, language, language === "en" ? englishFindings : chineseFindings);
}
