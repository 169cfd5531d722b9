/** The name an indicator is shown by: that of its lowest level. */
import type { Indicator } from "../../core/model/index.js";

export function indicatorName({ level1, level2, level3 }: Indicator): string {
  return level3 ?? level2 ?? level1 ?? "";
}
