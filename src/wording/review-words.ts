/** The words around a review of self-evaluations, in the command line and in 自评复核表. */
import type { Language } from "./sentence.js";

export interface ReviewWords {
  readonly headers: readonly string[];
  readonly execution: string;
  readonly total: string;
  /** Printed where a score is unknown. */
  readonly unknown: string;
  readonly none: string;
  title(sheet: string, policy: string): string;
  grades(self: string, rule: string): string;
}

const CHINESE: ReviewWords = {
  headers: ["行", "三级指标", "分值", "自评得分", "按规定得分", "评价得分", "差额", "说明"],
  execution: "预算执行率",
  total: "合计",
  unknown: "—",
  none: "没有发现单位自评表。",
  title: (sheet, policy) => `《${sheet}》 自评复核（按${policy}）`,
  grades: (self, rule) => `自评等级：${self}；按规定：${rule}`,
};

const ENGLISH: ReviewWords = {
  headers: ["Row", "Indicator", "Full", "Self", "Rule", "Evaluated", "Difference", "Reason"],
  execution: "Budget execution rate",
  total: "Total",
  unknown: "—",
  none: "No self-evaluation form was found.",
  title: (sheet, policy) => `“${sheet}” self-evaluation by ${policy}`,
  grades: (self, rule) => `Grade by the unit: ${self}; by the rule: ${rule}`,
};

export function reviewWords(language: Language): ReviewWords {
  return language === "en" ? ENGLISH : CHINESE;
}
