/** Slips of the pen that can only mean one word, put right character for character: places stay what they were. */
import { anyOf } from "../../text/index.js";

const SLIPS: Readonly<Record<string, string>> = {
  百份点: "百分点",
  百分典: "百分点",
  百份比: "百分比",
  降底: "降低",
  抵于: "低于",
  不的分: "不得分",
  得满份: "得满分",
  扣完为至: "扣完为止",
};
const HAS_SLIP = anyOf(Object.keys(SLIPS).join(" "));
const SLIP = new RegExp(HAS_SLIP, "g");

export function withoutSlips(text: string): string {
  return HAS_SLIP.test(text) ? text.replace(SLIP, (words) => SLIPS[words] ?? words) : text;
}
