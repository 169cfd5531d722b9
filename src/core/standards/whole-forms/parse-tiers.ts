/** 分为…三档，分别按照分值区间100%-80%（含）、80%-60%（含）、60%-0%确定分值: levels that each open a share of the score. */
import { compare, equals, ONE, type Rational } from "../../decimal/index.js";
import { shareOf } from "../../model/amount.js";
import type { GradedRule, Level } from "../../model/index.js";
import type { Span } from "../../text/index.js";
import { readShare } from "../characters/read-numeral.js";

const BAND = String.raw`\d+(?:\.\d+)?%(?:\(含\)|含)?(?:-|~|至|到|—)\d+(?:\.\d+)?%(?:\(含\)|含|\(不含\))?`;
const TIERS = new RegExp(
  `^(?:(?:根据|按照?)[^,;。%]{0,20}?,?)?(?:分为|划分为|分成|分)(?<words>[^。;%]+?)(?:[两二三四五345]个?)?(?:档次|档|等级|级),?(?:并)?(?:分别)?(?:按照?|对应|在)?(?:该|本|其)?(?:指标)?(?:的)?(?:对应|相应)?(?:的)?(?:分值|分数|满分|权重)?(?:的)?(?:区间|比例|范围)?(?<bands>${BAND}(?:[、,;](?:和)?${BAND})+)(?:的)?(?:区间|比例|范围)?(?:内)?(?:合理)?(?:确定|计算|给定|赋予|酌情给)(?:分值|得分|分数|分)[。;]?$`,
);

const GRADE = /^(?:[A-E][.、:]?|\(?[1-5]\)?[.、)])?(?<name>[^,;。\d%()]{1,16})[:,]?\((?<share>\d+(?:\.\d+)?%)\)$/;

/** A.完善（100%）；B.一般（60%）；C.不完善（0%）: the share of 分值 stands behind each grade, the best first. */
function parseGrades(plain: string, spanOf: (start: number, end: number) => Span): GradedRule | null {
  if (!plain.includes("%)")) return null;
  const pieces = plain.replace(/[。;]$/, "").split(/[;。\n]/);
  if (pieces.length < 3) return null;
  const read = pieces.map((piece) => GRADE.exec(piece)?.groups);
  const span = spanOf(0, plain.length);
  const levels: Level[] = [];
  let above: Rational | null = null;
  for (const groups of read) {
    const share = groups?.["share"] === undefined ? null : readShare(groups["share"]);
    if (share === null || compare(share, above ?? ONE) > 0 || (above !== null && equals(share, above))) return null;
    levels.push({ words: groups?.["name"] ?? "", award: { gives: "amount", amount: shareOf(share) }, span });
    above = share;
  }
  return { form: "graded", kind: "graded", levels };
}

export function parseTiers(plain: string, spanOf: (start: number, end: number) => Span): GradedRule | null {
  if (!plain.includes("%")) return null;
  const grades = parseGrades(plain, spanOf);
  if (grades !== null) return grades;
  const groups = TIERS.exec(plain)?.groups;
  if (groups === undefined) return null;
  const words = (groups["words"] ?? "").split(/、|,|;/);
  const bands = (groups["bands"] ?? "").split(/、|,|;/).map((band) => band.replace(/^和/, ""));
  if (words.length !== bands.length) return null;
  const span = spanOf(0, plain.length);
  const levels = words.map((name, at): Level => {
    const [from = "0%", to = "0%"] = (bands[at] ?? "").replace(/\(?不?含\)?/g, "").split(/-|~|至|到|—/);
    return {
      words: name,
      award: { gives: "range", lowest: shareOf(readShare(to)), highest: shareOf(readShare(from)) },
      span,
    };
  });
  return { form: "graded", kind: "discretionary", levels };
}
