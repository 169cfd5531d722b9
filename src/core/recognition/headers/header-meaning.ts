/** What a header can mean, by family of table. */

export type IndicatorMeaning =
  | "level1"
  | "level2"
  | "level3"
  | "level4"
  /** A column of names without a number: 评价内容, 指标名称. Its level follows from its place. */
  | "level"
  | "fullScore"
  | "target"
  /** 指标值: the target, or the actual value where a target stands beside it. */
  | "value"
  | "actual"
  | "unit"
  | "comparator"
  | "standard"
  /** 指标说明, 评价要点, 计算方法: the standard only where it speaks of points. */
  | "method"
  | "description"
  | "score"
  | "selfScore"
  | "reviewedScore"
  | "expertScore"
  | "meanScore"
  /** 分数: points earned beside weights, weights otherwise. */
  | "points"
  | "scoreRate"
  | "deduction"
  /** 差异 between two scores, 完成率 of a value: what other columns of the row say already. */
  | "difference"
  | "attainment"
  | "deviation"
  | "improvement"
  | "narrative"
  | "judgement"
  | "remark"
  | "evidence"
  | "dataItem"
  | "sequence"
  /** 年度总体目标 and its kin: the block above the indicators of a self-evaluation form. */
  | "objective"
  /** A title over several columns: 评价结果, 绩效目标. */
  | "group";

export type FundMeaning =
  | "source"
  /** 建设地点, 实施单位: says something about a line, and names it only where nothing else does. */
  | "detail"
  /** 金额 under a group: what the group says. */
  | "amount"
  /** 中央, 省级, 自筹: one source's part of an amount, in a column of its own. */
  | "part"
  | "initialBudget"
  | "budgeted"
  | "received"
  | "allocated"
  | "paid"
  | "rate"
  | "share"
  | "balance"
  | "fullScore"
  | "score"
  | "deviation"
  | "sequence"
  | "remark";

export type SurveyMeaning =
  "question" | "option" | "count" | "share" | "answered" | "satisfaction" | "mean" | "sequence" | "remark";

export type SiteMeaning = "site" | "problem" | "place" | "category" | "advice" | "section" | "remark" | "sequence";

/** One line of a vocabulary: a meaning, the spellings that carry it, and where they were seen. */
export interface VocabularyLine<Meaning> {
  readonly meaning: Meaning;
  /** Folded spellings, compared whole. */
  readonly words?: readonly string[];
  /** Spellings by form: what the words generalise to. Compared with the folded label without brackets. */
  readonly form?: RegExp;
  /** Labels that the form must not take. */
  readonly except?: RegExp;
  readonly source: string;
}
