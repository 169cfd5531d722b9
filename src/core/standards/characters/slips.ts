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

export function withoutSlips(text: string): string {
  return text.replace(SLIP, (words) => SLIPS[words] ?? words);
}
