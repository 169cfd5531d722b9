/** Whether two sheets speak of the same indicator: by its innermost name, without white space and the word 指标. */
import type { Indicator } from "../model/index.js";

export function sameIndicator(one: Indicator, other: Indicator): boolean {
  const [name, otherName] = [bareName(one), bareName(other)];
  return name !== "" && name === otherName;
}

function bareName(indicator: Indicator): string {
  return (indicator.level3 ?? indicator.level2 ?? "").replace(/[\s（()）“”"、，,]/g, "").replace(/指标$/, "");
}
