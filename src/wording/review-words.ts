/** The words around a review of self-evaluations, in the command line and in 自评复核表. */
import type { Language } from "./sentence.js";

export interface ReviewWords {
  readonly headers: readonly string[];
  /** The sheet that `jiping review -o` adds. */
  readonly sheetName: string;
  readonly sheetTitle: string;
  readonly sheetHeaders: readonly string[];
  readonly findings: string;
  /** P0 致命, P1 重要, P2 优化: as reviewers grade what they find. */
  readonly severity: Readonly<Record<"error" | "warning" | "info", string>>;
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
  sheetName: "自评复核表",
  sheetTitle: "单位自评复核表",
  sheetHeaders: [
    "工作表",
    "一级指标",
    "二级指标",
    "三级指标",
    "指标值",
    "实际完成值",
    "分值",
    "自评得分",
    "按规定得分",
    "评价得分",
    "差额",
    "说明",
  ],
  findings: "复核发现的问题",
  severity: { error: "P0 致命", warning: "P1 重要", info: "P2 优化" },
  execution: "预算执行率",
  total: "合计",
  unknown: "—",
  none: "没有发现单位自评表。",
  title: (sheet, policy) => `《${sheet}》 自评复核（按${policy}）`,
  grades: (self, rule) => `自评等级：${self}；按规定：${rule}`,
};

const ENGLISH: ReviewWords = {
  headers: ["Row", "Indicator", "Full", "Self", "Rule", "Evaluated", "Difference", "Reason"],
  sheetName: "自评复核表",
  sheetTitle: "Review of the self-evaluation",
  sheetHeaders: [
    "Sheet",
    "Level 1",
    "Level 2",
    "Indicator",
    "Target",
    "Actual",
    "Full",
    "Self",
    "Rule",
    "Evaluated",
    "Difference",
    "Reason",
  ],
  findings: "Findings of the review",
  severity: { error: "P0 grave", warning: "P1 important", info: "P2 minor" },
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
