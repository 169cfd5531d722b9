/**
 * A number announced and its parts listed agree: “共12条，其中产出指标7条、效益指标7条、满意度指标1条” lists 15.
 * Parts above the whole are certain; parts below it may be a selection, so they are reported only where three or more stand
 * without 等, 主要 or 包括.
 */
import { compare, equals, formatDecimal, sum } from "../../decimal/index.js";
import { type Figure, parseFigure } from "../reading/figure.js";
import type { TextCheck, TextFinding } from "../reading/text-finding.js";
import { anyWord } from "../reading/text-sign.js";

const COUNTERS = "个|条|项|户|栋|幢|处|份|人次|人|件|座|台|套|家|名|次|批|类|亩|公里|米|平方米|万元";
const FIGURE = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;
const WHOLE = new RegExp(
  String.raw`(?:共|合计|总计|总共|设置|设|申报)[^\d，。；;]{0,12}?(?<whole>${FIGURE})(?<counter>${COUNTERS})(?<noun>[^\d，,。；;：:（(]{0,12})[，,：:（(]+(?:其中|分别为|分别是|包括|即|分为)[：:，,]?(?<list>[^。；;)）]*)`,
  "g",
);

export const countsListed: TextCheck = {
  sign: anyWord(["其中", "分别为", "分别是", "包括", "即", "分为"]),
  look: wrongCounts,
};

function wrongCounts(folded: string): TextFinding[] {
  return [...folded.matchAll(WHOLE)].flatMap((match): TextFinding[] => {
    const { whole = "", counter = "", list = "" } = match.groups ?? {};
    const stated = parseFigure(whole);
    const parts = partsOf(list, counter);
    if (stated === null || parts.length < 2 || !isComplete(list, stated, parts)) return [];
    const listed = sum(parts.map((part) => part.value));
    if (equals(listed, stated.value)) return [];
    const start = match.index + match[0].indexOf(whole);
    return [
      {
        code: "count/differs",
        severity: "warning",
        span: { start, end: start + whole.length },
        data: {
          stated: `${stated.text}${counter}`,
          listed: `${parts.map((part) => part.text).join("+")}=${formatDecimal(listed)}`,
          computed: `${formatDecimal(listed)}${counter}`,
        },
      },
    ];
  });
}

function partsOf(list: string, counter: string): Figure[] {
  return [...list.matchAll(new RegExp(String.raw`(${FIGURE})(${COUNTERS})`, "g"))].flatMap((match) => {
    const part = match[2] === counter ? parseFigure(match[1] ?? "") : null;
    return part ?? [];
  });
}

function isComplete(list: string, stated: Figure, parts: readonly Figure[]): boolean {
  const listed = sum(parts.map((part) => part.value));
  // A part that equals the whole is the whole said again, or a step of it (共296个，其中已开工296个、已完工80个).
  if (parts.some((part) => compare(part.value, stated.value) >= 0)) return false;
  if (/已|未|完成|完工|开工|建成|验收|合格/.test(list)) return false;
  if (compare(listed, stated.value) > 0) return true;
  return parts.length >= 3 && !/等|主要|包括|以上/.test(list);
}
