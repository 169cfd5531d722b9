/** 财预〔2020〕10号《项目支出绩效评价管理办法》: the default. */
import { whole } from "../../decimal/index.js";
import { QUALITATIVE_BANDS } from "../qualitative-bands.js";
import { GRADE_SCALES } from "../grade-scales.js";
import type { Clause, Policy } from "../policy.js";

const clause = (article: string, topic: Clause["topic"], text: string): Clause => ({
  document: "财预〔2020〕10号",
  article,
  topic,
  text,
});

export const CAIYU_2020_10: Policy = {
  id: "caiyu-2020-10",
  title: "财预〔2020〕10号",
  document: "项目支出绩效评价管理办法",
  clauses: [
    clause(
      "第十三条",
      "weights",
      "原则上预算执行率和一级指标权重统一设置为：预算执行率10%、产出指标50%、效益指标30%、服务对象满意度指标10%。",
    ),
    clause("第十四条", "output-and-benefit", "原则上产出、效益指标权重不低于60%。"),
    clause(
      "第十六条",
      "quantitative",
      "完成指标值的，记该指标所赋全部分值；未完成指标值的，按照完成值与指标值的比例记分。",
    ),
    clause(
      "第十六条",
      "qualitative",
      "达成年度指标、部分达成年度指标并具有一定效果、未达成年度指标且效果较差三档，分别按照该指标对应分值区间100%-80%（含）、80%-60%（含）、60%-0%合理确定分值。",
    ),
    clause(
      "第十八条",
      "grades",
      "总分一般设置为100分，等级一般划分为四档：90（含）-100分为优、80（含）-90分为良、60（含）-80分为中、60分以下为差。",
    ),
  ],
  standards: {
    quantitative: "完成指标值的得满分；未完成的，得分=实际完成值/指标值×分值。",
    // The article speaks of 完成值与指标值的比例 alone; for a ceiling the proportion is target ÷ actual, as the forms' notes print it.
    quantitativeLower: "不高于指标值的得满分；高于指标值的，得分=指标值/实际完成值×分值。",
    qualitative: QUALITATIVE_BANDS,
    executionRate: "预算执行率达到100%的得满分；未达到的，得分=预算执行率×分值。",
    satisfaction: "完成指标值的得满分；未完成的，得分=实际完成值/指标值×分值。",
  },
  // 附2 预算执行率 =（实际支出资金/实际到位资金）×100%.
  executionRateDenominator: "received",
  expenditureRateDenominators: ["allocated", "received", "budgeted"],
  gradeScale: GRADE_SCALES["caiyu-2020-10"],
  stepMode: "continuous",
  places: 2,
  // 第十六条 says 完成值高于指标值较多 and names no number.
  overFulfilment: null,
  outputBenefitMinimum: whole(60),
  workedExamples: [
    {
      topic: "quantitative",
      fullScore: "4",
      target: "100%",
      actual: "19.85%",
      working: "4 × 19.85% = 0.794",
      score: "0.79",
    },
    {
      topic: "quantitative",
      fullScore: "10",
      target: "296个",
      actual: "80个",
      working: "10 × 80/296 = 2.7027",
      score: "2.7",
    },
    { topic: "quantitative", fullScore: "5", target: "≥90%", actual: "95%", working: "95% ≥ 90%", score: "5" },
    {
      topic: "execution-rate",
      fullScore: "10",
      target: "100%",
      actual: "75.76%",
      working: "10 × 75.76% = 7.576",
      score: "7.58",
    },
  ],
};
