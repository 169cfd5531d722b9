/** The words of the sheet 评价设置. */
import type { AmountColumn, FundColumn, IndicatorColumn, SheetRole } from "../model/index.js";
import type { StepMode } from "./policy.js";

export const SETTINGS_SHEET_NAME = "评价设置";
export const SETTINGS_HEADERS = ["设置项", "取值", "说明"] as const;
export const BY_POLICY = "按计分办法";

export const SETTING_KEYS = {
  policy: "计分办法",
  gradeScale: "等级标准",
  stepMode: "不足一个单位",
  places: "小数位数",
  writes: "得分写成",
  executionRateDenominator: "预算执行率分母",
  overFulfilment: "超额完成提示",
  columns: "列：",
} as const;

export const STEP_MODE_WORDS: Readonly<Record<StepMode, string>> = {
  continuous: "按实际差额连续计算",
  floor: "不足一个单位不计",
  ceil: "不足一个单位按一个单位计",
  round: "四舍五入到整单位",
};

export const WRITES_WORDS = { formulas: "公式", values: "数值" } as const;

export const AMOUNT_WORDS: Readonly<Record<AmountColumn, string>> = {
  budgeted: "预算金额",
  received: "到位金额",
  allocated: "拨付金额",
  paid: "支付金额",
};

export const NO_THRESHOLD = "不按比例提示";

/** What a sheet is; 不读取 leaves it alone. */
export const ROLE_WORDS: Readonly<Record<SheetRole, string>> = {
  indicators: "评价指标表",
  "self-evaluation": "自评表",
  funds: "资金表",
  questionnaire: "问卷汇总",
  responses: "问卷原始答卷",
  "site-findings": "抽样点发现问题",
  summary: "已有的汇总表",
  settings: "评价设置",
  other: "不读取",
};
export const ROLE_WORD = "表类型";

export const COLUMN_WORDS: Readonly<Record<IndicatorColumn | FundColumn, string>> = {
  level1: "一级指标",
  level2: "二级指标",
  level3: "三级指标",
  fullScore: "分值",
  target: "指标值",
  actual: "实际完成值",
  description: "指标解释",
  standard: "评分标准",
  score: "得分",
  deviation: "扣分原因",
  judgement: "评审判定",
  source: "资金来源",
  ...AMOUNT_WORDS,
  rate: "支出率",
};
export const HEADER_ROWS_WORD = "标题行";
export const NO_COLUMN = "无";
