/**
 * The words of the pages' first script: Chinese at once, English when a person reads English, so that nobody loads both. Front doors
 * without a page to load ask `index.ts`, which has them all.
 */
import type { HostFault } from "../ports/index.js";
import type { TaskPaneWords } from "./office-words.js";
import type { Language } from "./sentence.js";
import { faults as chineseFaults } from "./zh-CN/faults.js";
import { pane as chinesePane, type PaneWords } from "./zh-CN/pane.js";
import { taskPane as chineseTaskPane } from "./zh-CN/task-pane.js";

const load = () => import(/* webpackChunkName: "english" */ "./en/pages.js");

let english: Awaited<ReturnType<typeof load>> | null = null;

/** To be awaited before the words of a language are shown; until then they are Chinese. */
export async function loadWords(language: Language): Promise<void> {
  if (language === "en") english = await load();
}

/** Null where the words are Chinese. */
export function englishWords(language: Language): typeof english {
  return language === "en" ? english : null;
}

/** The words of the pane's views. */
export function paneWords(language: Language): PaneWords {
  return englishWords(language)?.pane ?? chinesePane;
}

/** What happened and what to do, for a refusal of Excel, a file or the browser. */
export function faultSentence(fault: HostFault, language: Language): string {
  return (englishWords(language)?.faults ?? chineseFaults)[fault.code](fault.data);
}

/** What the page of the task pane says where there is no pane to say it. */
export function taskPaneWords(language: Language): TaskPaneWords {
  return englishWords(language)?.taskPane ?? chineseTaskPane;
}
