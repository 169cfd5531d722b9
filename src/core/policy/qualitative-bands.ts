/** 定性指标三档 (财预〔2020〕10号 第十六条, 财预〔2021〕101号 三（七）3) as a standard: 80% and 60% belong to the upper band, the figure inside is a person's. */
export const QUALITATIVE_BANDS =
  "达成年度指标的，得分值的80%～100%；部分达成年度指标并具有一定效果的，得分值的60%～80%；未达成年度指标且效果较差的，得分值的0～60%。";
