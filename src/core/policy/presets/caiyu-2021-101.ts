/** 财预〔2021〕101号《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》: a passing threshold of 60%. */
import { QUALITATIVE_BANDS } from "../qualitative-bands.js";
import { GRADE_SCALES } from "../grade-scales.js";
import type { Clause, Policy } from "../policy.js";

const clause = (topic: Clause["topic"], text: string): Clause => ({
  document: "财预〔2021〕101号",
  article: "（七）赋分规则",
  topic,
  text,
});

export const CAIYU_2021_101: Policy = {
  id: "caiyu-2021-101",
  title: "财预〔2021〕101号",
  document: "中央部门项目支出核心绩效目标和指标设置及取值指引（试行）",
  clauses: [
    clause(
      "quantitative",
      "完成率小于60%为不及格，不得分；大于等于60%的，按超过的比重赋分，计算公式为：得分=（实际完成率-60%）／（1-60%）×指标分值。",
    ),
    clause(
      "execution-rate",
      "项目完成，且执行数控制在年度预算规模之内的，得10分；项目尚未完成，预算执行率小于100%且大于等于80%的得7分；预算执行率小于80%且大于等于60%的得5分，预算执行率小于60%的不得分。",
    ),
    clause(
      "satisfaction",
      "满意度大于等于90%的得10分，满意度小于90%且大于等于80%的得8分，满意度小于80%且大于等于60%的得5分，满意度小于60%不得分。",
    ),
  ],
  standards: {
    quantitative: "完成率达到100%的得满分；完成率小于60%的不得分；大于等于60%的，得分=（完成率-60%）/（1-60%）×分值。",
    quantitativeLower: null,
    qualitative: QUALITATIVE_BANDS,
    executionRate: "预算执行率达到100%得满分；80%（含）～100%得分值的70%；60%（含）～80%得分值的50%；小于60%不得分。",
    satisfaction: "满意度≥90%得满分；80%（含）～90%得分值的80%；60%（含）～80%得分值的50%；低于60%不得分。",
  },
  executionRateDenominator: "budgeted",
  expenditureRateDenominators: ["allocated", "received", "budgeted"],
  gradeScale: GRADE_SCALES["caiyu-2020-10"],
  stepMode: "continuous",
  places: 2,
  overFulfilment: null,
  outputBenefitMinimum: null,
  workedExamples: [
    { topic: "quantitative", fullScore: "4", target: "100%", actual: "19.85%", working: "19.85% < 60%", score: "0" },
    {
      topic: "quantitative",
      fullScore: "10",
      target: "100%",
      actual: "80%",
      working: "10 × (80% − 60%) ÷ (1 − 60%) = 5",
      score: "5",
    },
    {
      topic: "execution-rate",
      fullScore: "10",
      target: "100%",
      actual: "75.76%",
      working: "60% ≤ 75.76% < 80%",
      score: "5",
    },
    {
      topic: "satisfaction",
      fullScore: "10",
      target: "≥90%",
      actual: "83.75%",
      working: "80% ≤ 83.75% < 90%",
      score: "8",
    },
  ],
};
