/** 财预〔2021〕61号《地方政府专项债券项目资金绩效管理办法》: grades of its own article, the rest as 财预〔2020〕10号. */
import type { Policy } from "../policy.js";
import { CAIYU_2020_10 } from "./caiyu-2020-10.js";

export const CAIYU_2021_61: Policy = {
  ...CAIYU_2020_10,
  id: "caiyu-2021-61",
  title: "财预〔2021〕61号",
  document: "地方政府专项债券项目资金绩效管理办法",
  clauses: [
    ...CAIYU_2020_10.clauses.filter(({ topic }) => topic === "quantitative" || topic === "qualitative"),
    {
      document: "财预〔2021〕61号",
      article: "第二十条",
      topic: "grades",
      text: "综合评分为90分（含）以上的为“优”，80分（含）至90分的为“良”，60分（含）至80分的为“中”，60分以下的为“差”。",
    },
  ],
  outputBenefitMinimum: null,
};
