/** The words around a scoring standard that `jiping rule` shows to people. */
import type { Language } from "./sentence.js";

export interface RuleWords {
  readonly standard: string;
  readonly understoodAs: string;
  readonly score: string;
  readonly working: string;
  readonly cases: string;
  readonly open: string;
  readonly notUnderstood: string;
  /** @param full the points of the indicator; null where they were not given */
  points(score: string, full: string | null): string;
  range(lowest: string, highest: string): string;
}

const CHINESE: RuleWords = {
  standard: "评分标准",
  understoodAs: "理解为",
  score: "得分",
  working: "计算",
  cases: "情形",
  open: "待定",
  notUnderstood: "没有整句读懂，不计分",
  points: (score, full) => (full === null ? `${score} 分` : `${score} 分（分值 ${full}）`),
  range: (lowest, highest) => `${lowest}～${highest}`,
};

const ENGLISH: RuleWords = {
  standard: "Standard",
  understoodAs: "Read as",
  score: "Score",
  working: "Working",
  cases: "Cases",
  open: "Open",
  notUnderstood: "not wholly understood: no score",
  points: (score, full) => (full === null ? score : `${score} of ${full}`),
  range: (lowest, highest) => `${lowest}–${highest}`,
};

export function ruleWords(language: Language): RuleWords {
  return language === "en" ? ENGLISH : CHINESE;
}
