/** What a question asks for, by the words of its text and its answers: 满意度, 知晓率. */
import type { SurveyQuestion } from "./survey-result.js";

export type SurveyTopic = "satisfaction" | "awareness";

export const SURVEY_TOPICS: readonly SurveyTopic[] = ["satisfaction", "awareness"];

const WORDS: Readonly<Record<SurveyTopic, RegExp>> = {
  satisfaction: /满意/,
  awareness: /了解|知晓|知道|清楚|熟悉/,
};

export function asksFor({ text, options }: SurveyQuestion, topic: SurveyTopic): boolean {
  const words = WORDS[topic];
  return words.test(text) || options.some((option) => words.test(option.text));
}
