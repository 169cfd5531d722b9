/** What a sentence calls an indicator: its innermost name. */
import type { Indicator } from "../../model/index.js";

export function indicatorName(indicator: Indicator): string {
  return indicator.level3 ?? indicator.level2 ?? indicator.level1 ?? `第${indicator.row + 1}行`;
}
