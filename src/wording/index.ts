/** Every sentence that people read, in Chinese and in English: the door that the front doors use. */
import type { HostFault } from "../ports/index.js";
import { faults as englishFaults } from "./en/faults.js";
import type { Language } from "./sentence.js";
import { faults as chineseFaults } from "./zh-CN/faults.js";

export type { Language, Sentence } from "./sentence.js";

/** What happened and what to do, for a refusal of Excel, a file or the browser. */
export function faultSentence(fault: HostFault, language: Language): string {
  const faults = language === "en" ? englishFaults : chineseFaults;
  return faults[fault.code](fault.data);
}
