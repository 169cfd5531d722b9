/** 识别结果中的用语。 */
import type { RecognitionWords } from "../recognition-words.js";

export const recognition: RecognitionWords = {
  roles: {
    indicators: "评价指标表",
    "self-evaluation": "自评表",
    funds: "资金表",
    questionnaire: "问卷汇总",
    responses: "问卷原始答卷",
    "site-findings": "抽样点发现问题",
    summary: "已有的汇总表",
    settings: "评价设置",
    other: "其他",
  },
  columns: {
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
  },
  row: "行",
  noIndicators: "没有填写指标",
  headerRows: (rows) => `表头第 ${rows.join("、")} 行`,
  fundLines: (count, unit) => `${count} 项资金${unit === null ? "" : `，单位：${unit}`}`,
  questions: (count) => `${count} 道题`,
  responses: (respondents, questions) => `${respondents} 份答卷，${questions} 道题`,
};
