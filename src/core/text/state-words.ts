/** 完成, 部分完成, 未完成 and the phrases of the self-evaluation forms that say the same. */
import type { StateFigure } from "./figure.js";

const SUBJECT =
  "(?:年度|预期|预定|既定|绩效|全部|各项|工作){0,6}(?:指标|目标|任务|要求|效果|计划|标准|目标值|指标值|工作)?";
const DONE = new RegExp(
  `^(?:已|已经|均|均已|全部|按时|按期|及时|如期|按计划|按要求|100%|全面){0,6}(?:完成|达成|达到|达标|实现|达到标准|做到)${SUBJECT}$`,
);
const PARTLY = new RegExp(`^(?:已)?(?:部分|基本|大部分|未全部|未完全|没有全部)(?:完成|达成|达到|达标|实现)${SUBJECT}`);
const NOT_DONE = new RegExp(
  `^(?:尚未|未能|未|没有|没|不|未按时|未按期|未及时|未按要求|未如期)(?:完成|达成|达到|达标|实现)${SUBJECT}`,
);

/** @returns null where the half-width text is no such phrase. @example stateOf("达成预期指标") is "done" */
export function stateOf(plain: string): StateFigure["state"] | null {
  if (NOT_DONE.test(plain)) return "not-done";
  if (PARTLY.test(plain)) return "partly";
  return DONE.test(plain) ? "done" : null;
}
