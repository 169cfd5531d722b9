/** The words that the pane's engine writes into a workbook, in the language that is spoken at that moment. */
import type { Finding } from "../core/model/index.js";
import { findingSentence } from "./finding-sentence.js";
import { pane as englishPane } from "./en/pane.js";
import { reviewTableWords } from "./review-table-words.js";
import type { Language } from "./sentence.js";
import { pane as chinesePane } from "./zh-CN/pane.js";

export function engineWords(language: () => Language) {
  return {
    say: (finding: Finding) => findingSentence(finding, language()),
    titles: () => (language() === "en" ? englishPane : chinesePane).titles,
    reviewWords: () => reviewTableWords(language()),
  };
}
