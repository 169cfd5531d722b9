/** A percentage as printed, with the number of decimal places that its fraction promises. @example "25.68%" is 0.2568 with four */
import { divide, HUNDRED, parseDecimal, type Rational } from "../decimal/index.js";
import { toHalfWidth } from "../text/index.js";

const PERCENT = /^(\d+(?:\.(\d+))?)\s*%$/;

export function printedPercent(text: string): { readonly value: Rational; readonly places: number } | null {
  const match = PERCENT.exec(toHalfWidth(text).trim());
  const value = match === null ? null : parseDecimal(match[1] ?? "");
  return value === null ? null : { value: divide(value, HUNDRED), places: (match?.[2]?.length ?? 0) + 2 };
}
