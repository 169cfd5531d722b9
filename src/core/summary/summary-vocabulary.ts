/** The words of the report's own tables. */
import type { AmountColumn, Completion, ScoringStatus, SiteColumn } from "../model/index.js";

export const SHEET_NAMES = {
  funds: "表1",
  scores: "表2",
  completion: "表3",
  survey: "调查问卷情况汇总表",
  "site-findings": "抽样点发现问题汇总表",
  "score-basis": "评分依据",
  findings: "检查结果",
  settings: "评价设置",
} as const;

export const TITLES = {
  funds: "表1：项目资金到位及使用情况表",
  scores: "表2：绩效评价得分情况表",
  completion: "表3：绩效指标完成情况表",
  survey: "调查问卷情况汇总表",
  "site-findings": "抽样点发现问题汇总表",
  "score-basis": "评分依据",
  findings: "检查结果",
} as const;

export const FUND_HEADERS: Readonly<Record<AmountColumn, string>> = {
  budgeted: "应到位金额",
  received: "实际到位资金",
  allocated: "拨付资金",
  paid: "实际支付资金",
};
export const FUND_SEQUENCE = "序号";
export const FUND_SOURCE = "资金类型";
export const FUND_RATE = "资金支出率";
export const TOTAL = "合计";

export const SCORE_HEADERS = ["一级指标", "指标分值", "评价得分", "得分率"] as const;
export const SCORE_TOTAL = "合  计";
export const GRADE = "评价等级";
export const UNKNOWN = "—";

export const COMPLETION_HEADERS = {
  names: "绩效指标名称",
  levels: ["一级指标", "二级指标", "三级指标"],
  target: "指标值",
  state: "指标实现情况",
  note: "完成情况说明",
} as const;

export const COMPLETION_STATES: Readonly<Record<Completion, string>> = {
  complete: "完成",
  partial: "部分完成",
  incomplete: "未完成",
};

/** In this order in 评分依据: its reader finds the columns by these words. */
export const BASIS_HEADERS = [
  "工作表",
  "得分单元格",
  "一级指标",
  "二级指标",
  "三级指标",
  "分值",
  "评分标准",
  "理解为",
  "取数",
  "计算过程",
  "得分",
  "状态",
  "评审判定",
  "判定人",
  "计分办法",
  "时间",
  "写入得分",
  "写入说明",
] as const;

export const STATUS_WORDS: Readonly<Record<ScoringStatus | "adjusted", string>> = {
  scored: "自动评分",
  stated: "评审已判定",
  "needs-judgement": "待评审判定",
  "needs-data": "缺数据",
  unread: "标准未识别",
  "not-applicable": "不适用",
  adjusted: "人工调整",
};

/** The part of 评分依据 that remembers which other cells and sheets are ours. */
export const RECORD_TITLE = "生成记录";
export const RECORD_HEADERS = ["工作表", "单元格", "类别", "内容"] as const;

export const FINDING_HEADERS = ["序号", "级别", "工作表", "单元格", "问题"] as const;
export const SEVERITY_WORDS = { error: "错误", warning: "警告", info: "提示" } as const;
export const NO_FINDINGS = "没有发现问题。";

export const SURVEY_HEADERS = ["题目", "选项", "份数", "占比", "满意（知晓）率", "说明"] as const;
export const SURVEY_RESPONDENTS = "有效问卷份数";
export const SURVEY_SOURCE = "来源工作表";
export const SURVEY_ANSWERED = "本题有效填写人次";
export const SURVEY_KINDS = { single: "单选", multiple: "多选，占比之和可以超过100%", open: "开放题" } as const;

export const SITE_SEQUENCE = "序号";
export const SITE_HEADERS: Readonly<Record<SiteColumn, string>> = {
  site: "抽样点",
  place: "所在街道",
  section: "标段",
  problem: "发现问题",
  category: "类别",
  advice: "处理建议",
};
export const SITE_SOURCE = "来源工作表";
