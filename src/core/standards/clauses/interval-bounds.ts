/** From comparison words to bounds: 不低于, 以上（含）, 超过, 以内. */
import type { Reference } from "../../model/index.js";
import type { ConditionReading, WordedBound } from "./condition-reading.js";
import { signNamed, type Sign } from "./interval-words.js";

export type Interval = Extract<ConditionReading, { is: "interval" }>;

export function signOf(
  words: string | undefined,
  suffix: string | undefined,
  inclusion: string,
): { sign: Sign; isSoft: boolean } | null {
  const before = words === undefined ? null : signNamed(words);
  const isExcluded = inclusion.includes("不");
  const isIncluded = inclusion !== "" && !isExcluded;
  if (suffix === undefined) {
    if (before === null || before === "=") return before === null ? null : { sign: "=", isSoft: false };
    return { sign: withInclusion(before, isIncluded, isExcluded), isSoft: false };
  }
  const after: Sign = /上$/.test(suffix) ? "≥" : "≤";
  if (before !== null && before !== "=" && !agree(before, after, words ?? "")) return null;
  if (isExcluded) return { sign: after === "≥" ? ">" : "<", isSoft: false };
  return { sign: after, isSoft: !isIncluded && !/^(?:及|或)/.test(suffix) && before !== after };
}

/** 达到90%以上 agrees; 超过90%以上 and 低于60%以下 say two things at once. 在…以内 after 达到 is the other way round. */
function agree(before: Sign, after: Sign, words: string): boolean {
  if (before === after) return true;
  return words === "" && before === "=";
}

function withInclusion(sign: Sign, isIncluded: boolean, isExcluded: boolean): Sign {
  if (isIncluded) return sign === ">" ? "≥" : sign === "<" ? "≤" : sign;
  if (isExcluded) return sign === "≥" ? ">" : sign === "≤" ? "<" : sign;
  return sign;
}

export function bounded(subject: string, reference: Reference, sign: Sign, isSoft: boolean): Interval {
  const bound: WordedBound = { reference, inclusive: sign !== ">" && sign !== "<", isSoft };
  return {
    is: "interval",
    subject,
    lower: sign === "≥" || sign === ">" || sign === "=" ? bound : null,
    upper: sign === "≤" || sign === "<" || sign === "=" ? bound : null,
  };
}
