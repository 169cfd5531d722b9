/** Points printed behind the numbered parts of a standard: “①按程序申请（1分）；②材料齐全（1分）”. */
import { parseDecimal, sum, type Rational } from "../../decimal/index.js";
import { foldWidth } from "./fold-width.js";

const PART = /[①-⑳]|(?:^|[。；;\n])\s*\d{1,2}[.、)](?!\d)/g;
const POINTS = /\((?:得|计|占|满分)?\s*(\d+(?:\.\d+)?)\s*分\)/g;

/** @returns their sum; null unless there are several parts and each names its points once. */
export function numberedPoints(standard: string): Rational | null {
  const folded = foldWidth(standard);
  const starts = [...folded.matchAll(PART)].map(({ index }) => index);
  if (starts.length < 2) return null;
  const points = starts.map((start, index) => {
    const named = [...folded.slice(start, starts[index + 1]).matchAll(POINTS)];
    return named.length === 1 ? parseDecimal(named[0]?.[1] ?? "") : null;
  });
  return points.every((point) => point !== null) ? sum(points) : null;
}
