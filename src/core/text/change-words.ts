/** Words of change: 较上年下降, 同比增长, 缩短, 持平. A figure behind them says how much something moved, and which way. */
import { rememberText } from "./remember.js";

export type ChangeDirection = "up" | "down";

const UP = "上升|提高|增长|增加|提升|上涨|上浮|延长";
const DOWN = "下降|降低|减少|缩短|压缩|压减|减低|下浮|下调|节约";

/** What the change is held against. */
export const CHANGE_PERIOD =
  "(?:同比|环比|(?:较|比|与)(?:上年度?|上一年度?|去年|上年同期|去年同期|同期|上期|上月|基期|往年|法定时限|以前年度)(?:相比|水平)?,?)";
export const CHANGE_VERB = `(?:${UP}|${DOWN})`;

const DELAY = /延迟|延期|延误|逾期|超期|超时|滞后|推迟|拖延|提前/;

const IS_UP = new RegExp(`^(?:${UP})`);
const RATE_UP = /(?:增长|增加|提高|上升|提升|上涨|增|涨)(?:率|幅度?|速|比例)$/;
const RATE_DOWN = /(?:下降|降低|减少|缩短|压缩|压减|节约|降|减)(?:率|幅度?|比例)$/;

/** @param verb one of `CHANGE_VERB` */
export function directionOf(verb: string): ChangeDirection {
  return IS_UP.test(verb) ? "up" : "down";
}

/** 增长率, 降幅: a figure of such a name is a change without saying so. Null of any other name. */
export function changeNamed(name: string): ChangeDirection | null {
  const bare = name.replace(/[(（][^()（）]*[)）]$/, "");
  if (RATE_UP.test(bare)) return "up";
  return RATE_DOWN.test(bare) ? "down" : null;
}

/** 延期, 逾期天数: how late something was, which no time that was planned can tell. */
export const isDelay = rememberText((name) => DELAY.test(name));
