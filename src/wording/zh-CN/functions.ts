/** 工作表函数没有得分时的说明。 */
import type { FunctionWords } from "../office-words.js";

export const functions: FunctionWords = {
  incomplete: "没有评分标准或分值。请把评分标准的原文和该指标的分值作为前两个参数。",
  needsJudgement: "这条标准需要评审人员判定，不能由公式算出。请在“绩评”面板中判定，或直接填写得分。",
  noPoints: "得分不是数字，不能确定等级。请核对引用的单元格。",
};
