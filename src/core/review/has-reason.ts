/** Whether the column for reasons says anything: “无”, “—” and “/” do not. */
import type { Indicator } from "../model/index.js";

const NO_REASON = /^[\s—\-/\\无*]*[。.]?$/;

export function hasReason({ deviation }: Indicator): boolean {
  return deviation !== null && !NO_REASON.test(deviation.value);
}
