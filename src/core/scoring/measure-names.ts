/** What the name of a quantity says of its scale: 完成率 is a share of the target, 偏差率 is nought where all is as planned. */
import { rememberText } from "../text/index.js";

const COMPLETION = /完成|达成|实现|进度|到位率|执行率|开工|支出率|任务/;
/** Rates whose base is not the target: the quotient of actual and target would be something else. */
const OTHER_BASE = /增|降|减|超|偏|差|变动|结转|结余|节约|缺|滞后|暂/;
/** 完成率, 达到目标值的80%: a share of the target, not a figure to compare with a rate that is itself the target. */
const SHARE_OF_TARGET =
  /(?:完成|达成|实现)(?:率|比例|程度|度)|(?:目标|计划|任务|指标|预算|要求|标准)(?:值|数|量|任务)?的?$/;
/** A negative figure of a decrease or a deviation is read both ways. */
const SIGN_OPEN = /降|减|偏|差异|误差|波动/;
const DEVIATION = /偏差|差异|误差|变动|变化|变更|调整|调剂|偏离|浮动|波动|增减|差距|相差/;
const OTHER_YEAR = /上年|上一年|去年|上期|同期|基期/;

/** Whether actual over target is what the name means. */
export const isCompletion = rememberText((name) => COMPLETION.test(name) && !OTHER_BASE.test(name));
export const isShareOfTarget = rememberText((name) => SHARE_OF_TARGET.test(name));
export const isSignOpen = rememberText((name) => SIGN_OPEN.test(name));
/** What is nought where all is as planned. */
export const isDeviation = rememberText((name) => DEVIATION.test(name));
export const isOtherYear = rememberText((name) => OTHER_YEAR.test(name));
