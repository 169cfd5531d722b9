/** 定性指标三档 (财预〔2020〕10号 第十六条, 财预〔2021〕101号 三（七）3) as a standard: 80% and 60% belong to the upper band, the figure inside is a person's. */
export const QUALITATIVE_BANDS =
  "年度指标达成的得80%～100%分值；部分达成并具有一定效果的得60%～80%分值；未达成且效果较差的得0%～60%分值。";
