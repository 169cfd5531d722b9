/** Every sentence that people read, in Chinese and in English: the door that the front doors use. */
import type { HostFault } from "../ports/index.js";
import { help as englishHelp, usage as englishUsage } from "./en/command-line.js";
import { faults as englishFaults } from "./en/faults.js";
import { recognition as englishRecognition } from "./en/recognition.js";
import { results as englishResults } from "./en/results.js";
import type { ResultWords } from "./results.js";
import { pane as englishPane } from "./en/pane.js";
import { functions as englishFunctions } from "./en/functions.js";
import { ribbon as englishRibbon } from "./en/ribbon.js";
import { taskPane as englishTaskPane } from "./en/task-pane.js";
import type { FunctionWords, RibbonWords, TaskPaneWords } from "./office-words.js";
import type { Language } from "./sentence.js";
import type { UsageCode } from "./usage-code.js";
import { help as chineseHelp, usage as chineseUsage } from "./zh-CN/command-line.js";
import { faults as chineseFaults } from "./zh-CN/faults.js";
import { functions as chineseFunctions } from "./zh-CN/functions.js";
import { pane as chinesePane, type PaneWords } from "./zh-CN/pane.js";
import { recognition as chineseRecognition } from "./zh-CN/recognition.js";
import { results as chineseResults } from "./zh-CN/results.js";
import { ribbon as chineseRibbon } from "./zh-CN/ribbon.js";
import { taskPane as chineseTaskPane } from "./zh-CN/task-pane.js";
import type { RecognitionWords } from "./recognition-words.js";

export type { PaneWords } from "./zh-CN/pane.js";
export type { RibbonFacts, RibbonWords } from "./office-words.js";
export type { RecognitionWords } from "./recognition-words.js";
export type { ResultWords } from "./results.js";
export type { UsageCode } from "./usage-code.js";
export type { Language, Sentence } from "./sentence.js";
export { findingSentence } from "./finding-sentence.js";
export { reviewReasonSentence } from "./review-reason-sentence.js";
export { batchWords, type BatchWords } from "./batch-words.js";
export { engineWords } from "./engine-words.js";
export { reviewTableWords } from "./review-table-words.js";
export { reviewWords, type ReviewWords } from "./review-words.js";
export { ruleWords, type RuleWords } from "./rule-words.js";

/** What happened and what to do, for a refusal of Excel, a file or the browser. */
export function faultSentence(fault: HostFault, language: Language): string {
  const faults = language === "en" ? englishFaults : chineseFaults;
  return faults[fault.code](fault.data);
}

/** What is wrong with the arguments of the command line. */
export function usageSentence(code: UsageCode, data: Readonly<Record<string, string>>, language: Language): string {
  return (language === "en" ? englishUsage : chineseUsage)[code](data);
}

/** The help of one command; of all commands for null or an unknown name. */
export function helpText(command: string | null, language: Language): string {
  return language === "en" ? englishHelp(command) : chineseHelp(command);
}

/** The words around the results of the command line. */
export function resultWords(language: Language): ResultWords {
  return language === "en" ? englishResults : chineseResults;
}

/** The words around what was recognised in a workbook. */
export function recognitionWords(language: Language): RecognitionWords {
  return language === "en" ? englishRecognition : chineseRecognition;
}

/** The words of the pane's views. */
export function paneWords(language: Language): PaneWords {
  return language === "en" ? englishPane : chinesePane;
}

/** What the worksheet functions say where there is no score. */
export function functionWords(language: Language): FunctionWords {
  return language === "en" ? englishFunctions : chineseFunctions;
}

/** What the ribbon buttons say when they are done. */
export function ribbonWords(language: Language): RibbonWords {
  return language === "en" ? englishRibbon : chineseRibbon;
}

/** What the page of the task pane says where there is no pane to say it. */
export function taskPaneWords(language: Language): TaskPaneWords {
  return language === "en" ? englishTaskPane : chineseTaskPane;
}
