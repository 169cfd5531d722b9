/** Slips of the pen that can only mean one word, put right character for character: places stay what they were. */
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
const SLIP = new RegExp(Object.keys(SLIPS).join("|"), "g");
/** One of them stands in each, and in few other words. */
const HAS_SLIP = /[份典抵]|降底|不的|为至/;

export function withoutSlips(text: string): string {
  return HAS_SLIP.test(text) ? text.replace(SLIP, (words) => SLIPS[words] ?? words) : text;
}
